import type { ComputedDeadline, Step, Trigger } from './deadline.js';
import type { LocalDate } from './calendar.js';
import type { FactName } from './fact.js';
import { citationIn } from './rule-told.js';
import type { Bearer, Force, Sureness } from './rulebook/rule.js';
import { sentence } from './sentence.js';
import { english } from './words/english.js';
import { LAW_WORDS, type LawLanguage } from './words/in-language.js';
import { capital, fill, type LawWords } from './words/law-words.js';

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
export function explain(deadline: ComputedDeadline, language: LawLanguage = 'en'): Explanation {
  const words = LAW_WORDS[language];
  const { ruleId, ruleVersion, sureness, trigger, owedBy, force } = deadline;
  const citation = citationIn(deadline, words);
  const explanation: Explanation = {
    sentence: sentence(deadline, citation, words),
    rule: { id: ruleId, version: ruleVersion, citation, sureness },
    trigger,
    steps: deadline.steps.map((step) => shownStep(step, citation, words)),
    owedBy,
    force,
  };
  const { dueOn, safeOn, targetOn, expectedOn, owedSince, owedByName, note } = deadline;
  for (const [key, value] of Object.entries({ dueOn, safeOn, targetOn, expectedOn, owedSince, owedByName, note })) {
    if (value !== undefined) Object.assign(explanation, { [key]: value });
  }
  return explanation;
}

/** As a stored deadline cites it. */
export function citationOf(deadline: ComputedDeadline): string {
  return citationIn(deadline, english);
}

/** The reason of one step in words. */
export function reasonOf(step: Step, words: LawWords = english): string {
  const values: Record<string, string | number> = { ...step.values };
  for (const key of ['fact', 'wanted']) {
    if (key in values) values[key] = words.facts[values[key] as FactName];
  }
  if (typeof values['fact'] === 'string') values['Fact'] = capital(values['fact']);
  if ('weekday' in values) values['weekday'] = words.weekday(step.out);
  if (step.n !== undefined && step.unit) values['count'] = words.count(step.n, step.unit);
  if (step.phrase === 'chained-months') values['span'] = words.span(Number(values['n']), 'month');
  return fill(words.phrases[step.phrase], values);
}

/** A step cites the rule, in English as it is stored. */
function shownStep(step: Step, citation: string, words: LawWords): Explanation['steps'][number] {
  const shown = { op: step.op, in: step.in ?? null, out: step.out, reason: reasonOf(step, words) };
  if (!step.citation) return shown;
  return { ...shown, citation: words.citations ? citation : step.citation };
}
