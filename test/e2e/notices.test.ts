import request from 'supertest';
import { NOTICE_KIND_NAMES } from '../../src/law/notice-kind.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';
const TODAY = '2026-11-22';
const TOMORROW = '2026-11-23';

let app: TestApp;
let build: ReturnType<typeof builders>;
let file: Made;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  file = await build.caseFile();
});
afterAll(() => app.close());

const post = (body: object) => app.ferro.paralegal.post('/notices', { caseFileId: file.id, ...body });
const patch = (notice: Made, body: object) => app.ferro.paralegal.patch(`/notices/${notice.id}`, notice.version, body);
/** Which fields the problem names, each once. */
const pointers = ({ body }: { body: { issues: { pointer: string }[] } }) => [
  ...new Set(body.issues.map(({ pointer }) => pointer)),
];

/** The docket of one notice: rule -> day and status. */
const due = async (noticeId: string) => {
  const { body } = await app.ferro.lawyer.get(`/deadlines?noticeId=${noticeId}`);
  const deadlines = body.data as { ruleId: string; dueOn: string; status: string }[];
  return Object.fromEntries(deadlines.map(({ ruleId, dueOn, status }) => [ruleId, `${dueOn} ${status}`]));
};

const daysOf = (data: { observedAt: string }[]) => data.map(({ observedAt }) => observedAt.slice(8, 10));

describe('GET /notices/:id', () => {
  it('asks who is calling', async () => {
    const { id } = await build.notice();
    expect(await request(app.server).get(`/api/v1/notices/${id}`)).toBeProblem(401, 'unauthenticated');
  });

  it('answers another firm exactly like an unknown id', async () => {
    const { id } = await build.notice();
    const foreign = await app.nord.owner.get(`/notices/${id}`).set('x-request-id', 'r');
    const unknown = await app.nord.owner.get(`/notices/${UNKNOWN}`).set('x-request-id', 'r');
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe(unknown.text);
  });

  it('gives the notice with its ETag, and 304 when nothing changed', async () => {
    const { id } = await build.notice();
    const { body, headers } = await app.ferro.auditor.get(`/notices/${id}`);
    expect(body).toMatchObject({ id, kind: 'red-notice', sourceCountry: 'KZ', charges: [], lastObservation: null });
    expect(headers.etag).toBe('"1"');
    expect((await app.ferro.auditor.get(`/notices/${id}`).set('if-none-match', '"1"')).status).toBe(304);
  });
});

