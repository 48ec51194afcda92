import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null;

/**
 * Lines for a spreadsheet. What a person wrote and a spreadsheet would run as a formula begins with an apostrophe (OWASP,
 * CSV Injection); control characters, which can hide one, are blanks.
 */
export function csvLines(records: readonly (readonly Cell[])[]): string {
  return stringify(
    records.map((cells) => cells.map(plain)),
    { escape_formulas: true, record_delimiter: '\r\n' },
  );
}

/** The first line, after the mark of UTF-8, which Excel asks for. */
export function csvHeading(columns: readonly string[]): string {
  return `\uFEFF${csvLines([columns])}`;
}

function plain(cell: Cell): string {
  return String(cell ?? '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
