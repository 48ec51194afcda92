import { csvHeading, csvLines } from '../../../platform/csv/spreadsheet-csv.js';
import type { Language } from '../../../words/language.js';
import { message, type Message } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';
import { eventOf } from './day-sheet-event.js';
import type { DaySheetLine, DaySheetView } from './day-sheet.dto.js';

type Say = (what: Message) => string;
type Column = readonly [heading: Message, cell: (line: DaySheetLine, say: Say) => string | null];

const COLUMNS: readonly Column[] = [
  [message('papers.column.time'), ({ time }) => time],
  [message('papers.column.event'), (line, say) => say(eventOf(line))],
  [message('papers.column.file'), ({ caseFileReference }) => caseFileReference],
  [message('papers.column.deadline'), ({ title }) => title],
  [message('papers.column.from'), ({ fromOn }) => fromOn],
  [message('papers.column.to'), ({ toOn }) => toOn],
  [message('papers.column.status'), ({ status }, say) => say(message(`terms.deadline-status.${status}`))],
  [message('papers.column.hard'), ({ hard }, say) => say(message(`terms.hardness.${hard}`))],
  [message('papers.column.owed-by'), ({ owedBy }, say) => say(message(`terms.party.${owedBy}`))],
  [message('papers.column.by'), ({ by }) => by],
  [message('papers.column.verified-by'), ({ verifiedBy }) => verifiedBy],
  [message('papers.column.verified-at'), ({ verifiedAt }) => verifiedAt],
  [message('papers.column.reason'), ({ reason }) => reason],
  [message('papers.column.deadline-id'), ({ deadlineId }) => deadlineId],
  [message('papers.column.file-id'), ({ caseFileId }) => caseFileId],
  [message('papers.column.change-id'), ({ changeId }) => changeId],
];

/**
 * One line each, for a spreadsheet: heads and kinds in the reader's language, days and instants as they are kept, so that
 * a spreadsheet sorts them, and what people wrote as they wrote it. Programs read the JSON.
 */
export function daySheetCsv({ day, lines }: DaySheetView, language: Language): string {
  const say = (what: Message) => SPEAKERS[language].say(what);
  const heads = [message('papers.column.day'), ...COLUMNS.map(([heading]) => heading)];
  const rows = lines.map((line) => [day, ...COLUMNS.map(([, cell]) => cell(line, say))]);
  return csvHeading(heads.map(say)) + csvLines(rows);
}
