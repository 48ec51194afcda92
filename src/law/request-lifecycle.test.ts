// Over 200 lines: every way through the procedure in one table.
import { inEnglish } from '../../test/support/in-english.js';
import { say } from '../words/speakers.js';
import { FACT_NAMES } from './fact.js';
import { mermaid } from './lifecycle-diagram.js';
import type { RequestKind } from './request-kind.js';
import { stepsFrom, takeStep } from './request-lifecycle.js';
import {
  LIFECYCLE,
  REQUEST_STATE_NAMES,
  REQUEST_STEPS,
  type RequestState,
  type RequestStep,
} from './request-transitions.js';

function walk(kind: RequestKind, steps: readonly RequestStep[], nothingToImplement?: boolean): RequestState[] {
  const states: RequestState[] = ['draft'];
  for (const step of steps) {
    const taken = takeStep({ kind, state: states.at(-1)!, step, nothingToImplement });
    if (!taken.ok) throw new Error(say('en', taken.refusal));
    states.push(taken.state);
  }
  return states;
}

describe('the ways through the procedure', () => {
  it.each<[string, RequestKind, RequestStep[], string]>([
    [
      'deletion, the main path',
      'deletion',
      ['submit', 'record-receipt', 'declare-admissible', 'decide', 'implement', 'notify', 'close'],
      'draft submitted received admissible decided implemented notified closed',
    ],
    [
      'access: nothing to implement',
      'access',
      ['submit', 'record-receipt', 'declare-admissible', 'decide', 'notify', 'close'],
      'draft submitted received admissible decided notified closed',
    ],
    [
      'the first letter is the admissibility letter',
      'deletion',
      ['submit', 'declare-admissible'],
      'draft submitted admissible',
    ],
    [
      'missing documents, answered',
      'deletion',
      ['submit', 'record-receipt', 'request-documents', 'answer', 'declare-admissible'],
      'draft submitted received documents-requested received admissible',
    ],
    [
      'missing documents, lapsed',
      'deletion',
      ['submit', 'request-documents', 'declare-inadmissible', 'close'],
      'draft submitted documents-requested inadmissible closed',
    ],
    [
      'part of it inadmissible',
      'deletion',
      ['submit', 'record-receipt', 'declare-partly-inadmissible'],
      'draft submitted received admissible',
    ],
    [
      'no data',
      'access',
      ['submit', 'declare-admissible', 'ask-general-secretariat', 'find-no-data', 'close-without-merits', 'close'],
      'draft submitted admissible checking-data without-data closed-without-merits closed',
    ],
    [
      'every stage of the examination',
      'deletion',
      [
        'submit',
        'record-receipt',
        'declare-admissible',
        'ask-general-secretariat',
        'await-compliance-review',
        'consult',
        'ask-applicant',
        'answer',
        'list-for-session',
        'decide',
      ],
      'draft submitted received admissible checking-data compliance-review-pending in-consultation applicant-asked in-consultation listed-for-session decided',
    ],
    [
      'data deleted before the decision, merits decided all the same',
      'deletion',
      ['submit', 'declare-admissible', 'record-deletion', 'decide'],
      'draft submitted admissible data-deleted-before-decision decided',
    ],
    [
      'data deleted before the decision, closed',
      'deletion',
      ['submit', 'declare-admissible', 'record-deletion', 'close-without-merits', 'follow-up'],
      'draft submitted admissible data-deleted-before-decision closed-without-merits post-decision',
    ],
    [
      'implementation by way of clarification',
      'deletion',
      [
        'submit',
        'declare-admissible',
        'decide',
        'hand-to-general-secretariat',
        'clarify',
        'implement',
        'report-implementation',
        'notify',
        'follow-up',
        'close',
      ],
      'draft submitted admissible decided with-general-secretariat with-general-secretariat implemented implemented notified post-decision closed',
    ],
    [
      'a new fact, revision filed',
      'access',
      ['submit', 'declare-admissible', 'decide', 'notify', 'close', 'discover-fact', 'file-revision'],
      'draft submitted admissible decided notified closed in-revision-window post-decision',
    ],
    [
      'data reappear',
      'access',
      ['submit', 'declare-admissible', 'decide', 'notify', 'close', 'reopen'],
      'draft submitted admissible decided notified closed post-decision',
    ],
    [
      'dismissed as an abuse',
      'deletion',
      ['submit', 'record-receipt', 'flag-abuse', 'dismiss'],
      'draft submitted received received closed-without-merits',
    ],
    [
      'extended',
      'deletion',
      ['submit', 'declare-admissible', 'extend', 'decide'],
      'draft submitted admissible admissible decided',
    ],
    ['withdrawn', 'deletion', ['submit', 'declare-admissible', 'withdraw'], 'draft submitted admissible withdrawn'],
    [
      'a letter to the source',
      'source-request',
      ['submit', 'record-receipt', 'decide', 'close'],
      'draft submitted received decided closed',
    ],
  ])('%s', (_why, kind, steps, states) => expect(walk(kind, steps).join(' ')).toBe(states));

  it('a conditional decision whose condition fails is implemented (as in 2025-3)', () => {
    const start = ['submit', 'declare-admissible', 'decide', 'notify', 'set-condition'] as const;
    expect(walk('deletion', [...start, 'implement', 'notify'], true).slice(-3)).toEqual([
      'conditional',
      'implemented',
      'notified',
    ]);
    expect(walk('deletion', [...start, 'meet-condition'], true).slice(-2)).toEqual(['conditional', 'post-decision']);
  });
});

