import { message, type Code, type Message } from '../words/message.js';
import type { FactName } from './fact.js';
import { LIFECYCLE, type RequestState, type LifecycleRow, type RequestStep } from './request-transitions.js';
import { isLetterKind, type RequestKind } from './request-kind.js';
import { joined } from './joined.js';

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
  | { ok: false; refusal: Message; allowed: RequestStep[] };

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

function refuse({ state, kind }: StepQuestion, step: RequestStep, allowed: RequestStep[]): Message {
  const refused = message('law.step.refused', {
    step: message(`terms.step.${step}`),
    kind: message(`terms.request-kind.${kind}`),
    state: message(`terms.request-state.${state}`),
  });
  return joined([
    refused,
    ...(REASONS[`${step} ${state}`] ?? []),
    openSteps(allowed.map((one) => `terms.step.${one}` as const)),
  ]);
}

/** Which steps are possible instead, by the codes of their words. */
export function openSteps(steps: readonly Extract<Code, `terms.${'step' | 'measure-step'}.${string}`>[]): Message {
  if (steps.length === 0) return message('law.step.none-open');
  return message('law.step.open', { steps: steps.map((code) => message(code)) });
}

const REASONS: Partial<Record<`${RequestStep} ${RequestState}`, readonly [Message]>> = {
  'notify decided': [message('law.step.notified-after-implementation')],
  'implement decided': [message('law.step.nothing-to-implement')],
  'decide submitted': [message('law.step.decided-once-admissible')],
  'decide received': [message('law.step.decided-once-admissible')],
};