describe('POST /notices', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).post('/api/v1/notices').send({})).toBeProblem(401, 'unauthenticated');
  });

  it("cannot put a notice into another firm's case file, nor tell it from an unknown one", async () => {
    const [foreign, unknown] = await Promise.all(
      [file.id, UNKNOWN].map((caseFileId) =>
        app.nord.owner.post('/notices', { caseFileId, kind: 'red-notice' }).set('x-request-id', 'r'),
      ),
    );
    expect(foreign).toBeProblem(422, 'unknown-reference', {
      issues: [expect.objectContaining({ pointer: '/caseFileId' })],
    });
    expect(foreign?.text).toBe(unknown?.text);
  });

  it.each(['assistant', 'auditor'] as const)('is not for an %s', async (role) => {
    const body = { caseFileId: file.id, kind: 'red-notice' };
    expect(await app.ferro[role].post('/notices', body)).toBeProblem(403, 'forbidden');
  });

  it.each(NOTICE_KIND_NAMES)('creates a %s from its kind alone', async (kind) => {
    const response = await post({ kind });
    expect(response.status).toBe(201);
    expect(response.headers.location).toBe(`/api/v1/notices/${String(response.body.id)}`);
    expect(response.body).toMatchObject({
      kind,
      clientId: file.clientId,
      status: 'unknown',
      reportedKind: null,
      knownFrom: null,
      recipientCountries: [],
      charges: [],
      warrants: [],
      delivered: kind === 'direct-message' ? 'unknown' : null,
    });
  });

  it('keeps every field as it was given', async () => {
    const fields = {
      kind: 'wanted-diffusion',
      reportedKind: 'red-notice',
      status: 'circulated',
      statusOn: '2025-03-04',
      statusFrom: { how: 'ccf-letter', confidence: 'confirmed' },
      sourceCountry: 'TR',
      sourceNcb: 'NCB Ankara',
      recipientCountries: ['DE', 'FR'],
      controlNumber: 'A-1234/5-2025',
      recordedOn: '2025-03-03',
      publishedOn: '2025-03-04',
      retentionExpiresOn: '2030-03-03',
      wantedFor: 'prosecution',
      charges: [
        { label: 'Fraud', text: 'Nitelikli dolandırıcılık', provision: 'Art. 158 TCK', maximumPenaltyMonths: 120 },
        { label: 'Insult' },
      ],
      warrants: [{ number: '2024/77', issuedOn: '2024-12-01', authority: 'Court of Invented Town', country: 'TR' }],
      knownFrom: { how: 'access-reply', confidence: 'confirmed', on: '2026-01-10' },
      externalId: 'clio-77',
    };
    const response = await post(fields);
    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({ ...fields, delivered: null, publicExtract: null, version: 1 });
    const again = await app.ferro.auditor.get(`/notices/${String(response.body.id)}`);
    expect(again.text).toBe(response.text);
  });

  it.each(['yes', 'no', 'unknown'])('keeps of a direct message that delivery is %s', async (delivered) => {
    const response = await post({ kind: 'direct-message', delivered, recipientCountries: ['AE'] });
    expect(response.body).toMatchObject({ delivered, recipientCountries: ['AE'] });
  });

  it('knows international bodies as a source', async () => {
    const response = await post({ kind: 'red-notice', sourceEntity: 'An invented tribunal' });
    expect(response.body).toMatchObject({ sourceCountry: null, sourceEntity: 'An invented tribunal' });
  });

  it('takes the source country for a warrant that names none', async () => {
    const response = await post({ kind: 'red-notice', sourceCountry: 'AZ', warrants: [{ number: '5' }] });
    expect(response.body.warrants).toEqual([{ country: 'AZ', number: '5' }]);
  });

  it.each(['2019/12345', '2019-12345'])('writes the public id %s in both of its forms', async (publicEntityId) => {
    const notice = await post({ kind: 'red-notice', publicEntityId, sourceCountry: 'PL' });
    expect(notice.body).toMatchObject({ publicEntityId: '2019/12345', publicUrlId: '2019-12345' });
    const list = await app.ferro.lawyer.get(`/notices?publicEntityId=${publicEntityId}`);
    expect(list.body.data).toHaveLength(1);
    await app.ferro.paralegal.delete(`/notices/${String(notice.body.id)}`, 1);
  });

  it('keeps one notice a public id and source, and another source beside it', async () => {
    const known = { kind: 'red-notice', publicEntityId: '2020/1', sourceCountry: 'TJ' };
    expect((await post(known)).status).toBe(201);
    expect(await post(known)).toBeProblem(409, 'duplicate', {
      issues: [expect.objectContaining({ pointer: '/publicEntityId' })],
    });
    expect((await post({ ...known, sourceCountry: 'UZ' })).status).toBe(201);
    expect((await post({ ...known, sourceCountry: undefined })).status).toBe(201);
  });

  it('has one notice an external id', async () => {
    await post({ kind: 'red-notice', externalId: 'once' });
    expect(await post({ kind: 'red-notice', externalId: 'once' })).toBeProblem(409, 'duplicate');
  });

  it('is about a client of the file', async () => {
    const other = await build.client({ displayName: 'Ilse Grandval' });
    const family = await build.caseFile({ otherClientIds: [other.id] });
    const wife = await post({ caseFileId: family.id, kind: 'yellow-notice', clientId: other.id });
    expect(wife.body.clientId).toBe(other.id);
    const stranger = await post({ kind: 'yellow-notice', clientId: other.id });
    expect(stranger).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/clientId', code: 'not-of-this-file' })],
    });
  });
});

