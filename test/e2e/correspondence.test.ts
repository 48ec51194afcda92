import type { EventEmitter } from 'node:events';
import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let build: ReturnType<typeof builders>;
let caseFileId: string;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  caseFileId = (await build.caseFile()).id;
});
afterAll(() => app.close());

const plain = { direction: 'in', channel: 'email', subject: 'Your file', counterpart: { kind: 'ccf' } };
const post = (body: object) => app.ferro.lawyer.post('/correspondence', { caseFileId, ...plain, ...body });
const patch = (letter: Made, body: object, version = letter.version) =>
  app.ferro.lawyer.patch(`/correspondence/${letter.id}`, version, body);
const pointers = (body: { issues?: { pointer: string; code: string }[] }) =>
  (body.issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`).toSorted();

async function subjects(query: string): Promise<string[]> {
  const { body } = await app.ferro.lawyer.get(`/correspondence?${query}`);
  return (body.data as { subject: string }[]).map(({ subject }) => subject);
}

describe('POST /correspondence', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).post('/api/v1/correspondence').send({})).toBeProblem(401, 'unauthenticated');
  });

  it("answers another firm's case file exactly like an unknown one", async () => {
    const stranger = app.nord.owner;
    const send = (id: string) =>
      stranger.post('/correspondence', { ...plain, caseFileId: id }).set('x-request-id', 'r');
    const foreign = await send(caseFileId);
    expect(foreign).toBeProblem(422, 'unknown-reference', {
      issues: [expect.objectContaining({ pointer: '/caseFileId' })],
    });
    expect(foreign.text).toBe((await send(UNKNOWN)).text);
  });

  it('is for those who work on files, not for an auditor', async () => {
    const body = { ...plain, caseFileId };
    expect((await app.ferro.assistant.post('/correspondence', body)).status).toBe(201);
    expect(await app.ferro.auditor.post('/correspondence', body)).toBeProblem(403, 'forbidden');
  });

  it('registers a letter with its four dates, its references and its attachments', async () => {
    const ccfRequest = await build.ccfRequest({ caseFileId });
    const documents = [await build.document({ caseFileId }), await build.document({ caseFileId })];
    const letter = {
      ccfRequestId: ccfRequest.id,
      direction: 'in',
      counterpart: { kind: 'ccf', name: 'Secretariat of the CCF', country: 'FR' },
      channel: 'registered-post',
      subject: 'Your request is admissible',
      summary: 'Art. 32(2)',
      body: 'Dear Sir or Madam,\n\nقرار',
      language: 'fr',
      writtenOn: '2026-10-01',
      sentOn: '2026-10-02',
      receivedOn: '2026-10-09',
      references: [{ kind: 'request', value: 'CCF/R1234.19' }, { value: 'D/4711' }],
      documentIds: documents.map(({ id }) => id),
      disclosable: true,
      externalId: 'post-book 17',
    };
    const answer = await post(letter);
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/correspondence/${answer.body.id as string}`);
    expect(answer.body).toMatchObject({ caseFileId, ...letter, answersId: null, happenedOn: '2026-10-09', version: 1 });
    expect(answer.body.registeredAt).toBe(answer.body.createdAt);
    const read = await app.ferro.auditor.get(`/correspondence/${answer.body.id as string}`);
    expect(read.body).toEqual(answer.body);
    expect(read.headers.etag).toBe('"1"');
  });

  it('names everything that is wrong at once', async () => {
    const answer = await app.ferro.lawyer.post('/correspondence', {
      direction: 'sideways',
      counterpart: { kind: 'friend', country: 'France' },
      channel: 'pigeon',
      subject: '',
      language: 'French',
      writtenOn: '03/04/2026',
      receivedOn: '2026-02-30',
      references: [{ kind: 'nickname' }],
      documentIds: ['x'],
      answersId: 7,
    });
    expect(answer).toBeProblem(422, 'invalid');
    const named = new Set((answer.body.issues as { pointer: string }[]).map(({ pointer }) => pointer));
    expect([...named].toSorted()).toEqual([
      '/answersId',
      '/caseFileId',
      '/channel',
      '/counterpart/country',
      '/counterpart/kind',
      '/direction',
      '/documentIds',
      '/language',
      '/receivedOn',
      '/references/0/kind',
      '/references/0/value',
      '/subject',
      '/writtenOn',
    ]);
  });

  it.each([
    [
      'the server sets when it was registered',
      { registeredAt: '2026-11-22T10:00:00Z' },
      400,
      ['/registeredAt unknown-property'],
    ],
    ['the version', { version: 3 }, 400, ['/version unknown-property']],
    ['NUL in the subject', { subject: 'a\0b' }, 400, ['/subject nul-character']],
    ['half a character', { body: 'a\ud800b' }, 400, ['/body lone-surrogate']],
    ['no counterpart', { counterpart: null }, 422, ['/counterpart is-object', '/counterpart nested-validation']],
    ['a letter of tomorrow', { writtenOn: '2026-11-23', sentOn: '2026-11-22' }, 422, ['/writtenOn future-day']],
    ['a reply received tomorrow', { receivedOn: '2026-11-23' }, 422, ['/receivedOn future-day']],
    [
      'received before it was written',
      { writtenOn: '2026-05-05', receivedOn: '2026-05-04' },
      422,
      ['/receivedOn received-too-early'],
    ],
    [
      'two wrong days',
      { sentOn: '2027-01-02', receivedOn: '2027-01-01' },
      422,
      ['/receivedOn future-day', '/receivedOn received-too-early', '/sentOn future-day'],
    ],
    ['the portal before it opened', { channel: 'portal', receivedOn: '2026-03-25' }, 422, ['/channel portal-not-open']],
  ])('refuses %s', async (_what, body, status, expected) => {
    const answer = await post(body);
    expect(answer).toBeProblem(status, status === 400 ? 'malformed' : 'invalid');
    expect(pointers(answer.body)).toEqual(expected);
  });

  it("takes a letter of today in the firm's zone, which is not yet today in UTC", async () => {
    app.clock.moveTo('2026-11-22T23:30:00Z');
    expect((await post({ receivedOn: '2026-11-23' })).status).toBe(201);
    app.clock.moveTo('2026-11-22T10:00:00Z');
  });

  it('says what the portal is', async () => {
    const { body } = await post({ channel: 'portal', sentOn: '2026-01-10' });
    expect(body.issues[0].message).toContain('opened at 10:00 CET on 26 March 2026');
    expect((await post({ channel: 'portal', sentOn: '2026-03-26' })).status).toBe(201);
  });

  it("refuses another case file's request, letter or document, and stores nothing", async () => {
    const subject = 'never stored';
    const other = await build.caseFile();
    const strange = {
      ccfRequestId: (await build.ccfRequest({ caseFileId: other.id })).id,
      answersId: (await build.letter({ caseFileId: other.id })).id,
      documentIds: [(await build.document({ caseFileId: other.id })).id],
    };
    for (const [field, value] of Object.entries(strange)) {
      expect(await post({ subject, [field]: value })).toBeProblem(422, 'unknown-reference', {
        issues: [
          expect.objectContaining({ pointer: `/${field}`, message: expect.stringContaining('in this case file') }),
        ],
      });
    }
    expect(await subjects(`caseFileId=${caseFileId}&limit=200`)).not.toContain(subject);
  });

  it("cannot be made to hold another firm's request, letter or document", async () => {
    const nord = builders(app.nord.owner);
    const foreign = {
      ccfRequestId: (await nord.ccfRequest()).id,
      answersId: (await nord.letter()).id,
      documentIds: [(await nord.document()).id],
    };
    for (const [field, value] of Object.entries(foreign)) {
      expect(await post({ [field]: value })).toBeProblem(422, 'unknown-reference');
    }
  });

  it('refuses an external id that is taken', async () => {
    expect((await post({ externalId: 'letter-1' })).status).toBe(201);
    expect(await post({ externalId: 'letter-1' })).toBeProblem(409, 'duplicate');
  });

  it('has one effect and one answer when sent twenty times with one key', async () => {
    const { id } = await build.caseFile();
    const send = () => post({ caseFileId: id }).set('idempotency-key', 'letter-once');
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await subjects(`caseFileId=${id}`)).toHaveLength(1);
  });

  it('writes history for the letter and each attachment, under the case file, with the reason', async () => {
    const document = await build.document({ caseFileId });
    const answer = await post({ documentIds: [document.id] }).set('x-reason', 'Post of the day');
    const { rows } = await app.admin.query(
      `select h.entity, h.action, h.reason, h.case_file_id, h.actor_id from history.change h
       where h.transaction_id = (select transaction_id from history.change where entity_id = $1) order by h.id`,
      [answer.body.id],
    );
    const row = { action: 'correspondence.add', reason: 'Post of the day', case_file_id: caseFileId };
    expect(rows).toEqual([
      { ...row, entity: 'correspondence', actor_id: app.ferro.lawyer.id },
      { ...row, entity: 'correspondence-document', actor_id: app.ferro.lawyer.id },
    ]);
  });

  it('goes to PostgreSQL in one round trip, its commit included', async () => {
    const roundTrips = await roundTripsOf(() => post({ documentIds: [], receivedOn: '2026-11-20' }));
    expect(roundTrips).toHaveLength(1);
    expect(roundTrips[0]).toMatch(/begin.*enter.*insert into redress.correspondence.*row_to_json.*commit/s);
  });
});