describe('which steps are open', () => {
  const examined = [
    'admissible',
    'checking-data',
    'compliance-review-pending',
    'in-consultation',
    'applicant-asked',
    'listed-for-session',
  ] as const;

  it.each<[RequestState, RequestStep[]]>([
    ['draft', ['submit', 'withdraw']],
    [
      'submitted',
      [
        'record-receipt',
        'request-documents',
        'declare-admissible',
        'declare-partly-inadmissible',
        'declare-inadmissible',
        'flag-abuse',
        'withdraw',
      ],
    ],
    [
      'received',
      [
        'request-documents',
        'declare-admissible',
        'declare-partly-inadmissible',
        'declare-inadmissible',
        'dismiss',
        'flag-abuse',
        'withdraw',
      ],
    ],
    ['documents-requested', ['answer', 'declare-inadmissible', 'withdraw']],
    ['inadmissible', ['close']],
    [
      'admissible',
      [
        'ask-general-secretariat',
        'await-compliance-review',
        'find-no-data',
        'consult',
        'ask-applicant',
        'list-for-session',
        'record-deletion',
        'decide',
        'dismiss',
        'extend',
        'flag-abuse',
        'withdraw',
      ],
    ],
    [
      'applicant-asked',
      ['answer', 'list-for-session', 'record-deletion', 'decide', 'dismiss', 'extend', 'flag-abuse', 'withdraw'],
    ],
    ['without-data', ['record-deletion', 'decide', 'close-without-merits', 'extend', 'flag-abuse', 'withdraw']],
    ['decided', ['hand-to-general-secretariat', 'implement']],
    ['with-general-secretariat', ['clarify', 'implement']],
    ['implemented', ['report-implementation', 'notify']],
    ['notified', ['set-condition', 'follow-up', 'discover-fact', 'close']],
    ['conditional', ['implement', 'meet-condition', 'close']],
    ['closed-without-merits', ['follow-up', 'close']],
    ['post-decision', ['discover-fact', 'close']],
    ['in-revision-window', ['file-revision', 'close']],
    ['closed', ['discover-fact', 'reopen']],
    ['withdrawn', []],
  ])('for a deletion request that is %s: %o', (state, steps) =>
    expect(stepsFrom({ kind: 'deletion', state })).toEqual(steps),
  );

  it.each(examined)('a decision may fall while the request is %s', (state) => {
    expect(stepsFrom({ kind: 'deletion', state })).toContain('decide');
  });

  it.each<[RequestKind, boolean | undefined, RequestStep[]]>([
    ['deletion', undefined, ['hand-to-general-secretariat', 'implement']],
    ['deletion', false, ['hand-to-general-secretariat', 'implement']],
    ['deletion', true, ['hand-to-general-secretariat', 'notify']],
    ['access', undefined, ['hand-to-general-secretariat', 'implement', 'notify']],
    ['access', true, ['hand-to-general-secretariat', 'notify']],
    ['access', false, ['hand-to-general-secretariat', 'implement']],
    ['source-request', undefined, ['hand-to-general-secretariat', 'implement', 'close']],
  ])('Art. 41(3): %s decided, nothing to implement %s: %o', (kind, nothingToImplement, steps) => {
    expect(stepsFrom({ kind, state: 'decided', nothingToImplement })).toEqual(steps);
  });

  it('a letter is not declared admissible, and is decided without it', () => {
    expect(stepsFrom({ kind: 'source-request', state: 'received' })).toEqual(['decide', 'withdraw']);
  });
});

