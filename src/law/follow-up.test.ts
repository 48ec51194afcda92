import { say, wordsFor } from '../words/speakers.js';
import { CLEAN_UP } from './clean-up.js';
import { WEEKENDS_ONLY, type LocalDate } from './calendar.js';
import { explain } from './explain.js';
import type { Fact, FactName } from './fact.js';
import { aftermathOf, clockOf, followUpsAfter, type Aftermath, type Surroundings } from './follow-up.js';
import { joined } from './joined.js';
import { bearerOf, titleOf } from './rule-wording.js';
import { RULEBOOK } from './rulebook/rulebook.js';

const decided: Aftermath = { effect: 'deleted', by: 'decision' };
const moot: Aftermath = { effect: 'deleted', by: 'source' };
const file: Surroundings = {
  records: [{ conclusion: 'NOT_COMPLIANT_DELETE', sourceCountry: 'KZ', recipientCountries: ['DE', 'PL', 'KZ'] }],
  clientCountries: ['KZ', 'PL', 'CY'],
  correspondents: [
    { kind: 'bank', name: 'Hanse Bank', country: 'DE' },
    { kind: 'bank', name: 'Hanse Bank', country: null },
    { kind: 'embassy', name: 'Consulate', country: 'PT' },
    { kind: 'embassy', name: 'Consulate', country: 'KZ' },
    { kind: 'organisation', name: 'LexisNexis Risk', country: 'GB' },
    { kind: 'organisation', name: 'An association', country: 'GB' },
    { kind: 'bank', name: null, country: null },
  ],
};
const stated = (name: FactName, on: LocalDate): Fact => ({ name, on, confidence: 'stated' });
const named = (ruleId: string) => CLEAN_UP.find(({ rule }) => rule.id === ruleId)!;

describe('the clean-up begins', () => {
  it.each([
    ['implement', 'with-general-secretariat', ['NOT_COMPLIANT_DELETE', 'COMPLIANT'], 'deleted by decision'],
    ['implement', 'decided', ['PARTIAL'], 'deleted by decision'],
    ['implement', 'decided', ['CORRECTED'], 'changed by decision'],
    ['implement', 'conditional', ['COMPLIANT_CONDITIONAL'], 'deleted by decision'],
    ['close-without-merits', 'data-deleted-before-decision', [], 'deleted by source'],
    ['close-without-merits', 'without-data', [], 'not'],
    ['dismiss', 'received', [], 'not'],
    ['notify', 'decided', ['DELETED_BY_SOURCE_BEFORE_DECISION'], 'deleted by source'],
    ['notify', 'decided', ['DELETED_BY_IPSG_BEFORE_DECISION'], 'deleted by source'],
    ['notify', 'decided', ['COMPLIANT'], 'not'],
    ['decide', 'admissible', ['NOT_COMPLIANT_DELETE'], 'not'],
  ] as const)('%s from %s with %j: %s', (step, from, conclusions, expected) => {
    const aftermath = aftermathOf(step, from, conclusions);
    expect(aftermath ? `${aftermath.effect} by ${aftermath.by}` : 'not').toBe(expected);
  });
});

