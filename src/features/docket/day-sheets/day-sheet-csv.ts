import { titleIn } from '../../../law/words/retelling.js';
import type { Language } from '../../../platform/http/language.js';
import { csvHeading, csvLines } from '../../../platform/csv/spreadsheet-csv.js';
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

/** One line each, for programs and spreadsheets: columns and codes are those of the API, titles in the reader's language. */
export function daySheetCsv({ day, lines }: DaySheetView, language: Language): string {
  const told = lines.map((line) => ({ ...line, title: titleIn(language, line.title, line.ruleId) }));
  return csvHeading(['day', ...COLUMNS]) + csvLines(told.map((line) => [day, ...COLUMNS.map((name) => line[name])]));
}
