import { message, type Code, type Message } from '../../../words/message.js';
import type { Language } from '../../../words/language.js';
import { textIn } from './image.js';
import type { ChangeRow } from './history.queries.js';
import { nameOfCode } from './code-names.js';
import { recordMessage } from './record-message.js';
import { titleOf } from './record-labels.js';

/** The dates of records other than deadlines and facts, whose moves are told. */
const DATES: Readonly<Record<string, readonly string[]>> = {
  absence: ['from_on', 'until_on'],
  'case-file': ['opened_on', 'closed_on'],
  correspondence: ['written_on', 'sent_on', 'received_on'],
  deadline: ['target_on', 'expected_on'],
  document: ['issued_on', 'expires_on'],
  extension: ['requested_to', 'extended_to', 'decided_on', 'communicated_on'],
  'follow-up': ['done_on'],
  'new-fact': ['fact_on'],
  notice: ['status_on', 'recorded_on', 'published_on', 'retention_expires_on'],
  outcome: ['decided_on', 'received_on', 'implemented_on'],
  'proceeding-event': ['on_day', 'earliest', 'latest'],
  'rule-set-version': ['effective_from', 'effective_until'],
};

/** Those of a record just made that say more than that it was made. */
const FIRST_DATES: Readonly<Record<string, readonly string[]>> = {
  absence: ['from_on', 'until_on'],
  extension: ['requested_to', 'extended_to'],
  'proceeding-event': ['on_day'],
};

const ENDED = {
  missed: 'history.deadline-missed',
  waived: 'history.deadline-waived',
  cancelled: 'history.deadline-cancelled',
  superseded: 'history.deadline-replaced',
} as const;

/** What a change means for the dates of the file: every one that was made, moved, met or retired. */
export function dateClauses(row: ChangeRow, language: Language): Message[] {
  if (row.entity === 'fact') return factClauses(row, language);
  if (row.entity === 'deadline') return [...deadlineClauses(row, language), ...otherDates(row, language)];
  if (row.entity === 'recalculation-item' || row.entity === 'override') return proposal(row, language);
  return otherDates(row, language);
}

function factClauses({ before, after, op }: ChangeRow, language: Language): Message[] {
  const fact = nameOfCode(language, 'fact', textIn(after, 'name') ?? '');
  if (after === null || fact === undefined) return [];
  const [from, to] = [textIn(before, 'on_day'), textIn(after, 'on_day')];
  if (op === 'update' && from === to) return [];
  if (from && to) return [message('history.fact-moved', { fact, from, to })];
  if (to) return [message('history.fact-recorded', { fact, to })];
  const [first, last] = [textIn(after, 'earliest'), textIn(after, 'latest')];
  return first && last ? [message('history.fact-recorded-between', { fact, first, last })] : [];
}

function deadlineClauses(row: ChangeRow, language: Language): Message[] {
  const { before, after, op } = row;
  if (after === null) return [];
  const title = titleOf(row, language);
  const [was, status] = [textIn(before, 'status'), textIn(after, 'status')];
  const clauses: Message[] = [];
  if (status !== was) clauses.push(...ending(title, was, status, textIn(after, 'met_on')));
  const ended = clauses.length > 0 && status !== null && (status in ENDED || status === 'satisfied');
  const [from, to] = [textIn(before, 'due_on'), textIn(after, 'due_on')];
  if (from === to && op === 'update') return clauses;
  if (!ended || (from && to)) clauses.push(dated(title, from, to, row));
  return clauses;
}

function dated(title: string, from: string | null, to: string | null, { op, after }: ChangeRow): Message {
  const made = op === 'insert';
  const owedBy = textIn(after, 'owed_by');
  const ours = owedBy === 'applicant' || owedBy === 'firm';
  if (to === null) {
    return from === null
      ? message('history.deadline-created-undated', { title })
      : message('history.deadline-undated', { title, from });
  }
  if (from !== null) return message('history.deadline-moved', { title, from, to });
  if (ours) return message(made ? 'history.deadline-created' : 'history.deadline-dated', { title, to });
  return message(made ? 'history.deadline-created-expected' : 'history.deadline-dated-expected', { title, to });
}

function ending(title: string, was: string | null, status: string | null, metOn: string | null): Message[] {
  if (status === 'satisfied')
    return [
      metOn ? message('history.deadline-met-on', { title, to: metOn }) : message('history.deadline-met', { title }),
    ];
  const ended = ENDED[status as keyof typeof ENDED];
  if (ended) return [message(ended, { title })];
  const reopened = was !== null && (was === 'satisfied' || was in ENDED);
  return reopened ? [message('history.deadline-reopened', { title })] : [];
}

function proposal(row: ChangeRow, language: Language): Message[] {
  if (row.op !== 'insert') return [];
  const of = (column: string) => textIn(row.after, column);
  // One that took effect at once shows in its deadline, whose own clause says so.
  if (row.entity === 'override' && of('state') !== 'proposed') return [];
  const title = titleOf(row, language);
  const [from, to] = row.entity === 'override' ? [of('from_on'), of('to_on')] : [of('old_on'), of('new_on')];
  if (to === null) return [message('history.proposal-retire', { title })];
  return [
    from ? message('history.proposal-move', { title, from, to }) : message('history.proposal-create', { title, to }),
  ];
}

function otherDates(row: ChangeRow, language: Language): Message[] {
  const { entity, before, after, op } = row;
  const columns = (op === 'insert' ? FIRST_DATES : DATES)[entity];
  if (!columns || after === null) return [];
  return columns.flatMap((column) => {
    const [from, to] = [textIn(before, column), textIn(after, column)];
    if (from === to) return [];
    const about = { record: recordMessage(row, language), field: { code: `fields.${column}` as Code } };
    if (from && to) return [message('history.date-moved', { ...about, from, to })];
    if (to) return [message('history.date-set', { ...about, to })];
    return from ? [message('history.date-removed', { ...about, from })] : [];
  });
}