describe('what is refused', () => {
  const red = { kind: 'red-notice' };
  it.each<[string, object, string]>([
    ['no kind', {}, '/kind'],
    ['an unknown kind', { kind: 'mauve-notice' }, '/kind'],
    ['an unknown reported kind', { ...red, reportedKind: 'x' }, '/reportedKind'],
    ['an unknown status', { ...red, status: 'gone' }, '/status'],
    ['status null', { ...red, status: null }, '/status'],
    ['an id that is none', { ...red, clientId: 'x' }, '/clientId'],
    ['a slash date', { ...red, recordedOn: '03/04/2026' }, '/recordedOn'],
    ['a day that does not exist', { ...red, publishedOn: '2025-02-29' }, '/publishedOn'],
    ['a country in three letters', { ...red, sourceCountry: 'RUS' }, '/sourceCountry'],
    ['a country that does not exist', { ...red, recipientCountries: ['QQ'] }, '/recipientCountries'],
    ['recipients twice', { kind: 'diffusion', recipientCountries: ['FR', 'FR'] }, '/recipientCountries'],
    ['recipients as text', { kind: 'diffusion', recipientCountries: 'FR' }, '/recipientCountries'],
    ['a public id that is none', { ...red, publicEntityId: '12345' }, '/publicEntityId'],
    ['an empty label', { ...red, charges: [{ label: ' ' }] }, '/charges/0/label'],
    ['no label', { ...red, charges: [{ text: 'x' }] }, '/charges/0/label'],
    ['a charge that is null', { ...red, charges: [null] }, '/charges,/charges/0'],
    ['a charge that is a list', { ...red, charges: [[]] }, '/charges'],
    [
      'a penalty as text',
      { ...red, charges: [{ label: 'x', maximumPenaltyMonths: '24' }] },
      '/charges/0/maximumPenaltyMonths',
    ],
    [
      'a negative penalty',
      { ...red, charges: [{ label: 'x', maximumPenaltyMonths: -1 }] },
      '/charges/0/maximumPenaltyMonths',
    ],
    ['too many charges', { ...red, charges: Array.from({ length: 201 }, () => ({ label: 'x' })) }, '/charges'],
    ['warrants as an object', { ...red, warrants: { number: '5' } }, '/warrants'],
    ['a warrant of a slash date', { ...red, warrants: [{ issuedOn: '2024/01/01' }] }, '/warrants/0/issuedOn'],
    ['an unknown way of knowing', { ...red, knownFrom: { how: 'gossip', confidence: 'confirmed' } }, '/knownFrom/how'],
    ['knowing for certain', { ...red, knownFrom: { how: 'press', confidence: 'certain' } }, '/knownFrom/confidence'],
    ['a status of no confidence', { ...red, statusFrom: { how: 'press' } }, '/statusFrom/confidence'],
    ['delivered perhaps', { kind: 'direct-message', delivered: 'perhaps' }, '/delivered'],
    ['delivery of a notice', { ...red, delivered: 'yes' }, '/delivered'],
    ['wanted for both', { ...red, wantedFor: 'both' }, '/wantedFor'],
    ['two sources', { ...red, sourceCountry: 'FR', sourceEntity: 'A tribunal' }, '/sourceEntity'],
    ['recorded tomorrow', { ...red, recordedOn: TOMORROW }, '/recordedOn'],
    ['published tomorrow', { ...red, publishedOn: TOMORROW }, '/publishedOn'],
    ['a status of tomorrow', { ...red, status: 'deleted-by-ccf', statusOn: TOMORROW }, '/statusOn'],
    [
      'known from tomorrow',
      { ...red, knownFrom: { how: 'press', confidence: 'reported', on: TOMORROW } },
      '/knownFrom/on',
    ],
    ['a warrant of tomorrow', { ...red, warrants: [{ issuedOn: TOMORROW }] }, '/warrants/0/issuedOn'],
  ])('%s', async (_what, body, pointer) => {
    const response = await post(body);
    expect(response).toBeProblem(422, 'invalid');
    expect(pointers(response).join()).toBe(pointer);
  });

  it.each(
    NOTICE_KIND_NAMES.map((kind) => {
      const chosen = ['diffusion', 'wanted-diffusion', 'silver-diffusion', 'direct-message'];
      const kept = ['analysis-file-entry', 'national-copy'];
      return [kind, [...chosen, ...kept].includes(kind) ? 201 : 422] as const;
    }),
  )('recipients of a %s: %i', async (kind, status) => {
    const response = await post({ kind, recipientCountries: ['ES'] });
    expect(response.status).toBe(status);
  });

  it.each(['id', 'version', 'createdAt', 'archivedAt', 'publicExtract', 'sourceToken', 'shoeSize'])(
    '%s, which the server sets or nobody knows, is 400',
    async (field) => {
      const response = await post({ ...red, [field]: 'x' });
      expect(response).toBeProblem(400, 'malformed');
      expect(pointers(response)).toEqual([`/${field}`]);
    },
  );

  it('all of it at once, and nothing is stored', async () => {
    const before = await app.admin.query('select count(*) from redress.notice');
    const form = await post({
      kind: 'mauve-notice',
      status: 5,
      recordedOn: '1/2/2026',
      charges: [{ label: 'x' }, { text: 7 }],
      knownFrom: { how: 'gossip', confidence: 'certain', on: 'soon' },
    });
    expect(form).toBeProblem(422, 'invalid');
    expect(pointers(form).toSorted()).toEqual([
      '/charges/1/label',
      '/charges/1/text',
      '/kind',
      '/knownFrom/confidence',
      '/knownFrom/how',
      '/knownFrom/on',
      '/recordedOn',
      '/status',
    ]);
    const { id: clientId } = await build.client();
    const sense = await post({
      ...red,
      clientId,
      recordedOn: TOMORROW,
      publishedOn: TOMORROW,
      recipientCountries: ['FR'],
      delivered: 'no',
      sourceCountry: 'FR',
      sourceEntity: 'A tribunal',
    });
    expect(pointers(sense).toSorted()).toEqual([
      '/clientId',
      '/delivered',
      '/publishedOn',
      '/recipientCountries',
      '/recordedOn',
      '/sourceEntity',
    ]);
    const after = await app.admin.query('select count(*) from redress.notice');
    expect(after.rows).toEqual(before.rows);
  });

  it('today is no future day, in the zone of the firm', async () => {
    expect((await post({ ...red, recordedOn: TODAY, publishedOn: TODAY })).status).toBe(201);
    app.clock.moveTo('2026-11-22T23:30:00Z');
    expect((await post({ ...red, recordedOn: TOMORROW })).status).toBe(201);
    app.clock.moveTo('2026-11-22T10:00:00Z');
  });
});

