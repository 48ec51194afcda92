import type { Message, Wording } from '../words/message.js';
import type { ComputedDeadline, Step, Trigger } from './deadline.js';
import type { LocalDate } from './calendar.js';
import { bearerOf, citationOf, noteOf } from './rule-wording.js';
import type { Bearer, Force, Sureness } from './rulebook/rule.js';
import { sentencesOf } from './sentence.js';
import { reasonOf } from './step-reasons.js';

/** One move of the arithmetic, with its reason. */
export interface ExplainedStep {
  op: Step['op'];
  in: LocalDate | null;
  out: LocalDate;
  reason: Message;
  citation?: Wording;
}

/** "Why this date", as the API answers it. */
export interface Explanation {
  /** One after another. */
  sentences: readonly Message[];
  rule: { id: string; version: string; citation: Wording; sureness: Sureness };
  trigger: Trigger;
  steps: readonly ExplainedStep[];
  dueOn?: LocalDate;
  safeOn?: LocalDate;
  targetOn?: LocalDate;
  expectedOn?: LocalDate;
  owedSince?: LocalDate;
  owedBy: Bearer;
  owedByName?: Wording;
  force: Force;
  note?: Wording;
}

/** Explains a deadline as it was computed; works on a stored one as on a fresh one. */
export function explain(deadline: ComputedDeadline): Explanation {
  const { ruleId, ruleVersion, sureness, trigger, owedBy, force } = deadline;
  const citation = citationOf(deadline);
  const explanation: Explanation = {
    sentences: sentencesOf(deadline, citation),
    rule: { id: ruleId, version: ruleVersion, citation, sureness },
    trigger,
    steps: deadline.steps.map((step) => explainedStep(step, citation)),
    owedBy,
    force,
  };
  const { dueOn, safeOn, targetOn, expectedOn, owedSince } = deadline;
  const named = { owedByName: bearerOf(deadline), note: noteOf(deadline) };
  for (const [key, value] of Object.entries({ dueOn, safeOn, targetOn, expectedOn, owedSince, ...named })) {
    if (value !== undefined) Object.assign(explanation, { [key]: value });
  }
  return explanation;
}

/** The step that applies the length cites the rule. */
function explainedStep(step: Step, citation: Wording): ExplainedStep {
  const { op, in: before = null, out } = step;
  const shown = { op, in: before, out, reason: reasonOf(step) };
  return op === 'add' || op === 'subtract' ? { ...shown, citation } : shown;
}