describe('the follow-ups', () => {
  it('go to each country that may hold a copy but never to the source, and to whom the file names', () => {
    expect(
      followUpsAfter(decided, file).map(({ item, addressee }) =>
        wordsFor('en', titleOf({ ruleId: item.rule.id, addressee })),
      ),
    ).toEqual([
      'Confirmation that the recipients were informed',
      'National copy brought up to date: Germany',
      'National copy brought up to date: Poland',
      'National copy brought up to date: Cyprus',
      'Visa and travel records corrected: Portugal',
      'Bank informed of the outcome: Hanse Bank',
      'List provider asked to correct: LexisNexis Risk',
      'Certificate that there is no notice or diffusion',
      'Check of lists and databases at once',
      'Check of lists and databases after 3 months',
      'Check of lists and databases after 12 months',
      'Watch for a new notice or a change of colour',
    ]);
  });

  it('of a mere correction need no certificate and no watch', () => {
    const kinds = followUpsAfter({ effect: 'changed', by: 'decision' }, file).map(({ item }) => item.kind);
    expect(kinds).not.toContain('certificate');
    expect(kinds).not.toContain('re-issue-watch');
    expect(kinds).toContain('national-copy');
  });

  it('leave out the telling of recipients where no decision orders it', () => {
    expect(followUpsAfter(moot, file).map(({ item }) => item.kind)).not.toContain('recipients-told');
  });

  it('leave out the recipients of a record that was found compliant', () => {
    const kept = { conclusion: 'COMPLIANT' as const, sourceCountry: 'TR', recipientCountries: ['SE'] };
    const found = followUpsAfter(decided, { ...file, records: [...file.records, kept] });
    expect(found.flatMap(({ addressee }) => addressee.country ?? [])).toEqual(['DE', 'PL', 'CY', 'PT']);
  });

  it('go to the recipients of each record while nothing is decided', () => {
    const records = [{ conclusion: null, sourceCountry: null, recipientCountries: ['SE'] }];
    const found = followUpsAfter(moot, { records, clientCountries: [], correspondents: [] });
    expect(found[0]).toMatchObject({ item: { kind: 'national-copy' }, addressee: { country: 'SE' } });
  });

  it.each([
    ['COMPLIANT_CONDITIONAL', ['SE']],
    ['DELETED_BY_SOURCE_BEFORE_DECISION', ['SE']],
    ['CORRECTED', ['SE']],
    ['NO_DATA', []],
  ] as const)('go to the recipients of a record that was %s: %o', (conclusion, countries) => {
    const records = [{ conclusion, sourceCountry: null, recipientCountries: ['SE'] }];
    const found = followUpsAfter(decided, { records, clientCountries: [], correspondents: [] });
    expect(found.flatMap(({ addressee }) => addressee.country ?? [])).toEqual(countries);
  });

  it.each([
    ['World-Check', true],
    ['worldcheck One', true],
    ['World Check', true],
    ['Lexis-Nexis', true],
    ['LexisNexis', true],
    ['Lexis Nexis Bridger', true],
    ['Refinitiv', true],
    ['LSEG', true],
    ['Bureau van Dijk', true],
    ['Dow Jones', true],
    ['The Daily Post', false],
    [null, false],
  ])('take %s for a list provider: %s', (name, is) => {
    const correspondents = [{ kind: 'company', name, country: null }];
    const found = followUpsAfter(decided, { records: [], clientCountries: [], correspondents });
    expect(found.some(({ item }) => item.kind === 'list-provider')).toBe(is);
  });

  it('write to the same addressee once', () => {
    const bank = { kind: 'bank', name: 'Hanse Bank', country: 'DE' };
    const other = { kind: 'bank', name: 'Bank of Bergen', country: 'NO' };
    const found = followUpsAfter(decided, { records: [], clientCountries: [], correspondents: [bank, bank, other] });
    expect(found.flatMap(({ addressee }) => addressee.company ?? [])).toEqual(['Hanse Bank', 'Bank of Bergen']);
  });

  it('fall to an embassy by its name where its country is not known', () => {
    const correspondents = [{ kind: 'embassy', name: 'The consulate in Bergen', country: null }];
    const found = followUpsAfter(decided, { ...file, correspondents });
    expect(found.find(({ item }) => item.kind === 'visa')).toMatchObject({
      addressee: { company: 'The consulate in Bergen' },
    });
  });
});

