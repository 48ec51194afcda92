import type { FactName } from './fact.js';
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
  | { ok: false; refusal: string; allowed: ProvisionalStep[] };

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
export function whyNoMeasure(kind: RequestKind, state: RequestState): string | undefined {
  if (isLetterKind(kind))
    return 'Only the Requests Chamber takes provisional measures; this request is a letter to others.';
  if (state === 'draft')
    return 'This request is a draft; submit it first, since a provisional measure is asked inside it.';
  if (!endsMeasures(state)) return undefined;
  return `This request is ${state}; a provisional measure holds until a decision, so ask for it in a new request.`;
}

/** The state of the measure after the step, or why it is refused. Asking for one begins it as `asked`. */
export function takeProvisionalStep(state: ProvisionalState, step: ProvisionalStep): ProvisionalResult {
  for (const row of PROVISIONAL_LIFECYCLE) {
    if (row.step !== step || !row.from.includes(state)) continue;
    return row.setsFact ? { ok: true, state: row.to, setsFact: row.setsFact } : { ok: true, state: row.to };
  }
  const allowed = provisionalStepsFrom(state);
  const open = allowed.length > 0 ? `Open from here: ${allowed.join(', ')}.` : 'No step is open from here.';
  return {
    ok: false,
    refusal: `A provisional measure that is ${state} cannot take the step ${step}. ${open}`,
    allowed,
  };
}

export function provisionalStepsFrom(state: ProvisionalState): ProvisionalStep[] {
  return PROVISIONAL_LIFECYCLE.filter((row) => row.from.includes(state)).map((row) => row.step);
}
