import { ADMISSIBILITY_TESTS } from '../admissibility-tests.js';
import { readDay } from '../day-reading.js';
import { contradictions } from '../fact-order.js';
import { CLEAN_UP } from '../clean-up.js';
import { REQUEST_KINDS, isLetterKind } from '../request-kind.js';
import { RULEBOOK } from '../rulebook/rulebook.js';
import { SUGGESTION_ROWS } from '../suggestion-rows.js';
import { suggestionsFor } from '../suggestions.js';
import {
  CONCLUSION_NAMES,
  DEADLINE_STATUS_NAMES,
  MEASURE_NAMES,
  NOTICE_KIND_NAMES,
  REQUEST_KIND_NAMES,
} from './kinds.js';
import type { SentenceRow } from './sentence-row.js';
import { DAY_SENTENCES } from './sentences/days.js';
import { FILING_SENTENCES } from './sentences/filing.js';
import { RULE_NOTES } from './sentences/rule-notes.js';
import { SUGGESTION_SENTENCES } from './sentences/suggestions.js';

const names = [
  CONCLUSION_NAMES,
  DEADLINE_STATUS_NAMES,
  MEASURE_NAMES,
  NOTICE_KIND_NAMES,
  REQUEST_KIND_NAMES,
].flatMap<SentenceRow>((table) => Object.values(table));
const sentences = [...DAY_SENTENCES, ...FILING_SENTENCES, ...RULE_NOTES, ...SUGGESTION_SENTENCES];
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
const englishOf = (rows: readonly SentenceRow[]) => new Set(rows.map(([english]) => english));

it('no row lacks a language', () => {
  expect([...sentences, ...names].filter((row) => row.length !== 4 || !row.every(Boolean))).toEqual([]);
});

it('every language has the gaps of the English sentence, and no English words', () => {
  for (const [english, ...others] of sentences) {
    for (const told of others) {
      expect([told, gaps(told)]).toEqual([told, gaps(english)]);
      expect(told).not.toMatch(/\b(the|is|must|and|of|with)\b/);
    }
  }
});

it('every note of a rule of ours has a row, and no row is left over', () => {
  const notes = [...RULEBOOK, ...CLEAN_UP.map(({ rule }) => rule)].flatMap((rule) => rule.notes ?? []);
  expect(englishOf(RULE_NOTES)).toEqual(new Set(notes));
});

it('every suggestion has a row, and so has what it names', () => {
  const rows = englishOf(SUGGESTION_SENTENCES);
  expect(SUGGESTION_ROWS.map(({ text }) => text).filter((text) => !rows.has(text))).toEqual([]);
  const proceeding = { id: '1', kind: 'asylum', country: null } as const;
  const requests = REQUEST_KINDS.filter((kind) => !isLetterKind(kind)).map((kind) => {
    return { id: kind, kind, state: 'submitted', conclusions: null } as const;
  });
  const file = { proceeding, requests, notices: [], proceedings: [] };
  const named = suggestionsFor('asylum-revoked', file, '2026-05-04').map(
    ({ text }) => /pending (.+?) says/.exec(text)?.[1],
  );
  expect(named).toHaveLength(requests.length);
  expect(named.filter((what) => !rows.has(what as string))).toEqual([]);
});

it('every formal condition has a row', () => {
  const nobody = { kind: 'deletion', language: 'de', applicants: [], represented: true, reasons: 0 } as const;
  const anna = { name: 'Anna', kind: 'person', minor: true } as const;
  const works = { name: 'Works', kind: 'entity' } as const;
  const much = { applicants: [anna, works], pages: 11, annexes: 21, untranslatedAnnexes: 2 };
  const said = [nobody, { ...nobody, ...much, kind: 'combined', powerOfAttorney: {} } as const].flatMap((filing) =>
    ADMISSIBILITY_TESTS.flatMap(({ find }) => find(filing, '2026-05-04', { pages: 10, annexes: 20, revisionPages: 2 })),
  );
  const patterns = FILING_SENTENCES.map(([english]) => {
    const escaped = english.replace(/[().]/g, '\\$&').replace(/\{\w+\}/g, '.+');
    return new RegExp(`^${escaped}$`);
  });
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((text) => !patterns.some((pattern) => pattern.test(text)))).toEqual([]);
});

it('every way a day is not read, and every contradiction, has a row', () => {
  const read = ['2026/04/03', '3/4/26', '03/04/2026', '13/04/2026', '32/13/2026', '2026-13-01', '2026-02-30', 'soon'];
  const refused = read.flatMap((text) => {
    const reading = readDay(text);
    return reading.ok ? [] : [reading.refusal];
  });
  const wrong = contradictions([
    { name: 'declaredAdmissibleOn', on: '2026-01-02', confidence: 'stated' },
    { name: 'ccfReceivedOn', on: '2026-02-02', confidence: 'stated' },
  ]).map(({ message }) => message);
  const patterns = DAY_SENTENCES.map(([english]) => {
    const escaped = english.replace(/[().]/g, '\\$&').replace(/\{\w+\}/g, '.+');
    return new RegExp(`^${escaped}$`);
  });
  expect([refused.length, wrong.length]).toEqual([8, 1]);
  const untold = [...refused, ...wrong].filter((text) => !patterns.some((pattern) => pattern.test(text)));
  // The validators say the same, and have its row.
  expect(untold).toEqual(['Write the day as YYYY-MM-DD, for example 2026-04-03.']);
});
