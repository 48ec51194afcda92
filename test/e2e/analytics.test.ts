import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let build: ReturnType<typeof builders>;
beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  await practice();
});
afterAll(() => app.close());

async function walk(made: Made, steps: object[]): Promise<void> {
  let { version } = made;
  for (const step of steps) {
    const answer = await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, version, step);
    if (answer.status !== 200) throw new Error(answer.text);
    ({ version } = (answer.body as { request: Made }).request);
  }
}

let decidedFile: string;

/** Today is 22 November 2026. One decided late, one still open past its nine months, one withdrawn, one fresh. */
async function practice() {
  const notice = await build.notice({ sourceCountry: 'KZ' });
  const second = await build.notice({
    caseFileId: notice.caseFileId as string,
    sourceCountry: null,
    sourceEntity: 'ICC',
  });
  const caseFileId = (decidedFile = notice.caseFileId as string);
  const decided = await build.ccfRequest({
    caseFileId,
    noticeIds: [notice.id, second.id],
    grounds: [{ code: 'ART3_POLITICAL', noticeId: notice.id }, { code: 'DATA_QUALITY' }],
  });
  await walk(decided, [
    { step: 'submit', on: '2025-01-02', channel: 'email' },
    { step: 'record-receipt', on: '2025-01-03' },
    { step: 'declare-admissible', on: '2025-02-03' },
    {
      step: 'decide',
      on: '2025-12-03',
      outcomes: [
        { noticeId: notice.id, conclusion: 'NOT_COMPLIANT_DELETE', groundsAccepted: ['PURPOSE', 'DATA_QUALITY'] },
        { noticeId: second.id, conclusion: 'COMPLIANT_WITH_UPDATE' },
      ],
    },
  ]);
  const open = await build.ccfRequest({ noticeIds: [] });
  await walk(open, [
    { step: 'submit', on: '2025-09-01', channel: 'email' },
    { step: 'record-receipt', on: '2025-09-01' },
    { step: 'declare-admissible', on: '2026-01-05' },
  ]);
  const withdrawn = await build.ccfRequest({ noticeIds: [] });
  await walk(withdrawn, [
    { step: 'submit', on: '2026-06-01', channel: 'portal' },
    { step: 'record-receipt', on: '2026-06-01' },
    { step: 'declare-admissible', on: '2026-06-20' },
    { step: 'withdraw', on: '2026-07-20' },
  ]);
  const fresh = await build.ccfRequest({ kind: 'access' });
  await walk(fresh, [
    { step: 'submit', on: '2026-11-10', channel: 'portal' },
    { step: 'record-receipt', on: '2026-11-11' },
  ]);
}

describe.each(['/analytics/outcomes', '/analytics/durations', '/analytics/duties', '/published-figures'])(
  'GET %s',
  (path) => {
    it('asks who is calling', async () => {
      expect(await request(app.server).get(`/api/v1${path}`)).toBeProblem(401, 'unauthenticated');
    });

    it('is open to an auditor too', async () => {
      const response = await app.ferro.auditor.get(path);
      expect(response.status).toBe(200);
    });
  },
);

describe('the outcomes of the practice', () => {
  it('count each data record once by country, and under each ground raised for it or accepted', async () => {
    const { body } = await app.ferro.lawyer.get('/analytics/outcomes');
    const none = { deleted: 0, deletedBeforeDecision: 0, changed: 0, kept: 0, notExamined: 0, pending: 0 };
    expect(body.records).toBe(2);
    expect(body.byCountry).toEqual([
      { sourceCountry: 'KZ', ...none, deleted: 1 },
      { sourceCountry: null, ...none, kept: 1 },
    ]);
    expect(body.byGround).toEqual([
      { ground: 'DATA_QUALITY', accepted: 1, ...none, deleted: 1, kept: 1 },
      { ground: 'ART3_POLITICAL', accepted: 0, ...none, deleted: 1 },
      { ground: 'PURPOSE', accepted: 1, ...none, deleted: 1 },
    ]);
  });

  it('hold nothing of another firm', async () => {
    const { body } = await app.nord.owner.get('/analytics/outcomes');
    expect(body).toEqual({ records: 0, byCountry: [], byGround: [] });
  });
});

async function waitFor(measure: string) {
  const { body } = await app.ferro.lawyer.get('/analytics/durations');
  return (body.data as { measure: string }[]).find((one) => one.measure === measure);
}

