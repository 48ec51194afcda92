import { createHmac, createSecretKey, hash, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';

export type CursorValue = string | number | boolean | null;

/** What a cursor is bound to: in another firm, another list or with another filter or sort it is refused. */
export interface ListScope {
  firmId: string;
  /** The path of the list, for example `deadlines`. */
  list: string;
  /** The validated query; `limit` and `cursor` may differ from page to page. */
  query: object;
}

const macBytes = 16;

/** Cursors of keyset pages: the sort key of the last row, signed, so that nobody can read on from a place of their own. */
export class Cursors {
  private readonly key: KeyObject;

  constructor(key: Buffer) {
    if (key.length < 32) throw new Error('The key that signs cursors needs at least 32 bytes.');
    this.key = createSecretKey(key);
  }

  encode(keys: readonly CursorValue[], scope: ListScope): string {
    const payload = Buffer.from(JSON.stringify({ k: keys, s: fingerprint(scope) }));
    return Buffer.concat([this.sign(payload), payload]).toString('base64url');
  }

  /** @throws Problem 400 when the cursor was changed or made for another firm, list, filter or sort */
  decode(cursor: string | undefined, scope: ListScope): CursorValue[] | undefined {
    if (cursor === undefined) return undefined;
    const bytes = Buffer.from(cursor, 'base64url');
    const payload = bytes.subarray(macBytes);
    if (bytes.length <= macBytes || !timingSafeEqual(bytes.subarray(0, macBytes), this.sign(payload))) throw refused();
    const { k, s } = JSON.parse(payload.toString()) as { k: CursorValue[]; s: string };
    if (s !== fingerprint(scope)) throw refused();
    return k;
  }

  private sign(payload: Buffer): Buffer {
    return createHmac('sha256', this.key).update(payload).digest().subarray(0, macBytes);
  }
}

function fingerprint({ firmId, list, query }: ListScope): string {
  const fixed = Object.entries(query)
    .filter(([name, value]) => name !== 'limit' && name !== 'cursor' && value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([firmId, list, fixed]);
  return hash('sha256', text, 'base64url').slice(0, 16);
}

function refused(): Problem {
  const foreign = message('input.foreign-cursor');
  return Problem.malformed(foreign, [{ pointer: '/cursor', code: 'foreign-cursor', message: foreign }]);
}
