import { message, type Message } from '../words/message.js';
import type { FactName } from './fact.js';
import { joined } from './joined.js';
import { openSteps } from './request-lifecycle.js';
import { isLetterKind, type RequestKind } from './request-kind.js';
import type { RequestState } from './request-transitions.js';

/** What is asked for in practice; the Statute names none. */
export const PROVISIONAL_MEASURES = ['block', 'remove-from-website', 'priority', 'other'] as const;
export type ProvisionalMeasureKind = (typeof PROVISIONAL_MEASURES)[number];

/**
 * An interim measure inside a request (Statute, Art. 37): asked for at any time, put into effect as under Art. 41. The
 * Commission sometimes announces a blocking only at the end, so `in-force` is reachable without a decision we saw. Asked
 * again, it is a measure of its own with days of its own (docs/adr/0010).
 */
export const PROVISIONAL_STATES = [
  'asked',
  'unanswered',
  'granted',
  'refused',
  'in-force',
  'lifted',
  'merged',
] as const;
export type ProvisionalState = (typeof PROVISIONAL_STATES)[number];

const rows = [
  { step: 'mark-unanswered', from: ['asked'], to: 'unanswered' },
  { step: 'grant', from: ['asked', 'unanswered'], to: 'granted', setsFact: 'provisionalDecidedOn', under: 'Art. 37' },
  { step: 'refuse', from: ['asked', 'unanswered'], to: 'refused', setsFact: 'provisionalRefusedOn', under: 'Art. 37' },
  {
    step: 'put-in-force',
    from: ['asked', 'unanswered', 'granted'],
    to: 'in-force',
    setsFact: 'provisionalInForceOn',
    under: 'Art. 37(2), 41(2)',
  },
  { step: 'lift', from: ['granted', 'in-force'], to: 'lifted', setsFact: 'provisionalEndedOn' },
  { step: 'merge', from: ['asked', 'unanswered', 'granted', 'in-force'], to: 'merged', setsFact: 'provisionalEndedOn' },
  { step: 'ask-again', from: ['unanswered', 'refused', 'lifted'], to: 'asked', setsFact: 'provisionalAskedOn' },
] as const satisfies readonly {
  step: string;
  from: readonly ProvisionalState[];
  to: ProvisionalState;
  setsFact?: FactName;
  under?: string;
}[];

export type ProvisionalStep = (typeof rows)[number]['step'];

export const PROVISIONAL_LIFECYCLE: readonly {
  step: ProvisionalStep;
  from: readonly ProvisionalState[];
  to: ProvisionalState;
  setsFact?: FactName;
  under?: string;
}[] = rows;

export type ProvisionalResult =
  | { ok: true; state: ProvisionalState; setsFact?: FactName }
  | { ok: false; refusal: Message; allowed: ProvisionalStep[] };

/** Nothing is left to hold back until a decision: it is carried out, or there will be none. */
const OVER: readonly RequestState[] = [
  'inadmissible',
  'implemented',
  'notified',
  'conditional',
  'closed-without-merits',
  'post-decision',
  'in-revision-window',
  'withdrawn',
  'closed',
];

/** Whether a request in that state has left its provisional measures behind. */
export function endsMeasures(state: RequestState): boolean {
  return OVER.includes(state);
}

/** Why no measure can be asked for inside the request; undefined when one can, which is at any time before its end. */
export function whyNoMeasure(kind: RequestKind, state: RequestState): Message | undefined {
  if (isLetterKind(kind)) return message('law.measure.letter');
  if (state === 'draft') return message('law.measure.draft');
  if (!endsMeasures(state)) return undefined;
  return message('law.measure.over', { state: message(`terms.request-state.${state}`) });
}

/** The state of the measure after the step, or why it is refused. Asking for one begins it as `asked`. */
export function takeProvisionalStep(state: ProvisionalState, step: ProvisionalStep): ProvisionalResult {
  for (const row of PROVISIONAL_LIFECYCLE) {
    if (row.step !== step || !row.from.includes(state)) continue;
    return row.setsFact ? { ok: true, state: row.to, setsFact: row.setsFact } : { ok: true, state: row.to };
  }
  const allowed = provisionalStepsFrom(state);
  const refused = message('law.measure.refused', {
    step: message(`terms.measure-step.${step}`),
    state: message(`terms.measure-state.${state}`),
  });
  const open = openSteps(allowed.map((one) => `terms.measure-step.${one}` as const));
  return { ok: false, refusal: joined([refused, open]), allowed };
}

export function provisionalStepsFrom(state: ProvisionalState): ProvisionalStep[] {
  return PROVISIONAL_LIFECYCLE.filter((row) => row.from.includes(state)).map((row) => row.step);
}
