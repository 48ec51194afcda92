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
  message: string;
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
    problems.push({ line: 1, message: 'Write one line of column names and at least one rule below it.' });
    return { rows: [], problems };
  }
  if (body.length > MOST_ROWS)
    problems.push({ line: body[MOST_ROWS]!.line, message: `A rule set holds at most ${MOST_ROWS} rules.` });
  const columns = columnsOf(header, problems);
  const rows = body.slice(0, MOST_ROWS).map((record) => rowOf(record, columns, code, problems));
  refuseTwins(rows, problems);
  return { rows, problems: problems.toSorted((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS) };
}

function columnsOf({ line, cells }: CsvRecord, problems: TableProblem[]): string[] {
  if (cells.length === 1 && /[;\t]/.test(cells[0]!)) {
    problems.push({ line, message: 'Separate the columns with commas.' });
    return [];
  }
  for (const [place, name] of cells.entries()) {
    if (!isColumn(name))
      problems.push({
        line,
        column: shown(name),
        message: `There is no such column. The columns are: ${COLUMN_NAMES.join(', ')}.`,
      });
    else if (cells.indexOf(name) !== place)
      problems.push({ line, column: name, message: 'This column is there twice.' });
  }
  for (const name of COLUMN_NAMES) {
    if ('required' in COLUMNS[name] && !cells.includes(name))
      problems.push({ line, column: name, message: 'This column is missing.' });
  }
  return cells;
}

function rowOf({ line, cells }: CsvRecord, columns: string[], code: string, problems: TableProblem[]): RuleRow {
  if (columns.length > 0 && cells.length > columns.length) {
    problems.push({
      line,
      message: `This line has ${cells.length} cells, the first line ${columns.length}: put a cell that contains a comma in quotation marks.`,
    });
  }
  const read: Partial<Record<ColumnName, string>> = {};
  const wrong = new Set<ColumnName>();
  for (const name of COLUMN_NAMES) {
    const place = columns.indexOf(name);
    const cell = cells[place] ?? '';
    const message = flawOfCell(name, cell);
    if (message) wrong.add(name);
    if (message && place !== -1) problems.push({ line, column: name, message });
    read[name] = filled(name, message ? '' : cell);
  }
  // A cell that is wrong by itself is told once; what follows from it would only be noise.
  const flaw = (column: ColumnName, message: string) => {
    if (!wrong.has(column)) problems.push({ line, column, message });
  };
  return { line, cells: read as Cells, rule: ruleOf(read as Cells, code, flaw) };
}

function refuseTwins(rows: readonly RuleRow[], problems: TableProblem[]): void {
  const first = new Map<string, number>();
  for (const { line, cells } of rows) {
    const earlier = first.get(cells.id);
    if (cells.id !== '' && earlier !== undefined) {
      problems.push({ line, column: 'id', message: `This id is already on line ${earlier}.` });
    } else first.set(cells.id, line);
  }
}

/** "Line 3, column unit: ..." */
export function problemSentence({ line, column, message }: TableProblem): string {
  return column === undefined ? `Line ${line}: ${message}` : `Line ${line}, column ${column}: ${message}`;
}
