import * as fc from 'fast-check';
import { Problem } from '../problem/problem.js';
import { readJson } from './json-body.js';

function read(text: string): Record<string, unknown> | undefined {
  return readJson(Buffer.from(text));
}

function refusal(text: string | Buffer): Problem {
  try {
    readJson(Buffer.from(text));
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`read ${text.slice(0, 60)} without complaint`);
}

it.each([
  ['nothing at all', ''],
  ['an object', '{"a":[1,2.5,-0.1e-3,true,null,"\\u00e9\\ud83d\\ude00"]}'],
  ['the same key at two levels', '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}'],
  ['signs of structure inside strings', '{"a":"}{][,:\\"","b\\\\":"\\\\"}'],
  ['32 levels', `${'{"a":'.repeat(31)}{}${'}'.repeat(31)}`],
  ['1,000 items', `{"a":[${Array.from({ length: 1000 }).fill(0).join(',')}]}`],
])('reads %s', (_what, text) => {
  expect(read(text)).toEqual(text === '' ? undefined : JSON.parse(text));
});

it.each([
  ['100,000 nested lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep', ''],
  ['100,000 open objects', '{"a":'.repeat(100_000), 'too-deep', ''],
  ['33 levels', `${'{"a":'.repeat(32)}{}${'}'.repeat(32)}`, 'too-deep', ''],
  ['1,001 items', `{"a":[${Array.from({ length: 1001 }).fill(0).join(',')}]}`, 'too-many-items', '/a'],
  ['10,001 keys', `{${Array.from({ length: 10_001 }, (_, i) => `"k${i}":0`).join(',')}}`, 'too-many-keys', '/k10000'],
  ['a repeated key', '{"names":[{"full":"A","full":"B"}]}', 'repeated-key', '/names/0/full'],
  ['a key repeated in disguise', '{"a":1,"\\u0061":2}', 'repeated-key', '/a'],
  ['__proto__', '{"a":{"__proto__":{"admin":true}}}', 'reserved-key', '/a/__proto__'],
  ['__proto__ in disguise', '{"\\u005f_proto__":1}', 'reserved-key', '/__proto__'],
  ['constructor', '{"constructor":1}', 'reserved-key', '/constructor'],
  ['NUL', '{"names":[{"full":"a\\u0000b"}]}', 'nul-character', '/names/0/full'],
  ['NUL in a key', '{"a\\u0000":1}', 'nul-character', '/a\uFFFD'],
  ['half a surrogate pair', '{"a~/b":"\\ud83d"}', 'lone-surrogate', '/a~0~1b'],
  ['the other half', '{"a":"x\\ude00"}', 'lone-surrogate', '/a'],
  ['a number beyond 2^53', '{"a":{"b":9007199254740993}}', 'inexact-number', '/a/b'],
  ['a number that is infinite', '{"a":[1,1e400]}', 'inexact-number', '/a/1'],
])('refuses %s and points at it', (_what, text, code, pointer) => {
  const { status, members } = refusal(text);
  expect(status).toBe(400);
  expect(members.issues).toMatchObject([{ code, pointer }]);
});

it.each([
  ['text that is no JSON', '{"a": Amira}'],
  ['a cut body', '{"a":"Amira'],
  ['a list', '["Amira"]'],
  ['a string', '"Amira"'],
  ['null', 'null'],
  ['bytes that are no UTF-8', Buffer.from('{"a":"Amira \xff"}', 'latin1')],
])('refuses %s without quoting it', (_what, text) => {
  const problem = refusal(text);
  expect(problem.status).toBe(400);
  expect(JSON.stringify([problem.detail, problem.members])).not.toContain('Amira');
});

it('names every flaw at once', () => {
  const pointers = refusal('{"a":"\\u0000","b":["\\ud800",1e999]}').members.issues?.map(({ pointer }) => pointer);
  expect(pointers).toEqual(['/a', '/b/0', '/b/1']);
});

it.each([
  ['a megabyte of backslashes', `{"a":"${'\\'.repeat(1_000_000)}`],
  ['a megabyte of escaped quotes', `{"a":"${'\\"'.repeat(500_000)}"}`],
  ['a megabyte of brackets', '[]'.repeat(500_000)],
])('stays linear on %s', (_what, text) => {
  const start = performance.now();
  try {
    read(text);
  } catch {
    // whether it is JSON is not the question here
  }
  expect(performance.now() - start).toBeLessThan(1_000);
});

it('reads any faithful JSON object exactly as JSON.parse does', () => {
  const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.boolean(), fc.maxSafeInteger(), fc.constant(null));
  const key = fc.string({ unit: 'grapheme' }).filter((text) => !/^(__proto__|constructor|prototype)$|\0/.test(text));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree')), fc.dictionary(key, tie('tree'))),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, tree), (body) => {
      const text = JSON.stringify(body).replaceAll('\\u0000', '0');
      expect(read(text)).toEqual(JSON.parse(text));
    }),
  );
});
