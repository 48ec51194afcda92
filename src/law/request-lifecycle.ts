import type { FactName } from './fact.js';
import { LIFECYCLE, type RequestState, type LifecycleRow, type RequestStep } from './request-transitions.js';
import { isLetterKind, type RequestKind } from './request-kind.js';

export interface StepQuestion {
  kind: RequestKind;
  state: RequestState;
  /** Whether the decision leaves the files as they are; when not given, only a decision on access does (Art. 41(3)). */
  nothingToImplement?: boolean;
}

export type StepResult =
  | {
      ok: true;
      state: RequestState;
      /** The fact the step's own day is stored under. */
      setsFact: FactName;
      /** The fact a letter's date is stored under when the legal day itself is unknown. */
      letterFact?: FactName;
      /** Further days the step may carry. */
      alsoFacts: readonly FactName[];
    }
  | { ok: false; refusal: string; allowed: RequestStep[] };

const byState = new Map<RequestState, LifecycleRow[]>();
for (const row of LIFECYCLE) {
  for (const from of row.from) byState.set(from, [...(byState.get(from) ?? []), row]);
}

/** The state after the step, or why it is refused and which ones are open. */
export function takeStep(question: StepQuestion & { step: RequestStep }): StepResult {
  const { state, step } = question;
  for (const row of byState.get(state) ?? []) {
    if (row.step !== step || !isOpen(row, question)) continue;
    const taken = { ok: true, state: row.to ?? state, setsFact: row.setsFact, alsoFacts: row.alsoFacts ?? [] } as const;
    return row.letterFact ? { ...taken, letterFact: row.letterFact } : taken;
  }
  const allowed = stepsFrom(question);
  return { ok: false, refusal: refuse(question, step, allowed), allowed };
}

/** The steps open from a state, in the order of the procedure. */
export function stepsFrom(question: StepQuestion): RequestStep[] {
  const steps: RequestStep[] = [];
  for (const row of byState.get(question.state) ?? []) {
    if (isOpen(row, question) && !steps.includes(row.step)) steps.push(row.step);
  }
  return steps;
}

function isOpen(row: LifecycleRow, { kind, nothingToImplement }: StepQuestion): boolean {
  if (row.only === 'letters' && !isLetterKind(kind)) return false;
  if (row.only === 'commission' && isLetterKind(kind)) return false;
  if (row.implementing === 'nothing') return nothingToImplement ?? kind === 'access';
  if (row.implementing === 'something') return nothingToImplement !== true;
  return true;
}

function refuse({ state, kind }: StepQuestion, step: RequestStep, allowed: RequestStep[]): string {
  const open = allowed.length > 0 ? `Open from here: ${allowed.join(', ')}.` : 'No step is open from here.';
  const why = reasons[`${step} ${state}`];
  return `A ${kind} request that is ${state} cannot take the step ${step}. ${why ? `${why} ` : ''}${open}`;
}

const reasons: Partial<Record<`${RequestStep} ${RequestState}`, string>> = {
  'notify decided':
    'A decision that changes the files is notified once its implementation is reported (Statute, Art. 41(3)).',
  'implement decided': 'The decision leaves nothing to implement.',
  'decide submitted': 'The Commission decides on requests it has declared admissible (Statute, Art. 32, 40).',
  'decide received': 'The Commission decides on requests it has declared admissible (Statute, Art. 32, 40).',
};