describe('PATCH /notices/:id', () => {
  it('changes what is sent, clears what is null, and leaves the rest', async () => {
    const notice = await build.notice({ caseFileId: file.id, controlNumber: 'A-1', wantedFor: 'sentence' });
    const response = await patch(notice, { controlNumber: null, status: 'refused', statusOn: '2026-02-01' });
    expect(response.status).toBe(200);
    expect(response.headers.etag).toBe('"2"');
    expect(response.body).toMatchObject({
      controlNumber: null,
      status: 'refused',
      statusOn: '2026-02-01',
      version: 2,
      wantedFor: 'sentence',
      sourceCountry: 'KZ',
      kind: 'red-notice',
    });
  });

  it('keeps the kind as reported beside the kind as confirmed', async () => {
    const notice = await build.notice({ caseFileId: file.id, kind: 'red-notice', reportedKind: 'red-notice' });
    const confirmed = await patch(notice, { kind: 'wanted-diffusion', recipientCountries: ['FR'] });
    expect(confirmed.body).toMatchObject({ kind: 'wanted-diffusion', reportedKind: 'red-notice' });
    const reported = await patch(confirmed.body as Made, { reportedKind: 'blue-notice' });
    expect(reported.body).toMatchObject({ kind: 'wanted-diffusion', reportedKind: 'blue-notice' });
  });

  it('needs If-Match, and names the current version when stale', async () => {
    const notice = await build.notice({ caseFileId: file.id });
    expect(await app.ferro.lawyer.patch(`/notices/${notice.id}`, undefined, {})).toBeProblem(
      428,
      'precondition-required',
    );
    await patch(notice, { wantedFor: 'sentence' });
    expect(await patch(notice, { wantedFor: 'prosecution' })).toBeProblem(412, 'stale', { currentVersion: 2 });
  });

  it('is 404 for another firm', async () => {
    const { id } = await build.notice();
    expect(await app.nord.owner.patch(`/notices/${id}`, 1, { status: 'refused' })).toBeProblem(404, 'not-found');
  });

  it('never moves a notice to another case file', async () => {
    const notice = await build.notice({ caseFileId: file.id });
    const other = await build.caseFile();
    expect(await patch(notice, { caseFileId: other.id })).toBeProblem(400, 'malformed');
  });

  it.each<[string, object, object, string]>([
    [
      'recipients of what goes to all members',
      { kind: 'diffusion', recipientCountries: ['FR'] },
      { kind: 'blue-notice' },
      '/recipientCountries',
    ],
    [
      'delivery of what is no message',
      { kind: 'direct-message', delivered: 'yes' },
      { kind: 'diffusion' },
      '/delivered',
    ],
    ['two sources', { sourceCountry: 'TR' }, { sourceEntity: 'A tribunal' }, '/sourceEntity'],
    ['a status of tomorrow', {}, { statusOn: TOMORROW }, '/statusOn'],
    ['a status of null', {}, { status: null }, '/status'],
    ['another kind of kind', {}, { kind: null }, '/kind'],
    ['warrants of null', {}, { warrants: null }, '/warrants'],
    ['a client of another file', {}, { clientId: UNKNOWN }, '/clientId'],
  ])('refuses %s', async (_what, fields, change, pointer) => {
    const notice = await build.notice({ caseFileId: file.id, ...fields });
    const response = await patch(notice, change);
    expect(response).toBeProblem(422, 'invalid');
    expect(pointers(response)).toEqual([pointer]);
  });

  it('makes a message of a notice, whose delivery is then unknown', async () => {
    const notice = await build.notice({ caseFileId: file.id });
    expect((await patch(notice, { kind: 'direct-message' })).body).toMatchObject({ delivered: 'unknown' });
  });

  it('changes once when twenty try at the same version', async () => {
    const notice = await build.notice({ caseFileId: file.id });
    const tries = Array.from({ length: 20 }, (_, n) => patch(notice, { controlNumber: `A-${n}` }));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(19);
  });

  it('leaves in history who changed what', async () => {
    const notice = await build.notice({ caseFileId: file.id });
    await patch(notice, { status: 'deleted-by-ccf' }).set('x-reason', 'Letter of today');
    const { rows } = await app.admin.query(
      `select action, reason, actor_id, case_file_id, before::json ->> 'status' as was, after::json ->> 'status' as now
       from history.change where entity = 'notice' and entity_id = $1 order by id`,
      [notice.id],
    );
    expect(rows).toEqual([
      expect.objectContaining({ action: 'notice.create', was: null, now: 'published', case_file_id: file.id }),
      expect.objectContaining({
        action: 'notice.change',
        was: 'published',
        now: 'deleted-by-ccf',
        reason: 'Letter of today',
        actor_id: app.ferro.paralegal.id,
      }),
    ]);
  });
});