type Query = (...given: unknown[]) => Promise<unknown> | undefined;

/** What is sent to PostgreSQL between one answer and the next, for one write. */
async function roundTripsOf(work: () => PromiseLike<unknown>): Promise<string[]> {
  await work();
  const roundTrips: string[][] = [];
  const { master } = app.db.source.driver as unknown as { master: EventEmitter };
  master.once('acquire', (client: { query: Query }) => {
    const send = client.query;
    let unanswered = 0;
    client.query = (...given) => {
      const [asked] = given as [string | { text: string }];
      if (unanswered++ === 0) roundTrips.push([]);
      roundTrips.at(-1)?.push(typeof asked === 'string' ? asked : asked.text);
      const answer = send.apply(client, given);
      void answer?.finally(() => unanswered--).catch(() => undefined);
      return answer;
    };
    master.once('release', () => {
      client.query = send;
    });
  });
  await work();
  return roundTrips.map((trip) => trip.join('; '));
}

describe('GET /correspondence/:id', () => {
  it('asks who is calling', async () => {
    const { id } = await build.letter({ caseFileId });
    expect(await request(app.server).get(`/api/v1/correspondence/${id}`)).toBeProblem(401, 'unauthenticated');
  });

  it('answers another firm exactly like an unknown id', async () => {
    const { id } = await build.letter({ caseFileId });
    const foreign = await app.nord.owner.get(`/correspondence/${id}`).set('x-request-id', 'r');
    const unknown = await app.nord.owner.get(`/correspondence/${UNKNOWN}`).set('x-request-id', 'r');
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe(unknown.text);
  });
});

