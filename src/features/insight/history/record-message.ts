import type { Language } from '../../../words/language.js';
import { message, type Code, type Message } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';
import type { ChangeRow } from './history.queries.js';
import { labelOf } from './record-labels.js';

/** What people call this kind of record. */
export function nounOf(entity: string): Message {
  const code = `history.noun.${entity}`;
  return { code: (SPEAKERS.en.has(code) ? code : 'history.noun.other') as Code };
}

/** The kind of record and its name: "deadline “Reply”", "request (Deletion)". */
export function recordMessage(row: ChangeRow, language: Language): Message {
  const noun = nounOf(row.entity);
  const label = labelOf(row, language);
  if (!label) return noun;
  return message(label.kind ? 'history.record-of-kind' : 'history.record-named', { noun, label: label.text });
}
