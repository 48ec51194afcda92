import type { FactName } from './fact.js';

/**
 * An interim measure inside a request (Statute, Art. 37): asked for at any time, put into effect as under Art. 41. The
 * Commission sometimes announces a blocking only at the end, so `in-force` is reachable without a decision we saw.
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
