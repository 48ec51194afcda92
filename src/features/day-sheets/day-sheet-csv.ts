import { csvHeading, csvLines } from '../../platform/csv/spreadsheet-csv.js';
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

/** One line each. */
export function daySheetCsv({ day, lines }: DaySheetView): string {
  return csvHeading(['day', ...COLUMNS]) + csvLines(lines.map((line) => [day, ...COLUMNS.map((name) => line[name])]));
}
