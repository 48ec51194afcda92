import type { Message, Wording } from '../../../words/message.js';
import { endOfObject } from '../../../words/rendered.js';

/** A row as history keeps it: the text of `row_to_json`, or null before it was made and after it was erased. */
export type Image = string | null;

/**
 * A column that holds text, a day or nothing, read where it stands: parsing whole images costs ten times as much. Nothing
 * else in an image looks like a column: inside a text its quotes are escaped, and inside a jsonb a space follows the colon.
 */
export function textIn(image: Image, column: string): string | null {
  if (image === null) return null;
  const name = `"${column}":"`;
  const begin = image.indexOf(name);
  if (begin === -1) return null;
  let end = begin + name.length;
  let escaped = false;
  for (; image[end] !== '"'; end += 1) {
    if (image[end] !== '\\') continue;
    escaped = true;
    end += 1;
  }
  const text = image.slice(begin + name.length, end);
  return escaped ? (JSON.parse(`"${text}"`) as string) : text;
}

/** A column that a person wrote or the program says: the text, or the message beside it (`title_message`). */
export function wordingIn(image: Image, column: string): Wording | null {
  const text = textIn(image, column);
  if (text !== null || image === null) return text;
  const name = `"${column}_message":`;
  const begin = image.indexOf(`${name}{`);
  if (begin === -1) return null;
  const from = begin + name.length;
  return JSON.parse(image.slice(from, endOfObject(image, from))) as Message;
}

export type ChangeKind = 'added' | 'changed' | 'removed' | 'restored';

/** What became of the record: taking one away is an update that gives it a time of archiving. */
export function changeKind(op: 'insert' | 'update' | 'delete', before: Image, after: Image): ChangeKind {
  if (op !== 'update') return op === 'insert' ? 'added' : 'removed';
  const [was, is] = [textIn(before, 'archived_at'), textIn(after, 'archived_at')];
  if ((was === null) === (is === null)) return 'changed';
  return is === null ? 'restored' : 'removed';
}
