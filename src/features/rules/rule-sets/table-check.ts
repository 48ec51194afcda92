import { message } from '../../../words/message.js';
import { problemMessage, readRuleTable } from '../../../law/own-rules/rule-table.js';
import type { RuleRow, TableProblem } from '../../../law/own-rules/rule-table.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { GoldenCaseDto, RuleSetVersionInput } from './rule-set-version.dto.js';

/**
 * The rules of an uploaded table.
 *
 * @throws Problem 422 with every problem at once: of the text by line and column, of the golden cases by their place
 */
export function checkedTable(
  code: string,
  { text, goldenCases, effectiveFrom, effectiveUntil }: RuleSetVersionInput,
): RuleRow[] {
  const { rows, problems } = readRuleTable(text, code);
  const issues = [...problems.map(asIssue), ...strangersIn(goldenCases, rows)];
  if (effectiveUntil !== undefined && effectiveUntil < effectiveFrom) {
    const before = message('firm-problems.before-effective', { from: effectiveFrom });
    issues.push({ pointer: '/effectiveUntil', code: 'before-beginning', message: before });
  }
  if (issues.length > 0) throw Problem.invalid(issues);
  return rows;
}

function asIssue(problem: TableProblem): Issue {
  return { pointer: '/text', code: 'table', message: problemMessage(problem) };
}

function strangersIn(cases: readonly GoldenCaseDto[], rows: readonly RuleRow[]): Issue[] {
  if (rows.length === 0) return [];
  const ids = new Set(rows.map(({ cells }) => cells.id));
  return cases.flatMap(({ expected }, n) =>
    expected.flatMap(({ ruleId }, m) => {
      if (ids.has(ruleId)) return [];
      const pointer = `/goldenCases/${n}/expected/${m}/ruleId`;
      return [{ pointer, code: 'unknown-rule', message: message('firm-problems.no-such-rule') }];
    }),
  );
}
