import { stringify } from 'csv-stringify/sync';
import type { DaySheetLine, DaySheetView } from './day-sheet.dto.js';

const COLUMNS: (keyof DaySheetLine)[] = [
  'time',
  'event',
  'caseFileReference',
  'title',
  'fromOn',
  'toOn',
  'status',
  'hard',
  'owedBy',
  'by',
  'verifiedBy',
  'verifiedAt',
  'reason',
  'deadlineId',
  'caseFileId',
  'changeId',
];

/**
 * One line each, in UTF-8 with its mark, which Excel asks for. What a person wrote and a spreadsheet would run as a
 * formula begins with an apostrophe (OWASP, CSV Injection); control characters, which can hide one, are blanks.
 */
export function daySheetCsv({ day, lines }: DaySheetView): string {
  const records = lines.map((line) => [day, ...COLUMNS.map((column) => plain(line[column]))]);
  return stringify([['day', ...COLUMNS], ...records], { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}

function plain(value: string | null): string {
  return (value ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