describe('refusals', () => {
  it('name the open steps', () => {
    expect(inEnglish(takeStep({ kind: 'deletion', state: 'draft', step: 'declare-admissible' }))).toEqual({
      ok: false,
      refusal:
        '“Declared admissible” cannot be recorded: the state of this request (Deletion) is “draft”. Possible from here: Request submitted and Request withdrawn.',
      allowed: ['submit', 'withdraw'],
    });
  });
  it.each<[RequestState, RequestStep, string]>([
    ['decided', 'notify', 'notified once its implementation is reported (Statute, Art. 41(3))'],
    ['received', 'decide', 'requests it has declared admissible (Statute, Art. 32, 40)'],
    ['submitted', 'decide', 'requests it has declared admissible (Statute, Art. 32, 40)'],
    ['withdrawn', 'reopen', 'No step is possible from here.'],
  ])('%s cannot %s, and why', (state, step, said) => {
    expect(inEnglish(takeStep({ kind: 'deletion', state, step }))).toMatchObject({
      ok: false,
      refusal: expect.stringContaining(said),
    });
  });
  it('nothing to implement is said so', () => {
    const answer = takeStep({ kind: 'deletion', state: 'decided', step: 'implement', nothingToImplement: true });
    expect(inEnglish(answer)).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('leaves nothing to implement'),
    });
  });
});

describe('what a step records', () => {
  it.each<[RequestState, RequestStep, object]>([
    ['draft', 'submit', { setsFact: 'submittedOn' }],
    ['submitted', 'record-receipt', { setsFact: 'ccfReceivedOn', letterFact: 'acknowledgementLetterOn' }],
    ['received', 'declare-admissible', { setsFact: 'declaredAdmissibleOn', letterFact: 'admissibilityLetterOn' }],
    ['admissible', 'decide', { setsFact: 'decidedOn', letterFact: 'decisionLetterOn' }],
    ['decided', 'implement', { setsFact: 'implementedOn', alsoFacts: ['implementationToldToCcfOn'] }],
    ['implemented', 'notify', { setsFact: 'notifiedOn' }],
    ['applicant-asked', 'answer', { setsFact: 'answeredOn' }],
    ['documents-requested', 'answer', { setsFact: 'documentsSentOn' }],
    ['admissible', 'extend', { state: 'admissible', setsFact: 'extensionDecidedOn' }],
    ['in-consultation', 'list-for-session', { alsoFacts: ['sessionStartsOn', 'sessionEndsOn', 'submissionsDueOn'] }],
  ])('%s, %s: %o', (state, step, recorded) =>
    expect(takeStep({ kind: 'deletion', state, step })).toMatchObject(recorded),
  );
});

describe('the table as a whole', () => {
  it('reaches every state', () => {
    const reached = new Set<string>(['draft']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of LIFECYCLE) if (to && from.some((state) => reached.has(state))) reached.add(to);
    }
    expect(REQUEST_STATE_NAMES.filter((state) => !reached.has(state))).toEqual([]);
  });
  it('lets every state but the last ones be left', () => {
    const stuck = REQUEST_STATE_NAMES.filter((state) => stepsFrom({ kind: 'deletion', state }).length === 0);
    expect(stuck).toEqual(['withdrawn']);
  });
  it('never leaves open which of two states a step leads to', () => {
    for (const row of LIFECYCLE) {
      for (const state of row.from) {
        const rows = LIFECYCLE.filter((other) => other.step === row.step && other.from.includes(state));
        expect(new Set(rows.map(({ to }) => to)).size).toBe(1);
      }
    }
  });
  it('names facts that exist, and steps once in the list', () => {
    for (const { setsFact, letterFact, alsoFacts = [] } of LIFECYCLE) {
      expect(FACT_NAMES).toEqual(expect.arrayContaining([setsFact, ...(letterFact ? [letterFact] : []), ...alsoFacts]));
    }
    expect(new Set(REQUEST_STEPS).size).toBe(REQUEST_STEPS.length);
  });
  it('is drawn whole', () => {
    const drawing = mermaid();
    expect(drawing).toContain('stateDiagram-v2\n');
    expect(drawing).toContain('  draft --> submitted : submit\n');
    expect(drawing).toContain('  received --> admissible : declare-admissible (Art. 32(1))\n');
    expect(drawing).toContain('  admissible --> admissible : extend (Art. 40(3))\n');
    expect(drawing).toContain('    pm_asked --> pm_granted : grant (Art. 37)\n');
    for (const state of REQUEST_STATE_NAMES)
      expect(drawing).toContain(`state "${state}" as ${state.replaceAll('-', '_')}\n`);
    expect(drawing.split('\n').filter((line) => line.includes('-->')).length).toBeGreaterThan(LIFECYCLE.length);
  });
});
