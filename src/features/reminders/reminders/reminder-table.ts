import { csvHeading, csvLines } from '../../../platform/csv/spreadsheet-csv.js';
import type { Language } from '../../../words/language.js';
import { message, type Message } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';
import { stepOf } from '../planning/step-words.js';
import type { ReminderView } from './reminder.dto.js';

type Cell = string | number | null;
type Column = readonly [heading: Message, cell: (row: ReminderView, language: Language) => Cell];

const said = (what: (row: ReminderView) => Message | null) => (row: ReminderView, language: Language) => {
  const one = what(row);
  return one && SPEAKERS[language].say(one);
};

/** Heads and kinds in the reader's language, days and instants as they are kept, so that a spreadsheet sorts them. */
const COLUMNS: readonly Column[] = [
  [message('papers.column.file'), ({ caseReference }) => caseReference],
  [message('papers.column.deadline'), ({ deadlineTitle }) => deadlineTitle],
  [message('papers.column.due'), ({ dueOn }) => dueOn],
  [message('papers.column.step'), said(({ step }) => stepOf(step))],
  [message('papers.column.channel'), said(({ channel }) => message(`terms.reminder-channel.${channel}`))],
  [message('papers.column.recipient-id'), ({ recipientId }) => recipientId],
  [message('papers.column.stands-in-for-id'), ({ standsInForId }) => standsInForId],
  [message('papers.column.due-at'), ({ dueAt }) => dueAt],
  [message('papers.column.zone'), ({ zone }) => zone],
  [message('papers.column.state'), said(({ state }) => message(`terms.reminder-state.${state}`))],
  [message('papers.column.state-reason'), ({ stateReason }) => stateReason],
  [message('papers.column.attempts'), ({ attempts }) => attempts],
  [message('papers.column.sent-at'), ({ sentAt }) => sentAt],
  [message('papers.column.provider-answer'), ({ providerAnswer }) => providerAnswer],
  [message('papers.column.message-id'), ({ messageId }) => messageId],
  [
    message('papers.column.acknowledgement'),
    said(({ acknowledgement }) => acknowledgement && message(`terms.acknowledgement.${acknowledgement}`)),
  ],
  [message('papers.column.acknowledged-at'), ({ acknowledgedAt }) => acknowledgedAt],
  [message('papers.column.acknowledged-by-id'), ({ acknowledgedBy }) => acknowledgedBy],
  [message('papers.column.handed-to-id'), ({ handedToId }) => handedToId],
  [message('papers.column.deadline-version'), ({ deadlineVersion }) => deadlineVersion],
  [message('papers.column.deadline-id'), ({ deadlineId }) => deadlineId],
  [message('papers.column.file-id'), ({ caseFileId }) => caseFileId],
  [message('papers.column.id'), ({ id }) => id],
  [message('papers.column.version'), ({ version }) => version],
  [message('papers.column.created-at'), ({ createdAt }) => createdAt],
  [message('papers.column.updated-at'), ({ updatedAt }) => updatedAt],
];

export function reminderHeads(language: Language): string {
  return csvHeading(COLUMNS.map(([heading]) => SPEAKERS[language].say(heading)));
}

export function reminderLines(rows: readonly ReminderView[], language: Language): string {
  return csvLines(rows.map((row) => COLUMNS.map(([, cell]) => cell(row, language))));
}
