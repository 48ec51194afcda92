import { WEEKENDS_ONLY, type LocalDate } from '../calendar.js';
import { deadlinesFor } from '../deadlines.js';
import type { FactName } from '../fact.js';
import type { DeadlineRule } from '../rulebook/rule.js';

/** Facts and the dates a table of rules must give for them: worked out by hand, and run before the table is published. */
export interface GoldenCase {
  name: string;
  /** The kind of request or notice. */
  kind?: string;
  facts: readonly { name: FactName; on: LocalDate }[];
  /** Days not worked beside Saturday and Sunday. */
  holidays?: readonly LocalDate[];
  /** null: the rule gives no date. */
  expected: readonly { ruleId: string; dueOn: LocalDate | null }[];
}

export interface GoldenFailure {
  /** Places in the list of cases and in what the case expects. */
  place: readonly [caseNumber: number, expectedNumber: number];
  name: string;
  ruleId: string;
  expected: LocalDate | null;
  got: LocalDate | null;
}

/** What the rules answer otherwise than the cases say. A case compares only the rules it names. */
export function failuresOf(cases: readonly GoldenCase[], rules: readonly DeadlineRule[]): GoldenFailure[] {
  return cases.flatMap((golden, caseNumber) =>
    golden.expected.flatMap(({ ruleId, dueOn }, number): GoldenFailure[] => {
      const got = answer(golden, ruleId, rules);
      if (got === dueOn) return [];
      return [{ place: [caseNumber, number], name: golden.name, ruleId, expected: dueOn, got }];
    }),
  );
}

function answer(
  { kind, facts, holidays }: GoldenCase,
  ruleId: string,
  rules: readonly DeadlineRule[],
): LocalDate | null {
  const subject = rules.find(({ id }) => id === ruleId)?.subject;
  if (!subject) return null;
  const calendar = { ...WEEKENDS_ONLY, holidays: new Set(holidays) };
  const stated = facts.map((fact) => ({ ...fact, confidence: 'stated' as const }));
  const found = deadlinesFor({ subject, kind, facts: stated, calendar, rules });
  return found.find((deadline) => deadline.ruleId === ruleId)?.dueOn ?? null;
}
