import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

interface Condition {
  code: string;
  article: string;
  result: string;
  computed: string;
  why: string;
  suggestedGrounds: string[];
  judgement: { note: string | null; judgedBy: string } | null;
}
const tested = async (notice: Made, codes: string[]) => {
  const { body } = await app.ferro.auditor.get(`/notices/${notice.id}/publication-test`);
  const conditions = body.conditions as Condition[];
  return codes.map((code) => conditions.find((one) => one.code === code) as Condition);
};
const judge = (notice: Made, answers: object[]) =>
  app.ferro.lawyer.post(`/notices/${notice.id}/publication-tests`, { answers });

/** Wanted for prosecution of an offence that carries a year at most, by a numbered warrant. */
const pettyNotice = () =>
  build.notice({
    wantedFor: 'prosecution',
    charges: [{ label: 'Defamation', provision: 'Art. 130', maximumPenaltyMonths: 12 }],
    warrants: [{ number: '17/2021', country: 'KZ' }],
  });

describe('GET /notices/:id/publication-test', () => {
  it('asks who is calling', async () => {
    const path = `/api/v1/notices/${crypto.randomUUID()}`;
    expect(await request(app.server).get(`${path}/publication-test`)).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).post(`${path}/publication-tests`).send({})).toBeProblem(401, 'unauthenticated');
  });

  it('is not there for another firm', async () => {
    const { id } = await pettyNotice();
    expect(await app.nord.owner.get(`/notices/${id}/publication-test`)).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.get(`/notices/${id}/publication-tests`)).toBeProblem(404, 'not-found');
    const body = { answers: [{ condition: 'serious-crime', result: 'fails' }] };
    expect(await app.nord.owner.post(`/notices/${id}/publication-tests`, body)).toBeProblem(404, 'not-found');
  });

  it('answers each condition of RPD 82-87 from what is stored, and the grounds that a failure suggests', async () => {
    const notice = await pettyNotice();
    const { body } = await app.ferro.auditor.get(`/notices/${notice.id}/publication-test`);
    expect(body.conditions).toHaveLength(18);
    expect(body).toMatchObject({
      noticeId: notice.id,
      applies: 'directly',
      summary: {
        met: 3,
        fails: 1,
        cannotTell: 14,
        sentence: 'Fails under RPD, Art. 83(1)(a)(ii). 14 conditions cannot be determined yet.',
      },
      suggestedGrounds: ['PENALTY_THRESHOLD'],
    });
    expect(await tested(notice, ['penalty-threshold', 'charge', 'warrant', 'serious-crime'])).toMatchObject([
      { result: 'fails', article: 'RPD, Art. 83(1)(a)(ii)', why: expect.stringContaining('12 months') },
      { result: 'met' },
      { result: 'cannot-tell', why: expect.stringContaining('whether it is valid') },
      { result: 'cannot-tell', why: expect.stringContaining('A person must judge it'), judgement: null },
    ]);
  });

  it('cannot tell anything of a notice nobody has described', async () => {
    const notice = await build.notice();
    const { body } = await app.ferro.auditor.get(`/notices/${notice.id}/publication-test`);
    expect(body.summary).toEqual({
      met: 0,
      fails: 0,
      cannotTell: 18,
      sentence: 'No condition is known to fail. 18 conditions cannot be determined yet.',
    });
  });

  it('compares the particulars of the public extract with the client', async () => {
    const client = await build.client({ sex: 'F', dateOfBirth: { value: '1979-02-03' } });
    const { id: caseFileId } = await build.caseFile({ clientId: client.id });
    const document = {
      entity_id: '2026/4411',
      forename: 'JANE',
      name: 'DOE',
      sex_id: 'F',
      date_of_birth: '1980/05/17',
      height: 1.65,
      nationalities: ['KZ'],
      arrest_warrants: [{ issuing_country_id: 'KZ', charge: 'Fraud', charge_translation: null }],
      _links: { self: { href: 'https://ws-public.interpol.int/notices/v1/red/2026-4411' } },
    };
    const imported = await app.ferro.lawyer.post('/notices/import', { caseFileId, document });
    const id = imported.body.records[0].noticeIds[0] as string;
    const [identity] = await tested({ id, version: 1 }, ['identity']);
    expect(identity).toMatchObject({
      result: 'fails',
      why: expect.stringContaining('not true of the client'),
      suggestedGrounds: ['IDENTITY_ERROR', 'DATA_QUALITY'],
    });
    await app.ferro.lawyer.patch(`/clients/${client.id}`, 1, { dateOfBirth: { value: '1980-05-17' } });
    expect(await tested({ id, version: 1 }, ['identity'])).toMatchObject([{ result: 'met' }]);
  });

  it('measures a wanted person diffusion by comparison, and refuses what is no arrest notice', async () => {
    const diffusion = await build.notice({ kind: 'wanted-diffusion', status: 'circulated' });
    const { body } = await app.ferro.lawyer.get(`/notices/${diffusion.id}/publication-test`);
    expect(body.applies).toBe('by-comparison');
    const blue = await build.notice({ kind: 'blue-notice' });
    const refused = await app.ferro.lawyer.get(`/notices/${blue.id}/publication-test`);
    expect(refused).toBeProblem(409, 'state-forbids', { detail: expect.stringContaining('Blue Notice') });
  });
});