describe('GET /correspondence', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/correspondence')).toBeProblem(401, 'unauthenticated');
  });

  it('finds by request, direction, counterpart, channel and day, without the text', async () => {
    const file = await build.caseFile();
    const ccfRequest = await build.ccfRequest({ caseFileId: file.id });
    const add = (subject: string, more: object) => post({ caseFileId: file.id, subject, body: 'long', ...more });
    await add('filing', {
      direction: 'out',
      ccfRequestId: ccfRequest.id,
      channel: 'post',
      writtenOn: '2026-01-10',
      sentOn: '2026-01-12',
      receivedOn: '2026-01-20',
    });
    await add('court', { counterpart: { kind: 'court', country: 'ES' }, channel: 'courier', writtenOn: '2026-02-01' });
    await add('answer', { ccfRequestId: ccfRequest.id, sentOn: '2026-02-28', receivedOn: '2026-03-03' });
    await add('draft', { direction: 'out' });
    const of = (query: string) => subjects(`caseFileId=${file.id}&sort=createdAt&${query}`);
    expect(await of('')).toEqual(['filing', 'court', 'answer', 'draft']);
    expect(await of(`ccfRequestId=${ccfRequest.id}`)).toEqual(['filing', 'answer']);
    expect(await of('direction=out')).toEqual(['filing', 'draft']);
    expect(await of('counterpartKind=court')).toEqual(['court']);
    expect(await of('channel=email')).toEqual(['answer', 'draft']);
    expect(await of('from=2026-01-12&to=2026-02-01')).toEqual(['filing', 'court']);
    expect(await of('from=2026-03-01')).toEqual(['answer']);
    expect(await of('unanswered=true')).toEqual(['court', 'answer']);
    expect(await subjects(`caseFileId=${file.id}`)).toEqual(['draft', 'answer', 'court', 'filing']);
    expect(await pages(`caseFileId=${file.id}&sort=-happenedOn&limit=1`)).toEqual([
      'draft',
      'answer',
      'court',
      'filing',
    ]);
    const { body } = await app.ferro.lawyer.get(`/correspondence?caseFileId=${file.id}&limit=1`);
    expect(body.data[0]).not.toHaveProperty('body');
    expect((await app.nord.owner.get(`/correspondence?caseFileId=${file.id}`)).body.data).toEqual([]);
  });

  it('knows which incoming letters no other letter answers', async () => {
    const file = await build.caseFile();
    const asked = await build.letter({ caseFileId: file.id, subject: 'asked' });
    await build.letter({ caseFileId: file.id, subject: 'also asked' });
    const of = (query: string) => subjects(`caseFileId=${file.id}&${query}`);
    const answer = await build.letter({ caseFileId: file.id, subject: 'ours', direction: 'out', answersId: asked.id });
    expect(await of('unanswered=true')).toEqual(['also asked']);
    expect(await of('unanswered=false')).toEqual(['asked']);
    expect(await of(`answersId=${asked.id}`)).toEqual(['ours']);
    await app.ferro.lawyer.delete(`/correspondence/${answer.id}`, 1);
    expect(await of('unanswered=true&sort=createdAt')).toEqual(['asked', 'also asked']);
  });

  it('gives what changed since a moment', async () => {
    const { updatedAt, id } = await build.letter({ caseFileId });
    const { body } = await app.ferro.lawyer.get(
      `/correspondence?updatedSince=${encodeURIComponent(updatedAt as string)}`,
    );
    expect((body.data as Made[]).map((letter) => letter.id)).toContain(id);
  });

  it.each(['unanswered=yes', 'from=01/02/2026', 'direction=both', 'sort=subject', 'colour=red', 'caseFileId=1'])(
    '400 for %s',
    async (query) => {
      expect(await app.ferro.lawyer.get(`/correspondence?${query}`)).toBeProblem(400, 'malformed');
    },
  );
});

