import { registerSentences, sentenceIn, type SentenceRow } from '../src/platform/words/sentences.js';
import { isTest, sourceFiles } from './support/source-rules.js';
import { INPUT_SENTENCES } from '../src/platform/problem/input-sentences.js';
import { PROBLEM_SENTENCES } from '../src/platform/problem/problem-sentences.js';
import { REFUSAL_SENTENCES } from '../src/features/sentences/refusals.js';

const TABLES: Record<string, readonly SentenceRow[]> = {
  inputs: INPUT_SENTENCES,
  problems: PROBLEM_SENTENCES,
  refusals: REFUSAL_SENTENCES,
};
registerSentences(INPUT_SENTENCES, REFUSAL_SENTENCES);

const NAMED_BY_PLACE = ['{field}', '{record}', '{changed}', '{done}'];
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

it.each(Object.entries(TABLES))('%s: no row lacks a language or a gap, and none is left in English', (_, rows) => {
  expect(rows.filter((row) => row.length !== 4 || !row.every(Boolean))).toEqual([]);
  for (const [english, ...others] of rows) {
    for (const told of others) {
      // A field is named by where its words stand, so they need not name it again.
      const needed = gaps(english).filter((gap) => !NAMED_BY_PLACE.includes(gap));
      expect([told, gaps(told)]).toEqual([told, needed]);
      expect(told).not.toMatch(/\b(the|is|must|and|of|with)\b/);
    }
    expect(others[2]).toMatch(/[\u0600-\u06ff{]/);
  }
});

it('every constraint refuses, and every field is judged, in four languages', () => {
  const product = sourceFiles(['src']).filter((file) => !isTest(file));
  const said = product.flatMap(({ text }) =>
    [...text.matchAll(/\bsentence: '([^'{}$]+)'/g)].map(([, words]) => words as string),
  );
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((words) => sentenceIn('fr', words) === words)).toEqual([]);
});
