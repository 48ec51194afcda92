import { readFileSync } from 'node:fs';
import path from 'node:path';
import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

interface Answer {
  created: number;
  changed: number;
  unchanged: number;
  unmatched: number;
  refused: number;
  records: {
    entityId: string | null;
    result: string;
    noticeIds: string[];
    changes?: { noticeId: string; field: string; from: unknown; to: unknown; attention?: string }[];
    issues?: { pointer?: string; code: string; message: string }[];
  }[];
}

type Notice = Made & {
  charges: object[];
  warrants: object[];
  publicExtract: Record<string, unknown> | null;
  lastObservation: { present: boolean } | null;
};

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';
const folder = path.join(__dirname, '../fixtures/interpol');
const fixture = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as object;

let app: TestApp;
let build: ReturnType<typeof builders>;
beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

/** Each test works on its own invented person, since a firm keeps one notice a public id and source. */
let serial = 0;
const detail = (fields: object = {}) => {
  serial += 1;
  return {
    entity_id: `2032/${serial}`,
    forename: 'ANNELI',
    name: 'KORPIVAARA',
    date_of_birth: '1979/04/02',
    sex_id: 'F',
    eyes_colors_id: ['BLU'],
    arrest_warrants: [{ issuing_country_id: 'BY', charge: 'Мятеж', charge_translation: 'Riot' }],
    ...fields,
  };
};
const listItem = ({ entity_id, forename, name, date_of_birth }: ReturnType<typeof detail>) => ({
  _embedded: { notices: [{ entity_id, forename, name, date_of_birth, nationalities: ['BY'] }] },
});
const warrant = (country: string | null, charge: string) => ({ issuing_country_id: country, charge });

async function send(document: unknown, fields: object = {}): Promise<Answer> {
  const response = await app.ferro.paralegal.post('/notices/import', { document, ...fields });
  expect([response.status, response.status === 200 ? '' : response.text]).toEqual([200, '']);
  return response.body as Answer;
}

async function openFile(overrides: object = {}): Promise<string> {
  const { id: clientId } = await build.client({ displayName: 'Anneli Korpivaara', ...overrides });
  return (await build.caseFile({ clientId })).id;
}

/** What is kept of a public id, oldest first. */
async function kept(entityId: string): Promise<Notice[]> {
  const { body } = await app.ferro.auditor.get(`/notices?publicEntityId=${entityId}&sort=createdAt&limit=200`);
  return body.data as Notice[];
}

async function observations(noticeId: string): Promise<Record<string, unknown>[]> {
  const { body } = await app.ferro.auditor.get(`/notices/${noticeId}/observations?sort=createdAt`);
  return body.data as Record<string, unknown>[];
}

async function historyRows(): Promise<number> {
  const { rows } = await app.admin.query<{ count: string }>('select count(*) from history.change');
  return Number(rows[0]?.count);
}