describe('POST /notices/:id/publication-tests', () => {
  it('records what a person judged, who and why; it stands over what was computed', async () => {
    const notice = await pettyNotice();
    const answers = [
      { condition: 'political', result: 'fails', note: 'The charge followed an election.' },
      { condition: 'penalty-threshold', result: 'cannot-tell', note: 'The code was amended in 2025.' },
    ];
    const answer = await judge(notice, answers);
    expect(answer.status).toBe(201);
    expect(answer.body.suggestedGrounds).toEqual(['ART3_POLITICAL']);
    expect(await tested(notice, ['political', 'penalty-threshold'])).toMatchObject([
      {
        result: 'fails',
        computed: 'cannot-tell',
        why: 'Judged to fail: The charge followed an election.',
        suggestedGrounds: ['ART3_POLITICAL'],
        judgement: { judgedBy: app.ferro.lawyer.id, note: 'The charge followed an election.' },
      },
      { result: 'cannot-tell', computed: 'fails', suggestedGrounds: [] },
    ]);
  });

  it('lets the newest judgement stand, and keeps the older ones', async () => {
    const notice = await pettyNotice();
    await judge(notice, [{ condition: 'judge', result: 'fails' }]);
    await judge(notice, [{ condition: 'judge', result: 'met', note: 'A court of appeal is competent.' }]);
    expect(await tested(notice, ['judge'])).toMatchObject([{ result: 'met' }]);
    const { body } = await app.ferro.auditor.get(`/notices/${notice.id}/publication-tests`);
    expect(body.data.map(({ result }: { result: string }) => result)).toEqual(['met', 'fails']);
  });

  it('says so in history', async () => {
    const notice = await pettyNotice();
    await judge(notice, [{ condition: 'judge', result: 'fails' }]);
    const { body } = await app.ferro.owner.get(`/case-files/${notice.caseFileId as string}/history`);
    expect(body.data[0].sentence).toBe('Leon Marchetti assessed a publication condition.');
  });

  it.each([
    ['an unknown condition', [{ condition: 'beauty', result: 'met' }], '/answers/0/condition'],
    ['an unknown result', [{ condition: 'judge', result: 'maybe' }], '/answers/0/result'],
    ['nothing', [], '/answers'],
    [
      'two answers to one condition',
      [
        { condition: 'judge', result: 'met' },
        { condition: 'judge', result: 'fails' },
      ],
      '/answers',
    ],
  ])('refuses %s', async (_what, answers, pointer) => {
    const notice = await pettyNotice();
    expect(await judge(notice, answers)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer })],
    });
  });

  it('is a lawyer’s to give', async () => {
    const { id } = await pettyNotice();
    const body = { answers: [{ condition: 'judge', result: 'met' }] };
    expect(await app.ferro.paralegal.post(`/notices/${id}/publication-tests`, body)).toBeProblem(403, 'forbidden');
  });
});
