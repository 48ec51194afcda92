import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../../words/speakers.js';
import { type PublicNotice, readPublicNotices } from './public-notice.js';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../../../../test/fixtures/interpol', `${name}.json`), 'utf8'));

/** The only record of the document, which must not have refused anything. */
function single(document: unknown): PublicNotice {
  const { records, refused } = readPublicNotices(document);
  expect(refused).toEqual([]);
  expect(records).toHaveLength(1);
  return records[0]!;
}

/** The plainest detail: an id and the two keys every detail has. */
const detail = (fields: object = {}): object => ({
  entity_id: '2031/1',
  sex_id: null,
  arrest_warrants: null,
  ...fields,
});

const readAs = (fields: object): Partial<PublicNotice> => {
  const { entityId: _id, urlId: _url, colour: _colour, form: _form, ...rest } = single(detail(fields));
  return rest;
};

describe('a document as published', () => {
  it('red detail', () => {
    expect(single(fixture('red-detail'))).toEqual({
      entityId: '2031/40117',
      urlId: '2031-40117',
      colour: 'red',
      form: 'detail',
      forename: 'TIMUR ARKADEVICH',
      name: 'VELIKHANTSEV',
      dateOfBirth: { value: '1971-03-09', precision: 'day' },
      sex: 'M',
      nationalities: [
        { token: 'CY', country: 'CY' },
        { token: 'RU', country: 'RU' },
      ],
      countryOfBirth: { token: 'RU', country: 'RU' },
      placeOfBirth: 'PERM',
      languages: ['ENG', 'RUS'],
      heightMetres: 1.82,
      weightKilograms: 78,
      eyes: ['BRO'],
      hair: ['BLA', 'GRY'],
      distinguishingMarks: 'Scar above the left eyebrow',
      selfUrl: 'https://ws-public.interpol.int/notices/v1/red/2031-40117',
      thumbnailUrl: 'https://ws-public.interpol.int/notices/v1/red/2031-40117/images/59000001',
      sources: [
        {
          countryToken: 'RU',
          country: 'RU',
          warrantCount: 1,
          charges: [
            {
              label: 'Мошенничество в особо крупном размере (ст. 159 ч. 4 УК)',
              translation: 'Fraud on an especially large scale (Art. 159(4) of the Criminal Code)',
            },
          ],
        },
      ],
    });
  });

  it('red detail whose every field is null, 0, empty or "-": nothing is known but the name', () => {
    expect(single(fixture('red-detail-nulls'))).toEqual({
      entityId: '2031/7',
      urlId: '2031-7',
      colour: 'red',
      form: 'detail',
      name: 'QUILLANTHE',
      sex: 'U',
      selfUrl: 'https://ws-public.interpol.int/notices/v1/red/2031-7',
    });
  });

  it('several warrants: one source a country, charges in the published order, the unnamed source last', () => {
    const notice = single(fixture('red-detail-several-warrants'));
    expect(notice.dateOfBirth).toEqual({ value: '1984-11', precision: 'month' });
    expect(notice.sources).toEqual([
      { countryToken: '914', warrantCount: 1, charges: [{ label: 'Contempt of the tribunal' }] },
      { countryToken: 'AZ', country: 'AZ', warrantCount: 2, charges: [{ label: 'Malversation of public funds' }] },
      {
        countryToken: 'TR',
        country: 'TR',
        warrantCount: 2,
        charges: [
          {
            label: 'Silahlı terör örgütüne üye olma',
            translation: 'Membership of an armed terrorist organization',
          },
          { label: 'Zincirleme zimmet' },
        ],
      },
      { countryToken: null, warrantCount: 1, charges: [{ label: 'Forgery of documents' }] },
    ]);
  });

  it('an id with a hyphen and an Arabic name', () => {
    const notice = single(fixture('red-detail-hyphen-id'));
    expect(notice).toMatchObject({ entityId: '2029/318', urlId: '2029-318', forename: 'مروان', name: 'الزهيراوي' });
    expect(notice.dateOfBirth).toEqual({ value: '1966', precision: 'year' });
    expect(notice).not.toHaveProperty('thumbnailUrl');
  });

  it('a page of a list: the sources are unknown, not gone', () => {
    const { records, refused } = readPublicNotices(fixture('red-list'));
    expect(refused).toEqual([]);
    expect(records.map(({ entityId, forename, name }) => [entityId, forename, name])).toEqual([
      ['2031/40117', 'TIMUR ARKADEVICH', 'VELIKHANTSEV'],
      ['2031/40120', undefined, 'BREZHKOVA'],
      ['2028/99', 'ЗОЯ', 'МАЛИНОВЕЦ'],
    ]);
    for (const record of records) {
      expect(record.form).toBe('list-item');
      expect(record).not.toHaveProperty('sources');
      expect(record).not.toHaveProperty('sex');
    }
  });

  it('an empty list is no notice, and no proof that there is none', () =>
    expect(readPublicNotices(fixture('red-list-empty'))).toEqual({ records: [], refused: [] }));

  it('yellow detail', () =>
    expect(single(fixture('yellow-detail'))).toMatchObject({
      colour: 'yellow',
      form: 'detail',
      dateOfBirth: { value: '2025-06-21', precision: 'day' },
      nationalities: [
        { token: 'DZ', country: 'DZ' },
        { token: 'FR', country: 'FR' },
      ],
    }));

  it('UN detail', () => {
    const notice = single(fixture('un-detail'));
    expect(notice).toMatchObject({ colour: 'un', form: 'detail', unReference: 'XXi.900', sex: 'M' });
    expect(notice.dateOfBirth).toEqual({ value: '1979-08', precision: 'month' });
    expect(notice).not.toHaveProperty('sources');
    expect(notice).not.toHaveProperty('weightKilograms');
  });

  it('fields this program does not know are ignored; country spellings are kept and mapped', () => {
    const notice = single(fixture('red-detail-unknown-fields'));
    expect(notice).toMatchObject({
      entityId: '2027/00042',
      name: 'ТОЛЫБЕКСОЙ',
      dateOfBirth: { value: '1993-01-05', precision: 'day' },
      nationalities: [
        { token: 'KAZ', country: 'KZ' },
        { token: 'XK', country: 'XK' },
        { token: 'XOM' },
        { token: 'kz', country: 'KZ' },
      ],
    });
    expect(notice).not.toHaveProperty('aliases');
    expect(notice.sources).toEqual([
      { countryToken: 'KZ', country: 'KZ', warrantCount: 1, charges: [{ label: 'Абсолютно вымышленное обвинение' }] },
    ]);
  });

  it('an array of details: each malformed one is refused with every fault, the others are read', () => {
    const { records, refused } = readPublicNotices(fixture('details-some-malformed'));
    expect(records.map(({ entityId, name }) => [entityId, name])).toEqual([['2031/502', 'ΠΑΡΑΔΕΙΓΜΑΤΟΣ']]);
    expect(records[0]!.sources).toEqual([]);
    expect(
      refused.map(({ entityId, pointer, issues }) => [entityId, pointer, issues.map((one) => one.pointer)]),
    ).toEqual([
      ['2031/501', '/0', ['/0/date_of_birth']],
      [undefined, '/2', ['/2/entity_id']],
      [undefined, '/3', ['/3']],
      ['2031/504', '/4', ['/4/sex_id', '/4/height', '/4/arrest_warrants/0']],
      ['2031/505', '/5', ['/5/_links/self/href']],
    ]);
    for (const { issues } of refused) for (const { reason } of issues) expect(say('en', reason)).toMatch(/^[A-Z].*\.$/);
  });

  it('reads the same twice, and whatever the order of warrants of different countries and of tokens', () => {
    const document = fixture('red-detail-several-warrants') as { arrest_warrants: unknown[]; nationalities: string[] };
    const first = JSON.stringify(readPublicNotices(document));
    expect(JSON.stringify(readPublicNotices(document))).toBe(first);
    const [tr1, az1, tr2, none, tribunal, az2] = document.arrest_warrants;
    const reordered = { ...document, arrest_warrants: [none, az1, tr1, tribunal, tr2, az2] };
    expect(JSON.stringify(readPublicNotices(reordered))).toBe(first);
  });
});