describe('POST /notices/import', () => {
  it('asks who is calling', async () => {
    const response = await request(app.server).post('/api/v1/notices/import').send({ document: detail() });
    expect(response).toBeProblem(401, 'unauthenticated');
  });

  it("answers for another firm's case file exactly as for an unknown one, and stores nothing", async () => {
    const caseFileId = await openFile();
    const document = detail();
    const before = await historyRows();
    const answers = await Promise.all(
      [caseFileId, UNKNOWN].map((id) =>
        app.nord.owner.post('/notices/import', { caseFileId: id, document }).set('x-request-id', 'r'),
      ),
    );
    for (const answer of answers) expect(answer).toBeProblem(422, 'unknown-reference');
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(await historyRows()).toBe(before);
  });

  it.each(['assistant', 'auditor'] as const)('is not for an %s', async (role) => {
    expect(await app.ferro[role].post('/notices/import', { document: detail() })).toBeProblem(403, 'forbidden');
  });

  it.each<[string, object, number, string]>([
    ['no document', {}, 422, '/document'],
    ['null', { document: null }, 422, '/document'],
    ['text', { document: '{"entity_id": "2031/1"}' }, 422, '/document'],
    ['a number', { document: 5 }, 422, '/document'],
    ['a case file that is no id', { document: {}, caseFileId: 'x' }, 422, '/caseFileId'],
    ['a day without its hour', { document: {}, retrievedAt: '2026-11-01' }, 422, '/retrievedAt'],
    ['a document of tomorrow', { document: {}, retrievedAt: '2026-11-23T10:00:00Z' }, 422, '/retrievedAt'],
    ['an unknown property', { document: {}, clientId: UNKNOWN }, 400, '/clientId'],
  ])('refuses %s', async (_what, body, status, pointer) => {
    const response = await app.ferro.lawyer.post('/notices/import', body);
    expect(response).toBeProblem(status, status === 400 ? 'malformed' : 'invalid');
    const { issues } = response.body as { issues: { pointer: string }[] };
    expect(issues.map((issue) => issue.pointer)).toEqual([pointer]);
  });

  it('names all wrong fields at once', async () => {
    const body = { caseFileId: 'x', document: 'y', retrievedAt: 'z' };
    const { body: problem } = await app.ferro.lawyer.post('/notices/import', body);
    const { issues } = problem as { issues: { pointer: string }[] };
    expect(issues.map(({ pointer }) => pointer).toSorted()).toEqual(['/caseFileId', '/document', '/retrievedAt']);
  });

  it('refuses a malformed record alone, with a pointer into the body', async () => {
    const document = [detail({ height: 'tall' }), detail(), 7];
    const answer = await send(document, { caseFileId: await openFile() });
    expect(answer).toMatchObject({ created: 1, refused: 2 });
    expect(answer.records.filter(({ result }) => result === 'refused')).toEqual([
      {
        entityId: document[0] && (document[0] as { entity_id: string }).entity_id,
        result: 'refused',
        noticeIds: [],
        issues: [
          {
            pointer: '/document/0/height',
            code: 'malformed',
            params: { least: 0, most: 1000 },
            message: 'This is not a number between 0 and 1,000; 0 stands for unknown.',
          },
        ],
      },
      {
        entityId: null,
        result: 'refused',
        noticeIds: [],
        issues: [{ pointer: '/document/2', code: 'malformed', message: expect.any(String) }],
      },
    ]);
  });
});

