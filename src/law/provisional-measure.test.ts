import { inEnglish } from '../../test/support/in-english.js';
import { say } from '../words/speakers.js';
import {
  PROVISIONAL_LIFECYCLE,
  PROVISIONAL_STATES,
  provisionalStepsFrom,
  takeProvisionalStep,
  whyNoMeasure,
  type ProvisionalState,
  type ProvisionalStep,
} from './provisional-measure.js';
import { REQUEST_STATE_NAMES } from './request-transitions.js';

it.each<[string, ProvisionalStep[], ProvisionalState]>([
  ['granted, put in force, merged into the decision', ['grant', 'put-in-force', 'merge'], 'merged'],
  ['never answered, found to be in force at the end', ['mark-unanswered', 'put-in-force', 'lift'], 'lifted'],
  ['refused and asked again', ['refuse', 'ask-again', 'grant'], 'granted'],
])('%s', (_why, steps, last) => {
  let state: ProvisionalState = 'asked';
  for (const step of steps) {
    const taken = takeProvisionalStep(state, step);
    if (!taken.ok) throw new Error(say('en', taken.refusal));
    state = taken.state;
  }
  expect(state).toBe(last);
});

it('records the day of the decision, from which the month of Art. 37(2) and 41(2) runs', () => {
  expect(takeProvisionalStep('asked', 'grant')).toEqual({
    ok: true,
    state: 'granted',
    setsFact: 'provisionalDecidedOn',
  });
  expect(takeProvisionalStep('asked', 'mark-unanswered')).toEqual({ ok: true, state: 'unanswered' });
});

it('refuses and names what is open', () => {
  expect(inEnglish(takeProvisionalStep('refused', 'lift'))).toEqual({
    ok: false,
    refusal:
      '“Measure lifted” cannot be recorded: the state of this provisional measure is “refused”. Possible from here: Asked for again.',
    allowed: ['ask-again'],
  });
  expect(inEnglish(takeProvisionalStep('merged', 'lift'))).toMatchObject({
    refusal: expect.stringContaining('No step is possible'),
  });
});

it('reaches every state', () => {
  const reached = new Set<ProvisionalState>(['asked', ...PROVISIONAL_LIFECYCLE.map(({ to }) => to)]);
  expect(PROVISIONAL_STATES.filter((state) => !reached.has(state))).toEqual([]);
  expect(provisionalStepsFrom('granted')).toEqual(['put-in-force', 'lift', 'merge']);
});

it('can be asked for at any time between the filing of a request and the end of what it could hold back', () => {
  expect(REQUEST_STATE_NAMES.filter((state) => !whyNoMeasure('deletion', state))).toEqual([
    'submitted',
    'received',
    'documents-requested',
    'admissible',
    'checking-data',
    'compliance-review-pending',
    'without-data',
    'in-consultation',
    'applicant-asked',
    'listed-for-session',
    'data-deleted-before-decision',
    'decided',
    'with-general-secretariat',
  ]);
  expect(inEnglish(whyNoMeasure('deletion', 'draft'))).toContain('submit it first');
  expect(inEnglish(whyNoMeasure('deletion', 'closed'))).toContain('in a new request');
  expect(inEnglish(whyNoMeasure('source-request', 'submitted'))).toContain('Only the Requests Chamber');
});