describe('one field', () => {
  it.each([
    ['2019/12345', '2019/12345'],
    ['2019-12345', '2019/12345'],
    [' 1993/27493 ', '1993/27493'],
    ['2027/00042', '2027/00042'],
  ])('entity_id %s is %s', (given, entityId) => {
    const notice = single(detail({ entity_id: given }));
    expect(notice).toMatchObject({ entityId, urlId: entityId.replace('/', '-') });
  });

  it.each([
    null,
    '',
    2019,
    '2019',
    '2019/',
    '19/123',
    '2019/12/3',
    '2019_1',
    '../2019/1',
    '2019/12345678901',
    ['2019/1'],
    {},
  ])('entity_id %j is refused', (entity_id) => {
    const { records, refused } = readPublicNotices(detail({ entity_id }));
    expect(records).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]!.issues.at(-1)).toEqual({
      pointer: '/entity_id',
      reason: { code: 'imports.no-public-id' },
    });
  });

  it.each([
    ['1980/05/17', { value: '1980-05-17', precision: 'day' }],
    ['1980-05-17', { value: '1980-05-17', precision: 'day' }],
    ['1980/5/7', { value: '1980-05-07', precision: 'day' }],
    ['1980/05', { value: '1980-05', precision: 'month' }],
    ['1980', { value: '1980', precision: 'year' }],
    ['1980/00/00', { value: '1980', precision: 'year' }],
    ['1980/05/00', { value: '1980-05', precision: 'month' }],
    ['2000/02/29', { value: '2000-02-29', precision: 'day' }],
    ['', undefined],
    [null, undefined],
  ])('date_of_birth %j', (date_of_birth, dateOfBirth) =>
    expect(readAs({ date_of_birth })).toEqual(dateOfBirth ? { dateOfBirth } : {}),
  );

  it.each([
    '17/05/1980',
    '1980/13',
    '1980/02/30',
    '1900/02/29',
    '1980/00/12',
    '0000/01/01',
    'about 1980',
    19800517,
    '1980/05/17T00:00',
  ])('date_of_birth %j is refused, never guessed', (date_of_birth) => {
    expect(readPublicNotices(detail({ date_of_birth })).refused).toMatchObject([
      { entityId: '2031/1', pointer: '', issues: [{ pointer: '/date_of_birth' }] },
    ]);
  });

  it.each<[string, object, object]>([
    ['forename "-"', { forename: '-' }, {}],
    ['forename " "', { forename: ' ' }, {}],
    ['name "-"', { name: '-' }, {}],
    ['surrounding spaces', { name: ' DOE\t' }, { name: 'DOE' }],
    ['height 0', { height: 0, weight: 0 }, {}],
    ['height null', { height: null, weight: null }, {}],
    ['height', { height: 1.6, weight: 51 }, { heightMetres: 1.6, weightKilograms: 51 }],
    ['sex M', { sex_id: 'M' }, { sex: 'M' }],
    ['sex absent', { sex_id: '' }, {}],
    ['no warrants at all', { arrest_warrants: [] }, { sources: [] }],
    ['warrants null', { arrest_warrants: null }, {}],
    ['empty arrays', { nationalities: [], eyes_colors_id: [] }, { nationalities: [], eyes: [] }],
    ['nulls in an array', { languages_spoken_ids: ['SPA', null, ''] }, { languages: ['SPA'] }],
    ['doubled entries', { hairs_id: ['BRO', 'BLA', 'BRO'] }, { hair: ['BLA', 'BRO'] }],
    ['a link that runs', { _links: { self: { href: 'javascript:alert(1)' } } }, {}],
    ['a link without TLS', { _links: { thumbnail: { href: 'http://example.org/a' } } }, {}],
    ['a link that is no link', { _links: { self: 5, thumbnail: null } }, {}],
    ['links null', { _links: null, _embedded: null }, {}],
    [
      'two spellings of one country are one source',
      {
        arrest_warrants: [
          { issuing_country_id: 'rus', charge: 'a' },
          { issuing_country_id: 'RU', charge: 'b' },
        ],
      },
      { sources: [{ countryToken: 'rus', country: 'RU', warrantCount: 2, charges: [{ label: 'a' }, { label: 'b' }] }] },
    ],
    [
      'a warrant without anything',
      { arrest_warrants: [{}] },
      { sources: [{ countryToken: null, warrantCount: 1, charges: [] }] },
    ],
  ])('%s', (_what, fields, read) => expect(readAs(fields)).toEqual(read));

  it.each<[string, object, string[]]>([
    ['name as a number', { name: 5 }, ['/name']],
    ['name too long', { name: 'A'.repeat(301) }, ['/name']],
    ['a NUL', { forename: 'A\0B' }, ['/forename']],
    ['a lone surrogate', { place_of_birth: 'A\uD800' }, ['/place_of_birth']],
    ['height as text', { height: '1.80' }, ['/height']],
    ['negative weight', { weight: -1 }, ['/weight']],
    ['height beyond number', { height: Number.POSITIVE_INFINITY }, ['/height']],
    ['unknown sex', { sex_id: 'W' }, ['/sex_id']],
    ['nationalities as text', { nationalities: 'RU' }, ['/nationalities']],
    ['a nested token', { nationalities: ['RU', ['CY']] }, ['/nationalities/1']],
    ['too many tokens', { hairs_id: Array.from({ length: 201 }, () => 'BLA') }, ['/hairs_id']],
    ['warrants as an object', { arrest_warrants: { issuing_country_id: 'RU' } }, ['/arrest_warrants']],
    ['a warrant that is null', { arrest_warrants: [{ charge: 'a' }, null] }, ['/arrest_warrants/1']],
    ['a charge that is no text', { arrest_warrants: [{ charge: 5 }] }, ['/arrest_warrants/0/charge']],
    ['a malformed UN reference, once', { un_reference: {} }, ['/un_reference']],
    ['two faults', { name: 5, weight: 'x' }, ['/name', '/weight']],
  ])('refuses %s', (_what, fields, pointers) => {
    const { records, refused } = readPublicNotices(detail(fields));
    expect(records).toEqual([]);
    expect(refused.map(({ issues }) => issues.map(({ pointer }) => pointer))).toEqual([pointers]);
  });

  it.each<[string, object, string]>([
    ['red tree', { _links: { self: { href: 'https://ws-public.interpol.int/notices/v1/red/2031-1' } } }, 'red'],
    [
      'yellow tree',
      { _links: { self: { href: 'https://ws-public.interpol.int/notices/v1/yellow/2031-1' } } },
      'yellow',
    ],
    ['UN tree', { _links: { self: { href: 'https://ws-public.interpol.int/notices/v1/un/persons/2031-1' } } }, 'un'],
    ['no link', {}, 'red'],
    ['no link but a UN reference', { un_reference: 'XXi.1' }, 'un'],
    ['an address elsewhere', { _links: { self: { href: 'https://example.org/copy/2031-1' } } }, 'red'],
  ])('colour by %s', (_what, fields, colour) => expect(single(detail(fields)).colour).toBe(colour));
});

