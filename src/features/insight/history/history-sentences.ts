import type { ListRow } from '../../../platform/db/listing.js';
import type { Language } from '../../../platform/http/language.js';
import { clauseOf, type Images } from './words/clauses.js';
import { CODED, LABELS, type Deed } from './history-words.js';
import { reasonIn } from './kept-reason.js';
import { arabic } from './words/arabic.js';
import { english } from './words/english.js';
import { french } from './words/french.js';
import type { Noun } from './words/nouns.js';
import type { Fate, SentenceWords } from './words/sentence-words.js';
import { spanish } from './words/spanish.js';

/** What a row of history says about who did it, beside the JSON PostgreSQL has made. */
interface ChangeRow extends ListRow {
  actor_kind: 'user' | 'api-key' | 'worker' | 'setup' | 'seed' | 'migration';
  actor_id: string;
  on_behalf_of: string | null;
  action: string;
  entity: string;
  op: 'insert' | 'update' | 'delete';
  person: string | null;
  key_name: string | null;
  reason: string | null;
}

export const WORDS: Record<Language, SentenceWords> = { en: english, fr: french, es: spanish, ar: arabic };

/** Completes a row as JSON: who did it, what happened in one sentence, and what it means for the days of the file. */
export function changeWithActor(row: ListRow, language: Language = 'en'): string {
  const change = row as ChangeRow;
  const words = WORDS[language];
  const reason = reasonIn(language, change.actor_kind, change.reason);
  const written = {
    actor: actorOf(change, words),
    sentence: sentenceOf(change, words),
    clause: clauseIn(change, words),
  };
  return `${JSON.stringify({ ...written, reason }).slice(0, -1)},${change.body.slice(1)}`;
}

function actorOf(
  { actor_kind: kind, actor_id: id, on_behalf_of: behalf, person, key_name }: ChangeRow,
  words: SentenceWords,
) {
  if (kind === 'user') return { kind, id, name: person };
  if (kind === 'api-key') return { kind, id, name: key_name, onBehalfOf: { id: behalf, name: person } };
  return { kind, id, name: words.system[kind] };
}

/** "Ana Ruiz opened the case file “2026-0001”.", or of what went with it: "...: team member added." */
export function sentenceOf(change: ChangeRow, words: SentenceWords = english): string {
  const { action, entity } = change;
  const deed = words.deeds[action as Deed] ?? words.unknownDeed(action);
  const label = labelOf(change, words);
  // What was done to a request does not always end with its name, so its kind stands in brackets.
  const shown = label && (entity === 'ccf-request' ? `(${label})` : words.quoted(label));
  const named = shown ? ` ${shown}` : '';
  if (action.startsWith(`${entity}.`)) return words.main(who(change, words), deed, named);
  const noun = words.nouns[entity as Noun] ?? entity.replaceAll('-', ' ');
  return words.beside(who(change, words), deed, noun, named, fate(change));
}

function who({ actor_kind: kind, person, key_name }: ChangeRow, words: SentenceWords): string {
  if (kind === 'user') return person ?? words.someone;
  if (kind === 'api-key') return words.apiKey(key_name ?? '', person ?? words.someone);
  return words.system[kind];
}

function fate({ op, body }: ChangeRow): Fate {
  if (op === 'insert') return 'added';
  const archived = body.lastIndexOf('"archived_at":"');
  const living = body.lastIndexOf('"archived_at":null');
  // The image after comes last: what it says is how the record is now.
  if (archived === -1 || living === -1) return 'changed';
  return archived > living ? 'taken away' : 'brought back';
}

/** What rules are called and what codes mean is said by the law's tables; a raw code would tell nobody anything. */
function labelOf({ entity, body }: ChangeRow, words: SentenceWords): string | undefined {
  const column = LABELS[entity];
  const written = column && textIn(body, column);
  return written && CODED.includes(entity) ? words.titleOf?.(entity, written) : written;
}

/** Read where it stands in the image: inside a text the quotes would be escaped, inside a jsonb a space would follow. */
function textIn(body: string, name: string): string | undefined {
  const column = `"${name}":`;
  const place = body.lastIndexOf(`${column}"`);
  if (place === -1) return undefined;
  const text = /"(?:[^"\\]|\\.)*"/y;
  text.lastIndex = place + column.length;
  const [written] = text.exec(body) ?? [];
  return written && (JSON.parse(written) as string);
}

function clauseIn({ entity, body }: ChangeRow, words: SentenceWords): string | null {
  return clauseOf(entity, () => JSON.parse(body) as Images, words) ?? null;
}
