import { LOCALES, type Language } from '../../../words/language.js';
import type { Code, Message } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';
import { deadlineTitle, nameOfCode } from './code-names.js';

/** Columns whose values are codes of a closed list; `entity.column` where the column alone does not tell. */
const LISTS: Readonly<Record<string, string>> = {
  'case-file.status': 'case-status',
  'deadline.status': 'deadline-status',
  'notice.status': 'notice-status',
  'proceeding.status': 'proceeding-status',
  'rule-set-version.status': 'rule-status',
  'ccf-request.state': 'request-state',
  'digest.state': 'digest-state',
  'extension.state': 'extension-state',
  'follow-up.state': 'follow-up-state',
  'override.state': 'override-state',
  'provisional-measure.state': 'measure-state',
  'recalculation.state': 'recalculation-state',
  'reminder.state': 'reminder-state',
  'suggestion.state': 'suggestion-state',
  'ccf-request.kind': 'request-kind',
  'client.kind': 'client-kind',
  'document.kind': 'document-kind',
  'follow-up.kind': 'follow-up-kind',
  'notice.kind': 'notice-kind',
  'proceeding.kind': 'proceeding-kind',
  'proceeding-event.kind': 'proceeding-event',
  'suggestion.kind': 'suggestion-kind',
  'reminder.channel': 'reminder-channel',
  'fact.name': 'fact',
  acknowledgement: 'acknowledgement',
  blocked_by: 'block',
  cause: 'recalculation-cause',
  channel: 'channel',
  conclusion: 'conclusion',
  confidence: 'confidence',
  counterpart_kind: 'counterpart',
  direction: 'direction',
  fact_names: 'fact',
  force: 'force',
  ground: 'ground',
  grounds: 'ground',
  grounds_accepted: 'ground',
  hard: 'hardness',
  measure: 'measure',
  notice_status: 'notice-status',
  owed_by: 'party',
  reason_code: 'override-reason',
  remedies_sought: 'remedy',
  reported_kind: 'notice-kind',
  role: 'role',
  side: 'side',
  sureness: 'sureness',
  verdict: 'verdict',
};

const COUNTRIES = ['country', 'source_country', 'counterpart_country', 'nationalities', 'recipient_countries'];

const names = new Map<string, Intl.DisplayNames>();

function displayNames(language: Language, type: 'region' | 'language'): Intl.DisplayNames {
  const known = names.get(language + type) ?? new Intl.DisplayNames(LOCALES[language], { type, fallback: 'code' });
  names.set(language + type, known);
  return known;
}

/** What a column of a record is called. */
export function columnName(column: string): Message {
  const code = `fields.${column}`;
  return { code: (SPEAKERS.en.has(code) ? code : 'history.value.other-field') as Code };
}

/** A code in words; undefined for a text, which stands as somebody wrote it. */
export function codeInWords(language: Language, entity: string, column: string, value: string): string | undefined {
  if (COUNTRIES.includes(column))
    return /^[A-Z]{2}$/.test(value) ? displayNames(language, 'region').of(value) : undefined;
  if (column === 'language') return displayNames(language, 'language').of(value);
  if (column === 'rule_id') return deadlineTitle(language, null, value);
  const list = LISTS[`${entity}.${column}`] ?? LISTS[column];
  // An older row may hold a code that has left its list since.
  return list && (nameOfCode(language, list, value) ?? value.replaceAll(/[-_]/g, ' ').toLowerCase());
}