describe('the deadlines of a notice', () => {
  it('follow the day of recording, by proposal once it was stated', async () => {
    const notice = await build.notice({ caseFileId: file.id, recordedOn: '2024-02-29' });
    expect(await due(notice.id)).toMatchObject({ NOTICE_EXPIRY: '2029-02-28 active' });
    const moved = await patch(notice, { recordedOn: '2024-03-10' });
    expect(moved.status).toBe(200);
    // A stated day had fixed the date: it waits for a person (docs/adr/0009).
    expect(await due(notice.id)).toMatchObject({ NOTICE_EXPIRY: '2029-02-28 active' });
    const { body } = await app.ferro.lawyer.get(
      `/recalculations?caseFileId=${moved.body.caseFileId as string}&state=open`,
    );
    expect(body.data[0].items).toEqual(
      expect.arrayContaining([expect.objectContaining({ ruleId: 'NOTICE_EXPIRY', newOn: '2029-03-10' })]),
    );
  });

  it('end with the data', async () => {
    const notice = await build.notice({ caseFileId: file.id, recordedOn: '2024-03-10' });
    await patch(notice, { status: 'deleted-by-ccf', statusOn: '2026-05-05' });
    expect(await due(notice.id)).toMatchObject({ NOTICE_EXPIRY: '2029-03-10 cancelled' });
  });

  it('are none while no day is known', async () => {
    const notice = await build.notice({ caseFileId: file.id });
    expect(await due(notice.id)).toEqual({});
  });
});