describe('a document as published', () => {
  it.each<[string, Partial<Answer>, number]>([
    ['red-detail', { created: 1 }, 1],
    ['red-detail-nulls', { created: 1 }, 1],
    ['red-detail-hyphen-id', { created: 1 }, 1],
    ['red-detail-unknown-fields', { created: 1 }, 1],
    ['red-detail-several-warrants', { created: 1 }, 4],
    ['yellow-detail', { created: 1 }, 1],
    ['un-detail', { created: 1 }, 1],
    ['red-list-empty', {}, 0],
    // Its first record is known by then: red-detail.
    ['red-list', { created: 2, unchanged: 1 }, 3],
    ['details-some-malformed', { created: 1, refused: 5 }, 1],
  ])('%s is imported once, and the second time nothing at all is written', async (name, counts, notices) => {
    const caseFileId = await openFile();
    const none = { created: 0, changed: 0, unchanged: 0, unmatched: 0, refused: 0 };
    const first = await send(fixture(name), { caseFileId });
    expect(first).toMatchObject({ ...none, ...counts });
    expect(first.records.flatMap(({ noticeIds }) => noticeIds)).toHaveLength(notices);
    const before = await historyRows();
    const second = await send(fixture(name), { caseFileId });
    expect(second).toMatchObject({
      ...none,
      unchanged: first.created + first.unchanged,
      refused: first.refused,
    });
    expect(second.records.flatMap(({ changes = [] }) => changes)).toEqual([]);
    expect(second.records.map(({ noticeIds }) => noticeIds)).toEqual(first.records.map(({ noticeIds }) => noticeIds));
    expect(await historyRows()).toBe(before);
  });

  it('becomes a notice that says what the extract says and no more', async () => {
    const document = detail();
    const caseFileId = await openFile({ dateOfBirth: { value: '1979' } });
    const { records } = await send(document, { caseFileId, retrievedAt: '2026-10-31T23:30:00Z' });
    expect(records).toEqual([{ entityId: document.entity_id, result: 'created', noticeIds: [expect.any(String)] }]);
    const [notice] = await kept(document.entity_id);
    expect(notice).toMatchObject({
      id: records[0]?.noticeIds[0],
      caseFileId,
      kind: 'red-notice',
      reportedKind: null,
      status: 'published',
      statusOn: null,
      statusFrom: { how: 'public-website', confidence: 'confirmed' },
      sourceCountry: 'BY',
      sourceToken: 'BY',
      sourceEntity: null,
      recordedOn: null,
      publishedOn: null,
      charges: [{ label: 'Riot', text: 'Мятеж' }],
      warrants: [{ country: 'BY' }],
      // 31 October in UTC is 1 November in Paris, where the firm is.
      knownFrom: { how: 'public-website', confidence: 'confirmed', on: '2026-11-01' },
      publicExtract: {
        colour: 'red',
        forename: 'ANNELI',
        name: 'KORPIVAARA',
        eyes: ['BLU'],
        sex: 'F',
        warrantCount: 1,
        dateOfBirth: { value: '1979-04-02', precision: 'day' },
        charges: [{ label: 'Мятеж', translation: 'Riot' }],
        retrievedAt: '2026-10-31T23:30:00.000Z',
      },
      lastObservation: { present: true, how: 'public-website' },
      version: 1,
    });
    const [seen] = await observations(String(notice?.id));
    expect(JSON.parse(String(seen?.extract))).toEqual(document);
  });

  it('of several countries becomes one notice a country', async () => {
    const notices = await kept('2030/51822');
    const bySource = notices.map(({ sourceCountry, sourceEntity, sourceToken, charges, warrants }) => [
      sourceCountry,
      sourceEntity,
      sourceToken,
      charges.length,
      warrants,
    ]);
    expect(bySource.toSorted((a, b) => String(a[2]).localeCompare(String(b[2])))).toEqual([
      [null, '914', '914', 1, [{}]],
      ['AZ', null, 'AZ', 1, [{ country: 'AZ' }, { country: 'AZ' }]],
      [null, null, null, 1, [{}]],
      ['TR', null, 'TR', 2, [{ country: 'TR' }, { country: 'TR' }]],
    ]);
  });

  it.each([
    ['yellow-detail', '2031/9888', 'yellow-notice'],
    ['un-detail', '2029/84506', 'un-special-notice'],
    ['red-detail', '2031/40117', 'red-notice'],
  ])('%s has its own kind', async (_name, entityId, kind) => {
    expect(await kept(entityId)).toMatchObject([{ kind, publicEntityId: entityId }]);
  });

  it('is found again under the other spelling of its id', async () => {
    const caseFileId = await openFile();
    const document = detail();
    await send(document, { caseFileId });
    const hyphen = { ...document, entity_id: document.entity_id.replace('/', '-') };
    expect(await send(hyphen, { caseFileId })).toMatchObject({ created: 0, unchanged: 1 });
    expect(await kept(document.entity_id)).toHaveLength(1);
  });

  it('of 160 records is taken in one transaction', async () => {
    const caseFileId = await openFile();
    const notices = Array.from({ length: 160 }, () => detail({ charge: 'x'.repeat(3000) }));
    const document = { total: 160, _embedded: { notices } };
    const before = await app.admin.query<{ count: string }>(
      'select count(distinct transaction_id) from history.change',
    );
    expect(await send(document, { caseFileId })).toMatchObject({ created: 160 });
    const after = await app.admin.query<{ count: string }>('select count(distinct transaction_id) from history.change');
    expect(Number(after.rows[0]?.count)).toBe(Number(before.rows[0]?.count) + 1);
    expect(await send(document)).toMatchObject({ unchanged: 160 });
  });

  it('creates its notices once when it is sent five times at once', async () => {
    const caseFileId = await openFile();
    const document = detail();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(document, { caseFileId })));
    expect(answers.map(({ created }) => created).toSorted()).toEqual([0, 0, 0, 0, 1]);
    expect(await kept(document.entity_id)).toHaveLength(1);
  });
});

