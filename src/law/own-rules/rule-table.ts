import { message, type Message } from '../../words/message.js';
import type { DeadlineRule } from '../rulebook/rule.js';
import { readCsv, type CsvRecord } from './csv.js';
import {
  COLUMN_NAMES,
  COLUMNS,
  filled,
  flawOfCell,
  isColumn,
  shown,
  type Cells,
  type ColumnName,
} from './rule-columns.js';
import { ruleOf } from './rule-row.js';

/** What is wrong in a table, and where: the line of the text, and the column by its name where it is one column's. */
export interface TableProblem {
  line: number;
  column?: string;
  message: Message;
}

export interface RuleRow {
  line: number;
  /** As written, with what empty cells mean filled in. */
  cells: Cells;
  rule: DeadlineRule;
}

export interface RuleTable {
  rows: RuleRow[];
  problems: TableProblem[];
}

export const MOST_ROWS = 500;
const MOST_PROBLEMS = 200;

/**
 * A firm's table of rules, read as a whole: every problem at once, with line and column. The rules are complete only
 * when there are no problems; they are drafts until a version gives them a number and days.
 */
export function readRuleTable(text: string, code: string): RuleTable {
  const { records, problem } = readCsv(text);
  const problems: TableProblem[] = problem ? [problem] : [];
  const [header, ...body] = records;
  if (!header || body.length === 0) {
    problems.push({ line: 1, message: message('law.table.empty') });
    return { rows: [], problems };
  }
  if (body.length > MOST_ROWS)
    problems.push({ line: body[MOST_ROWS]!.line, message: message('law.table.too-many', { most: MOST_ROWS }) });
  const columns = columnsOf(header, problems);
  const rows = body.slice(0, MOST_ROWS).map((record) => rowOf(record, columns, code, problems));
  refuseTwins(rows, problems);
  return { rows, problems: problems.toSorted((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS) };
}

function columnsOf({ line, cells }: CsvRecord, problems: TableProblem[]): string[] {
  if (cells.length === 1 && /[;\t]/.test(cells[0]!)) {
    problems.push({ line, message: message('law.table.semicolons') });
    return [];
  }
  for (const [place, name] of cells.entries()) {
    if (!isColumn(name))
      problems.push({
        line,
        column: shown(name),
        message: message('law.table.no-column', { columns: COLUMN_NAMES.join(', ') }),
      });
    else if (cells.indexOf(name) !== place) problems.push({ line, column: name, message: message('law.table.twice') });
  }
  for (const name of COLUMN_NAMES) {
    if ('required' in COLUMNS[name] && !cells.includes(name))
      problems.push({ line, column: name, message: message('law.table.missing') });
  }
  return cells;
}

function rowOf({ line, cells }: CsvRecord, columns: string[], code: string, problems: TableProblem[]): RuleRow {
  if (columns.length > 0 && cells.length > columns.length) {
    problems.push({
      line,
      message: message('law.table.too-many-cells', { cells: cells.length, columns: columns.length }),
    });
  }
  const read: Partial<Record<ColumnName, string>> = {};
  const wrong = new Set<ColumnName>();
  for (const name of COLUMN_NAMES) {
    const place = columns.indexOf(name);
    const cell = cells[place] ?? '';
    const problem = flawOfCell(name, cell);
    if (problem) wrong.add(name);
    if (problem && place !== -1) problems.push({ line, column: name, message: problem });
    read[name] = filled(name, problem ? '' : cell);
  }
  // A cell that is wrong by itself is told once; what follows from it would only be noise.
  const flaw = (column: ColumnName, problem: Message) => {
    if (!wrong.has(column)) problems.push({ line, column, message: problem });
  };
  return { line, cells: read as Cells, rule: ruleOf(read as Cells, code, flaw) };
}

function refuseTwins(rows: readonly RuleRow[], problems: TableProblem[]): void {
  const first = new Map<string, number>();
  for (const { line, cells } of rows) {
    const earlier = first.get(cells.id);
    if (cells.id !== '' && earlier !== undefined) {
      problems.push({ line, column: 'id', message: message('law.table.id-twice', { earlier }) });
    } else first.set(cells.id, line);
  }
}

/** "Line 3, column unit: ..." */
export function problemMessage({ line, column, message: problem }: TableProblem): Message {
  if (column === undefined) return message('law.table.line', { line, problem });
  return message('law.table.cell', { line, column, problem });
}