describe('DELETE /notices/:id', () => {
  it('archives: lists hide it unless asked, and it can still be read', async () => {
    const notice = await build.notice({ caseFileId: file.id, controlNumber: 'to archive' });
    expect((await app.ferro.lawyer.delete(`/notices/${notice.id}`, 1)).status).toBe(204);
    const ids = async (query: string) => {
      const { body } = await app.ferro.lawyer.get(`/notices?caseFileId=${file.id}&limit=200${query}`);
      return (body.data as Made[]).map(({ id }) => id);
    };
    expect(await ids('')).not.toContain(notice.id);
    expect(await ids('&include=archived')).toContain(notice.id);
    const read = await app.ferro.lawyer.get(`/notices/${notice.id}`);
    expect(read.body.archivedAt).toEqual(expect.any(String));
  });

  it('is 404 for another firm, 412 when stale', async () => {
    const { id } = await build.notice();
    expect(await app.nord.owner.delete(`/notices/${id}`, 1)).toBeProblem(404, 'not-found');
    expect(await app.ferro.lawyer.delete(`/notices/${id}`, 7)).toBeProblem(412, 'stale');
  });
});

describe('GET /notices', () => {
  let many: Made;
  let made: Made[];
  beforeAll(async () => {
    many = await build.caseFile();
    const kinds = ['red-notice', 'wanted-diffusion', 'direct-message', 'red-notice', 'yellow-notice'];
    const recorded = ['2022-01-01', '2021-01-01', undefined, '2023-01-01', '2020-01-01'];
    made = [];
    for (const [n, kind] of kinds.entries()) {
      made.push(
        await build.notice({
          caseFileId: many.id,
          kind,
          recordedOn: recorded[n],
          status: n === 1 ? 'circulated' : 'published',
          sourceCountry: n === 4 ? 'DZ' : 'TR',
          publicEntityId: n === 3 ? '2024/300' : undefined,
        }),
      );
    }
  });

  const found = async (query: string) => {
    const { body } = await app.ferro.lawyer.get(`/notices?caseFileId=${many.id}&${query}`);
    return (body.data as Made[]).map(({ id }) => made.findIndex((notice) => notice.id === id));
  };

  it('asks who is calling, and shows a firm its own only', async () => {
    expect(await request(app.server).get('/api/v1/notices')).toBeProblem(401, 'unauthenticated');
    const { body } = await app.nord.owner.get(`/notices?caseFileId=${many.id}`);
    expect(body).toEqual({ data: [], page: { next: null } });
  });

  it.each([
    ['', [4, 3, 2, 1, 0]],
    ['kind=red-notice', [3, 0]],
    ['status=circulated', [1]],
    ['sourceCountry=DZ', [4]],
    ['publicEntityId=2024-300', [3]],
    ['sort=createdAt', [0, 1, 2, 3, 4]],
    ['sort=recordedOn', [4, 1, 0, 3, 2]],
    ['sort=-recordedOn', [2, 3, 0, 1, 4]],
    ['updatedSince=2100-01-01T00:00:00Z', []],
  ])('%s', async (query, expected) => expect(await found(query)).toEqual(expected));

  it('is filtered by client', async () => {
    expect(await found(`clientId=${String(many.clientId)}`)).toHaveLength(5);
    expect(await found(`clientId=${String(file.clientId)}`)).toEqual([]);
  });

  it.each(['createdAt', '-recordedOn', 'recordedOn,-createdAt', '-statusOn'])('pages through %s', async (sort) => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { data: Made[]; page: { next: string | null } } } = await app.ferro.lawyer.get(
        `/notices?caseFileId=${many.id}&limit=2&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...page.body.data.map(({ id }) => id));
      cursor = page.body.page.next;
    } while (cursor);
    const whole = await app.ferro.lawyer.get(`/notices?caseFileId=${many.id}&sort=${sort}`);
    expect(seen).toEqual((whole.body.data as Made[]).map(({ id }) => id));
    expect(new Set(seen).size).toBe(5);
  });

  it.each(['kind=mauve', 'sort=charges', 'caseFileId=x', 'publicEntityId=x', 'cursor=AAAA', 'colour=red'])(
    'refuses %s',
    async (query) => expect(await app.ferro.lawyer.get(`/notices?${query}`)).toBeProblem(400, 'malformed'),
  );
});

describe('/notices/:id/observations', () => {
  const vanished = { observedAt: '2026-11-20T08:00:00+01:00', present: false, how: 'public-website', note: 'Gone.' };

  it('asks who is calling', async () => {
    const { id } = await build.notice();
    expect(await request(app.server).get(`/api/v1/notices/${id}/observations`)).toBeProblem(401, 'unauthenticated');
  });

  it('answers another firm exactly like an unknown notice', async () => {
    const { id } = await build.notice();
    const calls = [
      (notice: string) => app.nord.owner.get(`/notices/${notice}/observations`),
      (notice: string) => app.nord.owner.get(`/notices/${notice}/observations/${UNKNOWN}`),
      (notice: string) => app.nord.owner.post(`/notices/${notice}/observations`, vanished),
    ];
    for (const call of calls) {
      const foreign = await call(id).set('x-request-id', 'r');
      expect(foreign).toBeProblem(404, 'not-found');
      expect(foreign.text).toBe((await call(UNKNOWN).set('x-request-id', 'r')).text);
    }
  });

  it('records a vanished extract and changes neither status nor version', async () => {
    const notice = await build.notice({ caseFileId: file.id });
    const recorded = await app.ferro.paralegal.post(`/notices/${notice.id}/observations`, vanished);
    expect(recorded.status).toBe(201);
    expect(recorded.body).toMatchObject({
      noticeId: notice.id,
      present: false,
      noticeStatus: 'published',
      note: 'Gone.',
    });
    const location = String(recorded.headers.location).replace('/api/v1', '');
    expect((await app.ferro.auditor.get(location)).body).toEqual(recorded.body);
    const { body } = await app.ferro.lawyer.get(`/notices/${notice.id}`);
    expect(body).toMatchObject({ status: 'published', version: 1, lastObservation: { present: false } });
  });

  it('lists the latest first, whenever it was recorded', async () => {
    const notice = await build.notice({ caseFileId: file.id });
    for (const observedAt of ['2026-11-01T10:00:00Z', '2026-11-03T10:00:00Z', '2026-11-02T10:00:00Z']) {
      await app.ferro.lawyer.post(`/notices/${notice.id}/observations`, { ...vanished, observedAt });
    }
    const { body } = await app.ferro.lawyer.get(`/notices/${notice.id}/observations?limit=2`);
    expect(daysOf(body.data)).toEqual(['03', '02']);
    const rest = await app.ferro.lawyer.get(
      `/notices/${notice.id}/observations?limit=2&cursor=${String(body.page.next)}`,
    );
    expect(daysOf(rest.body.data)).toEqual(['01']);
    const other = await build.notice({ caseFileId: file.id });
    const foreign = await app.ferro.lawyer.get(
      `/notices/${other.id}/observations?limit=2&cursor=${String(body.page.next)}`,
    );
    expect(foreign).toBeProblem(400, 'malformed');
  });

  it.each<[string, object, string]>([
    ['tomorrow', { observedAt: '2026-11-23T10:00:00Z' }, '/observedAt'],
    ['a day without its hour', { observedAt: '2026-11-20' }, '/observedAt'],
    ['perhaps', { present: 'perhaps' }, '/present'],
    ['an unknown way', { how: 'dream' }, '/how'],
  ])('refuses %s', async (_what, fields, pointer) => {
    const { id } = await build.notice({ caseFileId: file.id });
    const response = await app.ferro.lawyer.post(`/notices/${id}/observations`, { ...vanished, ...fields });
    expect(response).toBeProblem(422, 'invalid');
    expect(pointers(response)).toEqual([pointer]);
  });

  it('is only ever added to', async () => {
    const { rows } = await app.admin.query(
      `select privilege_type from information_schema.role_table_grants
       where table_schema = 'redress' and table_name = 'notice_observation' and grantee = 'redress_app' order by 1`,
    );
    expect(rows.map(({ privilege_type }) => privilege_type as string)).toEqual(['INSERT', 'SELECT']);
  });
});

it('the database knows the same kinds as the law', async () => {
  const { rows } = await app.admin.query<{ conname: string; definition: string }>(
    `select conname, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = 'redress.notice'::regclass and conname in ('notice_kind', 'notice_reported_kind')`,
  );
  expect(rows).toHaveLength(2);
  for (const { definition } of rows) {
    const named = [...definition.matchAll(/'([a-z-]+)'::text/g)].map(([, kind]) => kind);
    expect(named.toSorted()).toEqual(NOTICE_KIND_NAMES.toSorted());
  }
});