describe('how long an answer takes', () => {
  it('counts who still waits and who left, and calls neither answered', async () => {
    expect(await waitFor('deletion-decision')).toEqual({
      measure: 'deletion-decision',
      provision: 'Art. 40(2)',
      limitMonths: 9,
      requests: 3,
      answered: 1,
      open: 1,
      left: 1,
      assumedStarts: 0,
      limitPassed: 2,
      late: 2,
      stillOpen: 1,
      // 303 days until the decision; 321 so far; 30 until it was withdrawn.
      medianDays: 303,
      followedDays: 321,
      curve: [{ day: 303, atRisk: 2, answered: 1, waiting: 0.5 }],
    });
  });

  it('has no median where fewer than half are answered', async () => {
    expect(await waitFor('access-decision')).toMatchObject({
      requests: 0,
      medianDays: null,
      followedDays: 0,
      curve: [],
    });
    expect(await waitFor('admissibility')).toMatchObject({
      requests: 4,
      answered: 3,
      open: 1,
      limitPassed: 3,
      late: 1,
    });
  });
});

describe('how the parties keep their days', () => {
  it('counts what binds them, by days that are known', async () => {
    const { body } = await app.ferro.lawyer.get('/analytics/duties');
    const ccf = (body.data as { party: string }[]).find(({ party }) => party === 'ccf');
    expect(ccf).toMatchObject({ metLate: expect.any(Number), overdue: expect.any(Number) });
    const { metInTime, metLate, overdue, endedLate, duties } = ccf as unknown as Record<string, number>;
    expect(metInTime! + metLate! + overdue! + endedLate!).toBe(duties);
    expect(overdue).toBeGreaterThan(0);
  });
});

describe('GET /case-files/:id/request-clocks', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get(`/api/v1/case-files/${decidedFile}/request-clocks`)).toBeProblem(
      401,
      'unauthenticated',
    );
  });

  it('answers another firm exactly like an unknown id', async () => {
    const [foreign, none] = await Promise.all(
      [decidedFile, UNKNOWN].map((id) =>
        app.nord.owner.get(`/case-files/${id}/request-clocks`).set('x-request-id', 'r'),
      ),
    );
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign?.text).toBe(none?.text);
  });

  it('shows both clocks against their limits', async () => {
    const { body } = await app.ferro.auditor.get(`/case-files/${decidedFile}/request-clocks`);
    expect(body.data).toHaveLength(1);
    const [admissibility, decision] = body.data[0].clocks;
    expect(admissibility).toMatchObject({
      clock: 'admissibility',
      startedAs: 'ccfReceivedOn',
      startedOn: '2025-01-03',
      dueOn: '2025-02-03',
      metOn: '2025-02-03',
      daysLate: 0,
    });
    expect(decision).toMatchObject({
      clock: 'decision',
      ruleId: 'DELETION_DECISION',
      startedOn: '2025-02-03',
      dueOn: '2025-11-03',
      metOn: '2025-12-03',
      daysLate: 30,
    });
  });

  it('is empty for a file without requests', async () => {
    const { id } = await build.caseFile();
    expect((await app.ferro.auditor.get(`/case-files/${id}/request-clocks`)).body.data).toEqual([]);
  });
});

describe('published figures', () => {
  it('carry their period, coverage and operator, and say what leaked', async () => {
    const { body } = await app.ferro.auditor.get('/published-figures');
    const figures = body.data as { measure: string; operator: string; leaked: boolean; sources: object[] }[];
    expect(figures).toHaveLength(45);
    expect(figures.every(({ sources }) => sources.length > 0)).toBe(true);
    const leaked = figures.filter((figure) => figure.leaked);
    expect(leaked.map(({ measure, operator }) => `${operator} ${measure}`).toSorted()).toEqual([
      '>= complainants-wanted-by-RU',
      '>= requests-of-RU-that-fell',
      '~ requests-of-RU-complained-about-overturned',
      '~ requests-of-RU-passing-first-checks',
    ]);
    expect(figures).toContainEqual({
      measure: 'finalised',
      yearFrom: 2021,
      yearTo: 2021,
      operator: '=',
      value: 1597,
      unit: 'requests',
      base: 'all',
      remark: 'RNLJ-21 prints 1579',
      leaked: false,
      sources: [{ code: 'RNM-21', title: expect.any(String), url: expect.stringContaining('https://') }],
    });
  });
});
