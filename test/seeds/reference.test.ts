import { countries, INTERPOL_MEMBERSHIP } from '../../seeds/reference/countries.js';
import { figureSources } from '../../seeds/reference/figure-sources.js';
import { publishedFigures } from '../../seeds/reference/published-figures.js';
import { sessions } from '../../seeds/reference/sessions.js';
import { sourceBureaus } from '../../seeds/reference/source-bureaus.js';

const of2021 = (measure: string): number =>
  publishedFigures.find((figure) => figure.yearFrom === 2021 && figure.measure === measure)!.value;
const nameOf = (code: string) => countries.find((country) => country.code === code)?.name;

describe('countries', () => {
  it('are the ISO list and Kosovo, each once, with a name', () => {
    expect(countries).toHaveLength(250);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(250);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(250);
    for (const { code, name } of countries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(name).toMatch(/^\p{Lu}/u);
    }
  });

  it('have as many members as INTERPOL says', () => {
    expect(countries.filter(({ interpolMember }) => interpolMember)).toHaveLength(INTERPOL_MEMBERSHIP.members);
  });

  it.each([
    ['Palau, the 196th', 'PW', true],
    ['Palestine, since 2017', 'PS', true],
    ['the Holy See', 'VA', true],
    ['Aruba, a member of its own', 'AW', true],
    ['Kosovo', 'XK', false],
    ['Hong Kong, a sub-bureau of Beijing', 'HK', false],
    ['Taiwan', 'TW', false],
    ['North Korea', 'KP', false],
  ])('%s', (_who, code, member) =>
    expect(countries.find((country) => country.code === code)?.interpolMember).toBe(member),
  );

  it('are named without inversion', () => {
    expect([nameOf('MD'), nameOf('VG'), nameOf('TR'), nameOf('CI')]).toEqual([
      'Moldova',
      'British Virgin Islands',
      'Türkiye',
      "Côte d'Ivoire",
    ]);
  });
});

describe('source bureaus', () => {
  it('are one a member, and say when their name is only derived', () => {
    const members = countries.filter(({ interpolMember }) => interpolMember).map(({ code }) => code);
    expect(sourceBureaus.map(({ countryCode }) => countryCode)).toEqual(members);
    expect(sourceBureaus).toContainEqual({ countryCode: 'RU', name: 'NCB Moscow', sureness: 'recalled' });
    expect(sourceBureaus).toContainEqual({ countryCode: 'TO', name: 'NCB of Tonga', sureness: 'derived' });
    expect(new Set(sourceBureaus.map(({ name }) => name)).size).toBe(sourceBureaus.length);
  });
});

describe('published figures', () => {
  it('name sources that are listed, and no figure twice', () => {
    expect(publishedFigures).toHaveLength(45);
    const keys = publishedFigures.map((figure) => [figure.measure, figure.yearFrom, figure.yearTo].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    const used = new Set(publishedFigures.flatMap(({ sources }) => sources));
    expect([...used].toSorted()).toEqual(Object.keys(figureSources).toSorted());
    for (const { yearFrom, yearTo, value } of publishedFigures) {
      expect(yearTo).toBeGreaterThanOrEqual(yearFrom);
      expect(value).toBeGreaterThan(0);
    }
  });

  it('add up for 2021: compliant, not compliant and deleted before the decision are all the decided ones', () => {
    expect(of2021('compliant') + of2021('not-compliant') + of2021('deleted-before-decision')).toBe(
      of2021('decided-with-data'),
    );
  });

  it('keep the leak figures as floors, never as exact numbers', () => {
    const leak = publishedFigures.filter(({ sources }) => sources.includes('BBC-C'));
    expect(leak.map(({ operator }) => operator)).toEqual(['>=', '>=']);
  });
});

describe('sessions', () => {
  it('are each named once, end after they start, and come in order', () => {
    expect(new Set(sessions.map(({ label }) => label)).size).toBe(sessions.length);
    const dated = sessions.filter((session) => session.startsOn !== undefined);
    for (const { startsOn, endsOn } of dated) expect(endsOn! > startsOn!).toBe(true);
    expect(dated.map(({ startsOn }) => startsOn)).toEqual(dated.map(({ startsOn }) => startsOn).toSorted());
    expect(sessions.find(({ label }) => label === '136')).toMatchObject({
      startsOn: '2026-06-03',
      endsOn: '2026-06-16',
    });
  });
});
