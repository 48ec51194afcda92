import { message, type Message } from '../../words/message.js';

/** One record of a CSV text, with the line it begins on; the header is line 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

export interface CsvProblem {
  line: number;
  message: Message;
}

/**
 * CSV as RFC 4180 has it: commas, quotes doubled inside quotes, line breaks allowed inside quotes. Cells come trimmed and
 * empty lines are left out. A quote that never closes ends the reading, since all that follows would be misread.
 */
export function readCsv(text: string): { records: CsvRecord[]; problem?: CsvProblem } {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const record: CsvRecord = { line, cells: [] };
    let more = true;
    while (more) {
      const cell = source[at] === '"' ? quoted(source, at) : bare(source, at);
      if (!cell) return { records, problem: { line, message: message('law.table.quote-open') } };
      record.cells.push(cell.text.trim());
      line += cell.text.split('\n').length - 1;
      at = cell.end;
      more = source[at] === ',';
      if (more) at += 1;
    }
    if (at < source.length && !/[\r\n]/.test(source[at]!)) {
      return {
        records,
        problem: { line, message: message('law.table.after-quote') },
      };
    }
    if (source[at] === '\r' && source[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    if (record.cells.some((cell) => cell !== '')) records.push(record);
  }
  return { records };
}

function bare(source: string, from: number): { text: string; end: number } {
  let end = from;
  while (end < source.length && !/[,\r\n]/.test(source[end]!)) end += 1;
  return { text: source.slice(from, end), end };
}

function quoted(source: string, from: number): { text: string; end: number } | undefined {
  let text = '';
  let at = from + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close === -1) return undefined;
    text += source.slice(at, close);
    if (source[close + 1] !== '"') return { text, end: close + 1 };
    text += '"';
    at = close + 2;
  }
}
