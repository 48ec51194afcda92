import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { hashPassword } from '../../src/platform/auth/passwords.js';
import { statement } from '../../src/platform/db/statement.js';
import { startWorker } from '../../src/start/start-worker.js';
import type { RunningWorker } from '../../src/start/start-worker.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Person } from '../support/person.js';
import { describeWithRedis, startRedis } from '../support/redis.js';
import type { TestRedis } from '../support/redis.js';

const PASSWORD = 'a sentence that is easily kept';
const PUBLISHED = JSON.parse(readFileSync('test/fixtures/interpol/red-detail.json', 'utf8')) as object;

/** From a published notice to a sent reminder and a recorded outcome, as the people of a firm do it. */
function mainJob(redis: () => string | undefined): void {
  let app: TestApp;
  let worker: RunningWorker;
  /** The paralegal, signed in by password. */
  let mira: Person;
  const ids: Record<string, string> = {};
  let version = 1;

  beforeAll(async () => {
    app = await openApp(redis() ? { REDIS_URL: redis() } : {});
    worker = startWorker(app.platform, 500);
  });
  afterAll(async () => {
    await worker.stop();
    await app.close();
  });

  const step = async (body: object) => {
    const answer = await mira.act(`/ccf-requests/${ids.request}/steps`, version, body);
    expect(answer.body).toMatchObject({ request: { id: ids.request } });
    version = answer.body.request.version as number;
    return answer.body;
  };
  const deadline = async (ruleId: string) => {
    const list = await mira.get(`/deadlines?ccfRequestId=${ids.request}&ruleId=${ruleId}`);
    return list.body.data[0];
  };

  it('signs in', async () => {
    const { firmId, id } = app.ferro.paralegal;
    const hash = await hashPassword(PASSWORD);
    const save = statement('save-login', 'select platform.save_login($1, $2, $3)');
    await app.db.writeAs({ kind: 'seed', name: 'test', firmId }, 'user.set-password', (tx) =>
      tx.rows(save, ['paralegal@ferro.example', hash, id]),
    );
    const login = await request(app.server)
      .post('/api/v1/auth/login')
      .send({ email: 'Paralegal@ferro.example', password: PASSWORD });
    expect(login.body.user).toMatchObject({ name: 'Mira Sole', role: 'paralegal' });
    mira = new Person(app.server, id, firmId, login.body.token as string);
  });

  it('opens a file for a client whose name is in two scripts', async () => {
    const client = await mira.post('/clients', {
      displayName: 'Тимур Велиханцев',
      kind: 'person',
      names: [{ full: 'Timur Arkadevich Velikhantsev', script: 'Latn', kind: 'legal' }],
      dateOfBirth: { value: '1971-03', precision: 'month' },
      nationalities: ['CY'],
      safeContact: 'through his sister only',
    });
    expect(client.status).toBe(201);
    ids.client = client.body.id as string;
    const file = await mira.post('/case-files', { clientId: ids.client, title: 'Velikhantsev, red notice' });
    expect(file.body).toMatchObject({ reference: '2026-0001', status: 'open' });
    ids.file = file.body.id as string;
  });

  it('imports the published notice, and importing it again changes nothing', async () => {
    const body = { caseFileId: ids.file, document: PUBLISHED, retrievedAt: '2026-01-05T09:00:00Z' };
    const first = await mira.post('/notices/import', body);
    expect(first.body).toMatchObject({ created: 1, changed: 0, unchanged: 0, refused: 0 });
    ids.notice = first.body.records[0].noticeIds[0] as string;
    const second = await mira.post('/notices/import', body);
    expect(second.body).toMatchObject({ created: 0, changed: 0, unchanged: 1, refused: 0 });
  });

  it('asks for deletion: drafted, filed, received', async () => {
    const made = await mira.post('/ccf-requests', {
      caseFileId: ids.file,
      kind: 'deletion',
      language: 'en',
      noticeIds: [ids.notice],
      grounds: [{ code: 'ART3_POLITICAL', argument: 'The charge followed the seizure of his company.' }],
      remediesSought: [],
    });
    expect(made.body).toMatchObject({ state: 'draft', noticeIds: [ids.notice] });
    ids.request = made.body.id as string;
    await step({ step: 'submit', submittedAt: '2026-04-30T22:00:00-04:00', channel: 'portal' });
    const { deadlines } = await step({ step: 'record-receipt', on: '2026-05-04' });
    // Filing gave an assumed date; the receipt it stood in for replaces it (Statute, Art. 32(1)).
    expect(deadlines.moved).toEqual([
      expect.objectContaining({ ruleId: 'ADM_NOTICE', from: '2026-06-01', dueOn: '2026-06-04' }),
      expect.objectContaining({ ruleId: 'CHASE_ADM' }),
      expect.objectContaining({ ruleId: 'CHASE_ADM2' }),
    ]);
  });

  it('registers the letter of admission with its attachment', async () => {
    const upload = await request(app.server)
      .post('/api/v1/documents')
      .set('authorization', `Bearer ${mira.token}`)
      .field('caseFileId', ids.file as string)
      .field('kind', 'admissibility-letter')
      .attach('file', Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'), 'letter.pdf');
    expect(upload.status).toBe(201);
    const letter = await mira.post('/correspondence', {
      caseFileId: ids.file,
      ccfRequestId: ids.request,
      direction: 'in',
      counterpart: { kind: 'ccf' },
      channel: 'portal',
      subject: 'Your request is admissible',
      writtenOn: '2026-06-12',
      receivedOn: '2026-06-15',
      documentIds: [upload.body.id],
    });
    expect(letter.status).toBe(201);
    ids.letter = letter.body.id as string;
  });

  it('records the admission it tells of, which starts the nine months of Art. 40(2)', async () => {
    const { deadlines } = await step({ step: 'declare-admissible', on: '2026-05-20', sourceId: ids.letter });
    expect(deadlines.created).toEqual(
      expect.arrayContaining([expect.objectContaining({ ruleId: 'DELETION_DECISION', dueOn: '2027-02-20' })]),
    );
    expect(deadlines.retired).toEqual(
      expect.arrayContaining([expect.objectContaining({ ruleId: 'ADM_NOTICE', status: 'satisfied' })]),
    );
  });

  it('explains the date', async () => {
    const { id } = await deadline('DELETION_DECISION');
    const why = await mira.get(`/deadlines/${id as string}/why`);
    expect(why.body).toMatchObject({
      sentence: expect.stringMatching(/20 February 2027.*Art\. 40\(2\)|Art\. 40\(2\).*20 February 2027/),
      trigger: { name: 'declaredAdmissibleOn', on: '2026-05-20', sourceId: ids.letter },
      owedBy: 'ccf',
    });
  });

  it('reminds of what is due, in words that name no client, and takes the acknowledgement', async () => {
    const made = await mira.post('/deadlines', {
      caseFileId: ids.file,
      ccfRequestId: ids.request,
      title: 'Reply for Timur Velikhantsev',
      dueOn: '2026-11-22',
      owedBy: 'firm',
      force: 'ordered',
    });
    expect(made.status).toBe(201);
    const reminder = await eventually(async () => {
      const { body } = await mira.get(`/reminders?deadlineId=${made.body.id as string}&state=sent&channel=email`);
      return body.data[0];
    });
    const outbox = await app.ferro.owner.get('/mail-outbox');
    const mail = JSON.stringify(outbox.body.data);
    expect(mail).toContain('2026-0001');
    expect(mail).not.toMatch(/Velikhantsev|Тимур|Timur/);
    const seen = await mira.act(`/reminders/${reminder.id as string}/acknowledge`, reminder.version as number);
    expect(seen.body).toMatchObject({ state: 'acknowledged', acknowledgedBy: mira.id });
  });

  it('records the decision, its outcome, its implementation and its notification', async () => {
    const outcomes = [
      { noticeId: ids.notice, conclusion: 'NOT_COMPLIANT_DELETE', groundsAccepted: ['ART3_POLITICAL'] },
    ];
    const decided = await step({ step: 'decide', on: '2026-10-13', outcomes });
    expect(decided.deadlines.created).toEqual(
      expect.arrayContaining([expect.objectContaining({ ruleId: 'IPSG_IMPLEMENT' })]),
    );
    await step({ step: 'implement', on: '2026-11-02' });
    const { request: ended } = await step({ step: 'notify', on: '2026-11-12' });
    expect(ended).toMatchObject({ state: 'notified', decidedOn: '2026-10-13', implementedOn: '2026-11-02' });
    const { body } = await mira.get(`/outcomes?noticeId=${ids.notice}`);
    expect(body.data).toEqual([
      expect.objectContaining({ conclusion: 'NOT_COMPLIANT_DELETE', implementedOn: '2026-11-02' }),
    ]);
    expect((await mira.get(`/notices/${ids.notice}`)).body.status).toBe('deleted-by-ccf');
  });

  it('shows where the file stands, and the history of it all', async () => {
    const page = await mira.get(`/case-files/${ids.file}`);
    expect(page.body).toMatchObject({
      clients: [{ displayName: 'Тимур Велиханцев' }],
      requests: [{ state: 'notified' }],
      counts: { notices: 1, requests: 1, correspondence: 1, documents: 1 },
    });
    const history = await mira.get(`/case-files/${ids.file}/history?limit=200`);
    const actions = new Set(history.body.data.map((change: { action: string }) => change.action));
    expect([...actions]).toEqual(
      expect.arrayContaining([
        'case-file.create',
        'notice.import',
        'ccf-request.create',
        'ccf-request.submit',
        'ccf-request.record-receipt',
        'document.add',
        'correspondence.add',
        'ccf-request.declare-admissible',
        'reminder.acknowledge',
        'ccf-request.decide',
        'ccf-request.implement',
        'ccf-request.notify',
      ]),
    );
    expect(history.text).not.toContain('through his sister');
  });
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error('It did not happen within ten seconds.');
}

describe('the main job on the PostgreSQL queue', () => mainJob(() => undefined));

describeWithRedis('the main job on Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  mainJob(() => redis.url);
});
