import { randomBytes } from 'node:crypto';
import { Cursors, type CursorValue, type ListScope } from './keyset.js';
import { parseSort } from './sort.js';

const cursors = new Cursors(randomBytes(32));
const scope: ListScope = { firmId: 'f1', list: 'deadlines', query: { sort: 'dueOn', owedBy: 'ccf', limit: 50 } };
const place: CursorValue[] = ['2026-11-22', null, 7, '0192f0c1-0000-7000-8000-000000000000'];

it('reads on from where the page ended, whatever the size of the next page', () => {
  const cursor = cursors.encode(place, scope);
  const next = { ...scope, query: { owedBy: 'ccf', sort: 'dueOn', limit: 10, cursor, include: undefined } };
  expect(cursors.decode(cursor, next)).toEqual(place);
  expect(cursors.decode(undefined, scope)).toBeUndefined();
  expect(cursor).toMatch(/^[\w-]+$/);
});

it.each<[string, Partial<ListScope>]>([
  ['another firm', { firmId: 'f2' }],
  ['another list', { list: 'notices' }],
  ['another filter', { query: { sort: 'dueOn', owedBy: 'firm' } }],
  ['another sort', { query: { sort: '-dueOn', owedBy: 'ccf' } }],
])('refuses a cursor made for %s', (_what, change) => {
  const cursor = cursors.encode(place, { ...scope, ...change });
  expect(() => cursors.decode(cursor, scope)).toThrow(expect.objectContaining({ status: 400 }));
});

it('refuses a forged cursor, wherever it was changed', () => {
  const bytes = Buffer.from(cursors.encode(place, scope), 'base64url');
  for (let i = 0; i < bytes.length; i++) {
    const forged = Buffer.from(bytes);
    forged[i] = (forged[i] ?? 0) ^ 1;
    expect(() => cursors.decode(forged.toString('base64url'), scope)).toThrow('input.foreign-cursor');
  }
  const foreign = new Cursors(randomBytes(32)).encode(place, scope);
  for (const text of ['', 'x', foreign, '{"k":[]}'])
    expect(() => cursors.decode(text, scope)).toThrow('input.foreign-cursor');
});

it('sorts by a closed list', () => {
  const fields = ['dueOn', 'createdAt'] as const;
  expect(parseSort('-dueOn,createdAt', fields, 'dueOn')).toEqual([
    { field: 'dueOn', descending: true },
    { field: 'createdAt', descending: false },
  ]);
  expect(parseSort(undefined, fields, '-createdAt')).toEqual([{ field: 'createdAt', descending: true }]);
  for (const text of ['', 'title', 'dueOn,-dueOn', 'dueOn desc', '--dueOn', 'dueOn,']) {
    expect(() => parseSort(text, fields, 'dueOn')).toThrow('input.sort');
  }
});
