import type { ComputedDeadline, Step, Trigger } from './deadline.js';
import type { LocalDate } from './calendar.js';
import { capital, factWords, fill, PHRASES, spanWords, unitWord } from './english.js';
import type { FactName } from './fact.js';
import { cite } from './provision.js';
import { ruleById } from './rulebook/rulebook.js';
import type { Bearer, Force, Sureness } from './rulebook/rule.js';
import { sentence } from './sentence.js';

/** "Why this date", as the API answers it. */
export interface Explanation {
  sentence: string;
  rule: { id: string; version: string; citation: string; sureness: Sureness };
  trigger: Trigger;
  steps: { op: Step['op']; in: LocalDate | null; out: LocalDate; reason: string; citation?: string }[];
  dueOn?: LocalDate;
  safeOn?: LocalDate;
  targetOn?: LocalDate;
  expectedOn?: LocalDate;
  owedSince?: LocalDate;
  owedBy: Bearer;
  owedByName?: string;
  force: Force;
  note?: string;
}

/** Explains a deadline as it was computed; works on a stored one as on a fresh one. */
export function explain(deadline: ComputedDeadline): Explanation {
  const { ruleId, ruleVersion, sureness, trigger, owedBy, force } = deadline;
  const citation = citationOf(deadline);
  const explanation: Explanation = {
    sentence: sentence(deadline, citation),
    rule: { id: ruleId, version: ruleVersion, citation, sureness },
    trigger,
    steps: deadline.steps.map(shownStep),
    owedBy,
    force,
  };
  const { dueOn, safeOn, targetOn, expectedOn, owedSince, owedByName, note } = deadline;
  for (const [key, value] of Object.entries({ dueOn, safeOn, targetOn, expectedOn, owedSince, owedByName, note })) {
    if (value !== undefined) Object.assign(explanation, { [key]: value });
  }
  return explanation;
}

/** The provision in the version that governs the deadline. */
export function citationOf({ ruleId, ruleVersion, trigger, own }: ComputedDeadline): string {
  if (own) return own.citation;
  const rule = ruleById(ruleId, ruleVersion);
  return rule ? cite(rule.source, trigger.on) : ruleId;
}

/** The reason of one step in words. */
export function reasonOf(step: Step): string {
  const values: Record<string, string | number> = { ...step.values };
  for (const key of ['fact', 'wanted']) {
    if (key in values) values[key] = factWords(values[key] as FactName);
  }
  if (typeof values['fact'] === 'string') values['Fact'] = capital(values['fact']);
  if (step.n !== undefined && step.unit) Object.assign(values, { n: step.n, unit: unitWord(step.n, step.unit) });
  if (step.phrase === 'chained-months') values['span'] = spanWords(Number(values['n']), 'month');
  return fill(PHRASES[step.phrase], values);
}

function shownStep(step: Step): Explanation['steps'][number] {
  const shown = { op: step.op, in: step.in ?? null, out: step.out, reason: reasonOf(step) };
  return step.citation ? { ...shown, citation: step.citation } : shown;
}