describe('without a case file', () => {
  it('a notice nobody keeps is unmatched', async () => {
    const document = detail();
    const before = await historyRows();
    expect(await send(document)).toEqual({
      created: 0,
      changed: 0,
      unchanged: 0,
      unmatched: 1,
      refused: 0,
      records: [{ entityId: document.entity_id, result: 'unmatched', noticeIds: [] }],
    });
    expect(await historyRows()).toBe(before);
  });

  it('a notice that is kept is brought up to date', async () => {
    const document = detail();
    await send(document, { caseFileId: await openFile() });
    expect(await send({ ...document, eyes_colors_id: ['GRE'] })).toMatchObject({ changed: 1, unmatched: 0 });
  });

  it('a further source of a known notice is said and not added', async () => {
    const document = detail();
    const caseFileId = await openFile();
    await send(document, { caseFileId });
    const wider = { ...document, arrest_warrants: [...document.arrest_warrants, warrant('KG', 'Insult')] };
    const { records } = await send(wider);
    expect(records[0]).toMatchObject({ result: 'unchanged', issues: [{ code: 'new-source' }] });
    const added = await send(wider, { caseFileId });
    const [, second] = await kept(document.entity_id);
    expect(added.records[0]).toMatchObject({
      result: 'changed',
      changes: [{ noticeId: second?.id, field: 'sourceCountry', from: null, to: 'KG', attention: 'new-source' }],
    });
    expect(second).toMatchObject({ caseFileId, sourceCountry: 'KG', charges: [{ text: 'Insult' }] });
  });
});