describe('the same notice twice in one document', () => {
  const item = { entity_id: '2031/1', forename: 'ANA', name: 'DOE', nationalities: ['RU'] };
  const full = detail({ name: 'DOE', sex_id: 'F', arrest_warrants: [{ issuing_country_id: 'RU', charge: 'a' }] });

  it.each([
    ['list item first', [item, full]],
    ['detail first', [full, item]],
    ['inside a list reply', [{ _embedded: { notices: [item] } }, full]],
    ['and once more', [item, full, item, full]],
  ])('list item and detail complete each other: %s', (_order, document) =>
    expect(single(document)).toMatchObject({
      form: 'detail',
      forename: 'ANA',
      sex: 'F',
      sources: [{ countryToken: 'RU' }],
    }),
  );

  it('two equal copies are one, under either spelling of the id', () => {
    expect(single([full, { ...full, entity_id: '2031-1' }]).entityId).toBe('2031/1');
  });

  it('two copies that differ are not merged: the second is refused', () => {
    const { records, refused } = readPublicNotices([full, { ...full, name: 'ROE' }]);
    expect(records.map(({ name }) => name)).toEqual(['DOE']);
    expect(refused).toMatchObject([{ entityId: '2031/1', pointer: '/1', issues: [{ pointer: '/1/entity_id' }] }]);
  });

  it('a list item that contradicts the detail is refused', () => {
    expect(readPublicNotices([full, { ...item, name: 'ROE' }]).refused).toMatchObject([{ pointer: '/1' }]);
  });

  it('two colours are not merged', () => {
    const yellow = { ...item, _links: { self: { href: 'https://ws-public.interpol.int/notices/v1/yellow/2031-1' } } };
    expect(readPublicNotices([full, yellow]).refused).toHaveLength(1);
  });
});