async function pages(query: string): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await app.ferro.lawyer.get(
      `/correspondence?${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    found.push(...(body.data as { subject: string }[]).map(({ subject }) => subject));
    cursor = body.page.next as string | null;
  }
  return found;
}

describe('PATCH and DELETE /correspondence/:id', () => {
  it('asks who is calling', async () => {
    const { id } = await build.letter({ caseFileId });
    expect(await request(app.server).patch(`/api/v1/correspondence/${id}`)).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).delete(`/api/v1/correspondence/${id}`)).toBeProblem(401, 'unauthenticated');
  });

  it("does not know another firm's letter", async () => {
    const { id } = await build.letter({ caseFileId });
    expect(await app.nord.owner.patch(`/correspondence/${id}`, 1, { subject: 'x' })).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.delete(`/correspondence/${id}`, 1)).toBeProblem(404, 'not-found');
  });

  it('changes what is sent, clears what is null, and leaves the rest', async () => {
    const counterpart = { kind: 'court', name: 'Audiencia Nacional', country: 'ES' };
    const letter = await build.letter({ caseFileId, counterpart, summary: 'Hearing', references: [{ value: 'A/1' }] });
    const changed = await patch(letter, { subject: 'Hearing moved', summary: null, counterpart: { kind: 'ncb' } });
    expect(changed.body).toMatchObject({
      subject: 'Hearing moved',
      summary: null,
      counterpart: { kind: 'ncb', name: null, country: null },
      references: [{ value: 'A/1' }],
      channel: 'email',
      version: 2,
    });
    expect((await patch(letter, {}, 2)).body.version).toBe(2);
    expect((await patch(letter, { references: [] }, 2)).body.references).toEqual([]);
    expect(await patch(letter, { caseFileId }, 3)).toBeProblem(400, 'malformed');
    expect(await patch(letter, { subject: null }, 3)).toBeProblem(422, 'invalid');
    expect(await patch(letter, { subject: 'stale' }, 1)).toBeProblem(412, 'stale', { currentVersion: 3 });
  });

  it('judges a changed day together with those that stay', async () => {
    const letter = await build.letter({ caseFileId, writtenOn: '2026-02-10', receivedOn: '2026-02-12' });
    expect(pointers((await patch(letter, { writtenOn: '2026-02-13' })).body)).toEqual([
      '/receivedOn received-too-early',
    ]);
    expect(pointers((await patch(letter, { channel: 'portal' })).body)).toEqual(['/channel portal-not-open']);
    expect(pointers((await patch(letter, { sentOn: '2026-11-23' })).body)).toEqual([
      '/receivedOn received-too-early',
      '/sentOn future-day',
    ]);
    expect((await patch(letter, { writtenOn: '2026-02-13', receivedOn: null })).status).toBe(200);
  });

  it('replaces attachments, moves the version, and keeps in history what was taken off', async () => {
    const [first, second] = [await build.document({ caseFileId }), await build.document({ caseFileId })];
    const letter = await build.letter({ caseFileId, documentIds: [first.id] });
    const changed = await patch(letter, { documentIds: [second.id] });
    expect(changed.body).toMatchObject({ documentIds: [second.id], version: 2 });
    expect((await patch(letter, { documentIds: [first.id, second.id] }, 2)).body.documentIds).toHaveLength(2);
    expect((await patch(letter, { documentIds: [] }, 3)).body.documentIds).toEqual([]);
    const strange = await build.document();
    expect(await patch(letter, { documentIds: [strange.id] }, 4)).toBeProblem(422, 'unknown-reference');
    const { rows } = await app.admin.query(
      `select count(*)::integer as changes from history.change
       where entity = 'correspondence-document' and case_file_id = $1 and after::jsonb ->> 'correspondence_id' = $2`,
      [caseFileId, letter.id],
    );
    expect(rows).toEqual([{ changes: 6 }]);
  });

  it('lets letters answer each other in a chain, and never in a circle', async () => {
    const question = await build.letter({ caseFileId });
    const answer = await build.letter({ caseFileId, direction: 'out', answersId: question.id });
    const reply = await build.letter({ caseFileId, answersId: answer.id });
    expect(await patch(question, { answersId: reply.id })).toBeProblem(422, 'invalid');
    expect(await patch(question, { answersId: question.id })).toBeProblem(422, 'invalid');
    const elsewhere = await build.letter();
    expect(await patch(question, { answersId: elsewhere.id })).toBeProblem(422, 'unknown-reference');
    expect((await patch(answer, { answersId: null })).status).toBe(200);
    expect((await patch(question, { answersId: reply.id })).status).toBe(200);
  });

  it('changes once when twenty try at the same version', async () => {
    const letter = await build.letter({ caseFileId });
    const tries = await Promise.all(Array.from({ length: 20 }, (_, n) => patch(letter, { subject: `Subject ${n}` })));
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(tries.filter(({ status }) => status === 412)).toHaveLength(19);
  });

  it('archives instead of erasing', async () => {
    const letter = await build.letter({ caseFileId, subject: 'filed by mistake' });
    expect((await app.ferro.lawyer.delete(`/correspondence/${letter.id}`, 1)).status).toBe(204);
    expect(await subjects(`caseFileId=${caseFileId}&limit=200`)).not.toContain('filed by mistake');
    expect(await subjects(`caseFileId=${caseFileId}&limit=200&include=archived`)).toContain('filed by mistake');
    expect((await app.ferro.lawyer.get(`/correspondence/${letter.id}`)).body.archivedAt).not.toBeNull();
  });
});

it.each(['CCF/R9876.21', 'ccf r9876 21', 'CCFR987621', 'r9876'])(
  'is found by its reference typed as %s',
  async (typed) => {
    const letter = await build.letter({ caseFileId, references: [{ kind: 'request', value: 'CCF/R9876.21' }] });
    await app.admin.query('begin');
    await app.admin.query(`select set_config('app.firm', $1, true)`, [app.ferro.lawyer.firmId]);
    const found = await app.admin.query('select id from platform.find_words($1, $2, 100)', [
      app.ferro.lawyer.firmId,
      typed,
    ]);
    const plan = await app.admin.query(
      `explain select l.id from redress.correspondence l where
       platform.firm_words(l.firm_id, platform.letter_words(l.subject, l.letter_references)) @@ 'x'::tsquery`,
    );
    await app.admin.query('rollback');
    expect((found.rows as { id: string }[]).map(({ id }) => id)).toContain(letter.id);
    expect(JSON.stringify(plan.rows)).toContain('correspondence_words');
  },
);