describe('what changed', () => {
  it('is taken over, said field by field, and its old value kept in history', async () => {
    const document = detail();
    await send(document, { caseFileId: await openFile() });
    const [before] = await kept(document.entity_id);
    const changed = {
      ...document,
      place_of_birth: 'GRODNO',
      eyes_colors_id: null,
      arrest_warrants: [{ issuing_country_id: 'BY', charge: 'Экстремизм', charge_translation: 'Extremism' }],
    };
    const { records } = await send(changed);
    expect(records[0]?.result).toBe('changed');
    expect(records[0]?.changes).toEqual(
      expect.arrayContaining([
        {
          noticeId: before?.id,
          field: 'charges',
          from: [{ label: 'Riot', text: 'Мятеж' }],
          to: [{ label: 'Extremism', text: 'Экстремизм' }],
        },
        { noticeId: before?.id, field: 'publicExtract.placeOfBirth', from: null, to: 'GRODNO' },
        { noticeId: before?.id, field: 'publicExtract.eyes', from: ['BLU'], to: null },
      ]),
    );
    const [after] = await kept(document.entity_id);
    expect(after).toMatchObject({ id: before?.id, version: 2, charges: [{ label: 'Extremism' }] });
    const { rows } = await app.admin.query<{ action: string; before: string }>(
      `select action, before from history.change where entity_id = $1 and op = 'update'`,
      [before?.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.action).toBe('notice.import');
    expect(rows[0]?.before).toContain('Мятеж');
    expect(await observations(String(before?.id))).toHaveLength(2);
  });

  it('leaves what a person entered: charges, warrants, status, source', async () => {
    const document = detail({
      arrest_warrants: [warrant('BY', 'Riot'), warrant('BY', 'Insult')],
    });
    await send(document, { caseFileId: await openFile() });
    const [notice] = await kept(document.entity_id);
    const byHand = {
      charges: [
        { label: 'Riot', text: 'Riot', provision: 'Art. 293', maximumPenaltyMonths: 96 },
        { label: 'Insult', text: 'Insult' },
      ],
      warrants: [{ country: 'BY', number: '7/2024' }, { country: 'BY' }],
      sourceNcb: 'NCB Minsk',
      controlNumber: 'A-99/1-2024',
    };
    await app.ferro.lawyer.patch(`/notices/${String(notice?.id)}`, 1, byHand);
    const fewer = { ...document, arrest_warrants: [warrant('BY', 'Extremism')] };
    const { records } = await send(fewer);
    expect(records[0]?.changes?.map(({ field }) => field).toSorted()).toEqual(['charges', 'warrants']);
    const [after] = await kept(document.entity_id);
    expect(after).toMatchObject({
      charges: [{ label: 'Extremism', text: 'Extremism' }, byHand.charges[0]],
      warrants: [{ country: 'BY', number: '7/2024' }],
      sourceNcb: 'NCB Minsk',
      controlNumber: 'A-99/1-2024',
    });
    const before = await historyRows();
    expect(await send(fewer)).toMatchObject({ unchanged: 1 });
    expect(await historyRows()).toBe(before);
  });

  it('a list item adds what it shows and says nothing about warrants', async () => {
    const document = detail({ arrest_warrants: [warrant('BY', 'Riot'), warrant('KG', 'Insult')] });
    await send(document, { caseFileId: await openFile() });
    const { records } = await send(listItem(document));
    expect(records[0]?.changes?.map(({ field, to }) => [field, to])).toEqual([
      ['publicExtract.nationalities', [{ token: 'BY', country: 'BY' }]],
      ['publicExtract.nationalities', [{ token: 'BY', country: 'BY' }]],
    ]);
    for (const notice of await kept(document.entity_id)) {
      expect(notice).toMatchObject({ publicExtract: { eyes: ['BLU'], warrantCount: 1 }, status: 'published' });
      expect(notice.charges).toHaveLength(1);
    }
    expect(await send(listItem(document))).toMatchObject({ unchanged: 1 });
  });

  it('a notice known from a list takes its source from the detail', async () => {
    const document = detail();
    const caseFileId = await openFile();
    await send(listItem(document), { caseFileId });
    const [unsourced] = await kept(document.entity_id);
    expect(unsourced).toMatchObject({ sourceCountry: null, charges: [], warrants: [] });
    await send(document, { caseFileId });
    expect(await kept(document.entity_id)).toMatchObject([
      { id: unsourced?.id, sourceCountry: 'BY', charges: [{ label: 'Riot' }], warrants: [{ country: 'BY' }] },
    ]);
  });

  it('an older document changes nothing and says so', async () => {
    const document = detail();
    await send(document, { caseFileId: await openFile(), retrievedAt: '2026-06-01T10:00:00Z' });
    const older = { ...document, arrest_warrants: [warrant('KG', 'Insult')] };
    const before = await historyRows();
    const { records } = await send(older, { retrievedAt: '2026-05-01T10:00:00+02:00' });
    expect(records[0]).toMatchObject({ result: 'unchanged', issues: [{ code: 'older-extract' }] });
    expect(await historyRows()).toBe(before);
  });
});

describe('a notice entered by hand', () => {
  it('is completed, and what was unsure of it becomes sure', async () => {
    const document = detail();
    const caseFileId = await openFile();
    const notice = await build.notice({
      caseFileId,
      kind: 'red-notice',
      status: 'unknown',
      sourceCountry: 'BY',
      publicEntityId: document.entity_id,
      knownFrom: { how: 'client', confidence: 'reported' },
      charges: [{ label: 'Something about a demonstration' }],
    });
    const { records } = await send(document, { caseFileId });
    expect(records[0]).toMatchObject({ result: 'changed', noticeIds: [notice.id] });
    expect(records[0]?.changes).toContainEqual({
      noticeId: notice.id,
      field: 'status',
      from: 'unknown',
      to: 'published',
    });
    expect(await kept(document.entity_id)).toMatchObject([
      {
        id: notice.id,
        status: 'published',
        knownFrom: { how: 'client', confidence: 'reported' },
        charges: [{ label: 'Riot' }, { label: 'Something about a demonstration' }],
        warrants: [{ country: 'BY' }],
      },
    ]);
    expect(await send(document, { caseFileId })).toMatchObject({ unchanged: 1 });
  });

  it('keeps its kind and its status when the extract is of another kind', async () => {
    const document = detail();
    const notice = await build.notice({
      kind: 'blue-notice',
      status: 'unknown',
      sourceCountry: 'BY',
      publicEntityId: document.entity_id,
    });
    const { records } = await send(document);
    expect(records[0]).toMatchObject({ result: 'changed', issues: [{ code: 'kind-differs' }] });
    expect(await kept(document.entity_id)).toMatchObject([{ id: notice.id, kind: 'blue-notice', status: 'unknown' }]);
  });

  it('in another case file is brought up to date there, and said so', async () => {
    const document = detail();
    await send(document, { caseFileId: await openFile() });
    const { records } = await send(document, { caseFileId: await openFile() });
    expect(records[0]).toMatchObject({ result: 'unchanged', issues: [{ code: 'in-another-case-file' }] });
    expect(await kept(document.entity_id)).toHaveLength(1);
  });

  it('once archived is no longer matched', async () => {
    const document = detail();
    const caseFileId = await openFile();
    await send(document, { caseFileId });
    const [notice] = await kept(document.entity_id);
    await app.ferro.lawyer.delete(`/notices/${String(notice?.id)}`, 1);
    expect(await send(document)).toMatchObject({ unmatched: 1 });
    expect(await send(document, { caseFileId })).toMatchObject({ created: 1 });
  });
});

describe('a warrant that is no longer named', () => {
  it('is a recorded observation, never a change of status or an outcome', async () => {
    const document = detail({ arrest_warrants: [warrant('BY', 'Riot'), warrant('KG', 'Insult')] });
    await send(document, { caseFileId: await openFile(), retrievedAt: '2026-01-01T10:00:00Z' });
    const [, kg] = await kept(document.entity_id);
    const fewer = { ...document, arrest_warrants: [warrant('BY', 'Riot')] };
    const { records } = await send(fewer, { retrievedAt: '2026-02-01T10:00:00Z' });
    expect(records[0]).toMatchObject({
      result: 'changed',
      changes: [{ noticeId: kg?.id, field: 'lastObservation.present', from: true, to: false, attention: 'vanished' }],
    });
    const [, after] = await kept(document.entity_id);
    expect(after).toMatchObject({ status: 'published', version: 1, charges: kg?.charges, warrants: kg?.warrants });
    expect(after?.lastObservation).toMatchObject({ present: false });
    const [, missed] = await observations(String(kg?.id));
    expect(missed).toMatchObject({ present: false, note: expect.stringContaining('proves nothing') as string });
    const outcomes = await app.admin.query('select 1 from redress.outcome where notice_id = $1', [kg?.id]);
    expect(outcomes.rows).toEqual([]);
    const before = await historyRows();
    expect(await send(fewer)).toMatchObject({ unchanged: 1 });
    expect(await historyRows()).toBe(before);

    const back = await send(document, { retrievedAt: '2026-03-01T10:00:00Z' });
    expect(back.records[0]?.changes).toEqual([
      { noticeId: kg?.id, field: 'lastObservation.present', from: false, to: true, attention: 'reappeared' },
    ]);
  });

  it.each([
    ['a detail without any warrant', [], false],
    ['a detail that does not speak of warrants', null, true],
  ])('%s', async (_what, arrest_warrants, present) => {
    const document = detail();
    await send(document, { caseFileId: await openFile() });
    await send({ ...document, arrest_warrants });
    expect(await kept(document.entity_id)).toMatchObject([{ status: 'published', lastObservation: { present } }]);
  });

  it('was looked for before somebody saw it by hand: the older look says nothing about now', async () => {
    const document = detail({ arrest_warrants: [warrant('BY', 'Riot'), warrant('KG', 'Insult')] });
    await send(document, { caseFileId: await openFile(), retrievedAt: '2026-01-01T10:00:00Z' });
    const [, kg] = await kept(document.entity_id);
    const seen = { observedAt: '2026-03-01T10:00:00Z', present: true, how: 'public-website' };
    await app.ferro.lawyer.post(`/notices/${String(kg?.id)}/observations`, seen);
    const fewer = { ...document, arrest_warrants: [warrant('BY', 'Riot')] };
    expect(await send(fewer, { retrievedAt: '2026-02-01T10:00:00Z' })).toMatchObject({ unchanged: 1 });
    expect((await kept(document.entity_id))[1]?.lastObservation).toMatchObject({ present: true });
  });
});

describe('data that come back', () => {
  it.each(['deleted-by-ccf', 'withdrawn-by-source', 'expired', 'refused', 'blocked'])(
    'after %s are news, once, and the status stays as a person recorded it',
    async (status) => {
      const document = detail();
      await send(document, { caseFileId: await openFile(), retrievedAt: '2026-01-01T10:00:00Z' });
      const [notice] = await kept(document.entity_id);
      await app.ferro.lawyer.patch(`/notices/${String(notice?.id)}`, 1, { status, statusOn: '2026-05-05' });
      const { records } = await send(document, { retrievedAt: '2026-06-01T10:00:00Z' });
      expect(records[0]).toMatchObject({
        result: 'changed',
        changes: [{ noticeId: notice?.id, field: 'lastObservation.present', to: true, attention: 'reappeared' }],
        issues: [{ code: 'reappeared', message: expect.stringContaining('since 5 May 2026') as string }],
      });
      expect(await kept(document.entity_id)).toMatchObject([{ status, statusOn: '2026-05-05', version: 2 }]);
      const seen = await observations(String(notice?.id));
      expect(seen.at(-1)).toMatchObject({ present: true, noticeStatus: status });
      const before = await historyRows();
      const again = await send(document, { retrievedAt: '2026-07-01T10:00:00Z' });
      expect(again.records[0]).toMatchObject({ result: 'unchanged', issues: [{ code: 'reappeared' }] });
      expect(again.records[0]?.changes).toBeUndefined();
      expect(await historyRows()).toBe(before);
    },
  );

  it('are none when the document was fetched before the deletion', async () => {
    const document = detail();
    await send(document, { caseFileId: await openFile(), retrievedAt: '2026-01-01T10:00:00Z' });
    const [notice] = await kept(document.entity_id);
    const deleted = { status: 'deleted-by-ccf', statusOn: '2026-05-05' };
    await app.ferro.lawyer.patch(`/notices/${String(notice?.id)}`, 1, deleted);
    const { records } = await send(document, { retrievedAt: '2026-04-01T10:00:00Z' });
    expect(records[0]).toEqual({ entityId: document.entity_id, result: 'unchanged', noticeIds: [notice?.id] });
  });

  it('after they were seen to be gone', async () => {
    const document = detail();
    await send(document, { caseFileId: await openFile(), retrievedAt: '2026-01-01T10:00:00Z' });
    const [notice] = await kept(document.entity_id);
    const gone = { observedAt: '2026-02-01T10:00:00Z', present: false, how: 'public-website' };
    await app.ferro.lawyer.post(`/notices/${String(notice?.id)}/observations`, gone);
    const { records } = await send(listItem(document), { retrievedAt: '2026-03-01T10:00:00Z' });
    expect(records[0]?.changes?.map(({ attention }) => attention)).toContain('reappeared');
  });

  it('of one country do not speak for another whose data were deleted', async () => {
    const document = detail({ arrest_warrants: [warrant('BY', 'Riot'), warrant('KG', 'Insult')] });
    await send(document, { caseFileId: await openFile(), retrievedAt: '2026-01-01T10:00:00Z' });
    const [by] = await kept(document.entity_id);
    await app.ferro.lawyer.patch(`/notices/${String(by?.id)}`, 1, { status: 'deleted-by-ccf', statusOn: '2026-05-05' });
    const { records } = await send(listItem(document), { retrievedAt: '2026-06-01T10:00:00Z' });
    expect(records[0]?.changes?.some(({ noticeId }) => noticeId === by?.id)).toBe(false);
    expect(records[0]?.issues).toBeUndefined();
  });
});

describe('whose notice it is', () => {
  it('of a family the one whose name and date of birth it bears', async () => {
    const [father, child] = [
      await build.client({ displayName: 'Anneli Korpivaara', dateOfBirth: { value: '1979-04-02' } }),
      await build.client({ displayName: 'Väinö Korpivaara', dateOfBirth: { value: '2015' } }),
    ];
    const { id: caseFileId } = await build.caseFile({ clientId: father.id, otherClientIds: [child.id] });
    const red = detail();
    const yellow = detail({ forename: 'VAINO', date_of_birth: '2015/08/09', arrest_warrants: undefined });
    const href = `https://ws-public.interpol.int/notices/v1/yellow/${yellow.entity_id.replace('/', '-')}`;
    const document = [red, { ...yellow, _links: { self: { href } } }];
    const { records } = await send(document, { caseFileId });
    expect(records.map(({ issues }) => issues)).toEqual([undefined, undefined]);
    expect(await kept(yellow.entity_id)).toMatchObject([{ clientId: child.id, kind: 'yellow-notice' }]);
    expect(await kept(red.entity_id)).toMatchObject([{ clientId: father.id, kind: 'red-notice' }]);
  });

  it.each<[string, object, object, RegExp]>([
    ['another name', { displayName: 'Viktor Lindqvist' }, {}, /differ in name;/],
    ['another date of birth', { dateOfBirth: { value: '1991' } }, {}, /differ in date of birth;/],
    ['both', { displayName: 'Viktor Lindqvist', dateOfBirth: { value: '1979-04-03' } }, {}, /name and date of birth;/],
  ])('%s is imported and said', async (_what, client, fields, message) => {
    const { records } = await send(detail(fields), { caseFileId: await openFile(client) });
    expect(records[0]).toMatchObject({ result: 'created', issues: [{ code: 'identity-differs' }] });
    expect(records[0]?.issues?.[0]?.message).toMatch(message);
  });

  it('is doubted once, however many countries want the person', async () => {
    const arrest_warrants = [warrant('BY', 'Riot'), warrant('KG', 'Insult')];
    const caseFileId = await openFile({ displayName: 'Viktor Lindqvist' });
    const { records } = await send(detail({ arrest_warrants }), { caseFileId });
    expect(records[0]?.noticeIds).toHaveLength(2);
    expect(records[0]?.issues).toHaveLength(1);
  });

  it.each<[string, object, object]>([
    ['another script', { displayName: 'Аннели Корпиваара' }, {}],
    ['a name of several', { displayName: 'A. K.', names: [{ full: 'Korpivaara', kind: 'alias' }] }, {}],
    ['a date of birth less exact', { dateOfBirth: { value: '1979-04' } }, {}],
    ['a name only', {}, { date_of_birth: null }],
    ['no name at all', {}, { forename: '-', name: '-' }],
  ])('%s is the same person', async (_what, client, fields) => {
    const { records } = await send(detail(fields), { caseFileId: await openFile(client) });
    expect(records[0]?.issues).toBeUndefined();
  });
});

describe('another firm', () => {
  it("with the same public id keeps its own notice: neither sees nor touches the other's", async () => {
    const document = detail();
    await send(document, { caseFileId: await openFile() });
    const before = await kept(document.entity_id);
    const changed = { ...document, eyes_colors_id: ['GRE'] };
    const unmatched = await app.nord.owner.post('/notices/import', { document: changed });
    expect(unmatched.body).toMatchObject({ unmatched: 1, changed: 0, records: [{ noticeIds: [] }] });
    const { id: caseFileId } = await builders(app.nord.owner).caseFile();
    const created = await app.nord.owner.post('/notices/import', { document: changed, caseFileId });
    expect(created.body).toMatchObject({ created: 1 });
    expect(await kept(document.entity_id)).toEqual(before);
    const theirs = await app.nord.owner.get(`/notices?publicEntityId=${document.entity_id}`);
    expect(theirs.body.data).toHaveLength(1);
    expect((theirs.body.data as Notice[])[0]?.id).not.toBe(before[0]?.id);
  });
});