describe('what is no document', () => {
  it.each([
    ['null', null, ['']],
    ['nothing', undefined, ['']],
    ['text', 'notice', ['']],
    ['a number', 5, ['']],
    ['an empty object', {}, ['']],
    ['a list inside a list', [[]], ['/0']],
    ['notices that are no list', { _embedded: { notices: 5 } }, ['/_embedded/notices']],
    ['images of a notice', { _embedded: { images: [] } }, ['']],
    ['null among notices', { _embedded: { notices: [null] } }, ['/_embedded/notices/0']],
  ])('%s', (_what, document, pointers) => {
    const { records, refused } = readPublicNotices(document);
    expect(records).toEqual([]);
    expect(refused.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it.each([
    ['an empty array', []],
    ['a list reply without notices', { total: 0, _embedded: { notices: null } }],
  ])('%s holds nothing and refuses nothing', (_what, document) =>
    expect(readPublicNotices(document)).toEqual({ records: [], refused: [] }),
  );

  it('is never trusted with the shape of our objects', () => {
    const hostile = JSON.parse(
      '{"entity_id":"2031/1","__proto__":{"name":"X"},"constructor":{"name":"Y"},"sex_id":"M"}',
    );
    const notice = single(hostile);
    expect(notice).not.toHaveProperty('name');
    expect(Object.getPrototypeOf(notice)).toBe(Object.prototype);
  });
});