describe('the clock of a follow-up', () => {
  const implemented = [stated('implementedOn', '2026-11-02')];
  it.each([
    ['CLEAN_UP_RECIPIENTS', '2026-12-02', 'stated'],
    ['CLEAN_UP_NATIONAL_COPY', '2026-11-09', 'assumed'],
    ['CLEAN_UP_BANK', '2026-11-16', 'stated'],
    ['CLEAN_UP_CERTIFICATE', '2026-11-16', 'stated'],
    ['CLEAN_UP_CHECK_0', '2026-11-02', 'stated'],
    ['CLEAN_UP_CHECK_3', '2027-02-02', 'stated'],
    ['CLEAN_UP_CHECK_12', '2027-11-02', 'stated'],
    ['CLEAN_UP_WATCH', '2027-05-03', 'stated'],
  ])('%s after an implementation on 2 November 2026: %s, %s', (ruleId, dueOn, confidence) => {
    const clock = clockOf({ item: named(ruleId), addressee: {} }, decided, implemented, WEEKENDS_ONLY);
    expect(clock).toMatchObject({ ruleId, dueOn, confidence });
  });

  it.each<[string, Aftermath, Fact[], string | undefined]>([
    ['the letter that tells of it', decided, [stated('implementationLetterOn', '2026-11-05')], '2026-11-19'],
    ['the deletion that made a decision moot', moot, [stated('dataDeletedOn', '2026-10-01')], '2026-10-15'],
    ['the closing, where its day is unknown', moot, [stated('closedWithoutMeritsOn', '2026-11-06')], '2026-11-20'],
    ['the notification', moot, [stated('notifiedOn', '2026-11-06')], '2026-11-20'],
    ['nothing known', moot, [], undefined],
    ['no implementation where there was none', moot, [stated('implementedOn', '2026-11-02')], undefined],
    ['no deletion where a decision was carried out', decided, [stated('dataDeletedOn', '2026-10-01')], undefined],
  ])('is counted from %s', (_what, aftermath, facts, dueOn) => {
    const clock = clockOf({ item: named('CLEAN_UP_CERTIFICATE'), addressee: {} }, aftermath, facts, WEEKENDS_ONLY);
    expect(clock?.dueOn).toBe(dueOn);
  });

  it.each<[string, Aftermath, Fact[], string]>([
    ['the letter of the implementation', decided, [stated('implementationLetterOn', '2026-11-05')], '2026-11-12'],
    ['the closing', moot, [stated('closedWithoutMeritsOn', '2026-11-06')], '2026-11-13'],
    ['the notification', moot, [stated('notifiedOn', '2026-11-06')], '2026-11-13'],
  ])('of a bureau that was told on an unknown day is counted from %s', (_what, aftermath, facts, dueOn) => {
    const copy = { item: named('CLEAN_UP_NATIONAL_COPY'), addressee: { country: 'DE' } };
    const clock = clockOf(copy, aftermath, facts, WEEKENDS_ONLY);
    expect(clock).toMatchObject({ dueOn, confidence: 'assumed', addressee: { country: 'DE' } });
  });

  it('names a bureau only where a bureau owes it and its country is known', () => {
    const nobody = clockOf(
      { item: named('CLEAN_UP_NATIONAL_COPY'), addressee: {} },
      decided,
      implemented,
      WEEKENDS_ONLY,
    );
    expect(bearerOf(nobody!)).toBeUndefined();
    const ours = { item: named('CLEAN_UP_VISA'), addressee: { country: 'PT' } };
    expect(bearerOf(clockOf(ours, decided, implemented, WEEKENDS_ONLY)!)).toBeUndefined();
  });

  it('says who owes it and why', () => {
    const copy = { item: named('CLEAN_UP_NATIONAL_COPY'), addressee: { country: 'DE' } };
    expect(say('en', joined(explain(clockOf(copy, decided, implemented, WEEKENDS_ONLY)!).sentences))).toBe(
      'The National Central Bureau of Germany must bring the national copy up to date by Monday 9 November 2026: seven days from Monday 2 November 2026, the day the decision was implemented (INTERPOL’s Rules on the Processing of Data, Art. 56(1)(g), with Art. 5(7)(b), 2025 text). The day the deletion was notified to the NCBs is not known; the day the decision was implemented stands in for it. The date rests on an assumption.',
    );
    const check = { item: named('CLEAN_UP_CHECK_0'), addressee: {} };
    expect(say('en', joined(explain(clockOf(check, decided, implemented, WEEKENDS_ONLY)!).sentences))).toBe(
      'Our firm intends to check the website, national police, SIS and list providers by Monday 2 November 2026: the day itself, the day the decision was implemented (our own date, which no text sets).',
    );
  });
});

it('the table takes dates that a rule of the book gives, and has ids of its own', () => {
  const inBook = new Set(RULEBOOK.map(({ id }) => id));
  expect(CLEAN_UP.filter(({ bookRule }) => bookRule && !inBook.has(bookRule))).toEqual([]);
  expect(CLEAN_UP.filter(({ rule }) => inBook.has(rule.id))).toEqual([]);
  expect(new Set(CLEAN_UP.map(({ rule }) => rule.id)).size).toBe(CLEAN_UP.length);
});
