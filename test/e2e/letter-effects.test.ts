import request from 'supertest';
import { makeKey } from '../support/api-keys.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import type { Person } from '../support/person.js';
import { rowCounts } from '../support/row-counts.js';

interface Change {
  ruleId: string;
  dueOn: string;
}

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

/** A deletion request that was filed, in a file of its own. */
async function submitted(): Promise<Made & { caseFileId: string }> {
  const { id, caseFileId } = await build.ccfRequest();
  const step = { step: 'submit', on: '2026-03-10', channel: 'email' };
  const { body } = await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 1, step);
  return { ...(body as { request: Made }).request, caseFileId: caseFileId as string };
}

const plain = {
  direction: 'in',
  channel: 'email',
  subject: 'Your request is admissible',
  counterpart: { kind: 'ccf' },
  writtenOn: '2026-04-02',
  receivedOn: '2026-04-09',
};
const letterTo = ({ id, caseFileId }: Made, effect?: object) => ({ ...plain, caseFileId, ccfRequestId: id, effect });
const admissible = (version: number, more: object = {}) => ({
  step: { version, step: 'declare-admissible', on: '2026-04-01', letterWrittenOn: '2026-04-02', ...more },
});
const register = (body: object, person: Person = app.ferro.lawyer) => person.post('/correspondence', body);
const rehearse = (body: object, person: Person = app.ferro.lawyer) => person.post('/correspondence/rehearsal', body);
const dates = (changes: Change[]) => changes.map(({ ruleId, dueOn }) => `${ruleId} ${dueOn}`);
const stateOf = async ({ id }: Made) => (await app.ferro.lawyer.get(`/ccf-requests/${id}`)).body as Made;
const lettersOf = async ({ caseFileId }: Made) =>
  (await app.ferro.lawyer.get(`/correspondence?caseFileId=${caseFileId as string}`)).body.data as Made[];

async function historyOf(id: string) {
  const { rows } = await app.admin.query<{ entity: string; action: string; reason: string | null }>(
    `select h.entity, h.action, h.reason from history.change h
     where h.transaction_id = (select transaction_id from history.change where entity_id = $1) order by h.id`,
    [id],
  );
  return rows;
}

describe('POST /correspondence with an effect', () => {
  it('registers the letter and takes the step it brings, and answers with both', async () => {
    const made = await submitted();
    const answer = await register(letterTo(made, admissible(made.version)));
    expect(answer.status).toBe(201);
    const { effect, ...letter } = answer.body as Made & { effect: { step: { [field: string]: unknown } } };
    expect(answer.headers.location).toBe(`/api/v1/correspondence/${letter.id}`);
    expect((await app.ferro.lawyer.get(`/correspondence/${letter.id}`)).body).toEqual(letter);
    expect(effect.step).toMatchObject({ request: { id: made.id, state: 'admissible' }, warnings: [] });
    expect(effect.step.allowed).toContain('decide');
    expect(dates((effect.step.deadlines as { created: Change[] }).created)).toContain('DELETION_DECISION 2027-01-01');
    const now = await stateOf(made);
    expect(now).toMatchObject({ state: 'admissible', declaredAdmissibleOn: '2026-04-01' });
    expect(now.version).toBe((effect.step.request as Made).version);
    const { body: facts } = await app.ferro.lawyer.get(`/ccf-requests/${made.id}/facts`);
    const read = (facts as { data: Made[] }).data.filter(({ sourceId }) => sourceId === letter.id);
    expect(read.map(({ name }) => name)).toEqual(expect.arrayContaining(['declaredAdmissibleOn']));
  });

  it('records the fact it tells of', async () => {
    const made = await submitted();
    const answer = await register(letterTo(made, { fact: { name: 'ccfReceivedOn', on: '2026-03-12' } }));
    expect(answer.status).toBe(201);
    const { id, effect } = answer.body as Made & { effect: { fact: { fact: object; deadlines: { moved: Change[] } } } };
    expect(effect.fact.fact).toMatchObject({ name: 'ccfReceivedOn', on: '2026-03-12', sourceId: id, current: true });
    expect(await stateOf(made)).toMatchObject({ ccfReceivedOn: '2026-03-12', state: 'submitted' });
  });

  it('is one action in history, that of the effect, with its reason', async () => {
    const made = await submitted();
    const step = await register(letterTo(made, admissible(made.version, { reason: 'As the letter says' })));
    const rows = await historyOf(step.body.id as string);
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['ccf-request.declare-admissible']));
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['As the letter says']));
    expect(rows.map(({ entity }) => entity)).toEqual(
      expect.arrayContaining(['correspondence', 'fact', 'ccf-request', 'deadline']),
    );
    const fact = await register(letterTo(made, { fact: { name: 'ccfReceivedOn', on: '2026-03-12' } }));
    const [first] = await historyOf(fact.body.id as string);
    expect(first).toEqual({ entity: 'correspondence', action: 'fact.record', reason: null });
  });

  it('has one effect and one answer when sent twenty times with one key', async () => {
    const made = await submitted();
    const send = () => register(letterTo(made, admissible(made.version))).set('idempotency-key', 'admitted-once');
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await lettersOf(made)).toHaveLength(1);
  });

  it('takes the step once when twenty letters bring it at the same version', async () => {
    const made = await submitted();
    const send = () => register(letterTo(made, admissible(made.version)));
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(19);
    expect(await lettersOf(made)).toHaveLength(1);
  });

  it('frees the documents of a refused letter for the next try', async () => {
    const made = await submitted();
    const document = await build.document({ caseFileId: made.caseFileId });
    const body = { ...letterTo(made, admissible(made.version, { on: undefined })), documentIds: [document.id] };
    const dayless = { ...body, effect: admissible(made.version, { on: undefined, letterWrittenOn: undefined }) };
    expect(await register(dayless)).toBeProblem(422, 'invalid');
    const answer = await register(body);
    expect(answer.body).toMatchObject({ documentIds: [document.id] });
  });
});

describe('a refused effect', () => {
  const refused: [string, (made: Made) => object, number, string, object][] = [
    [
      'a step without a day',
      ({ version }) => ({ step: { version, step: 'declare-admissible' } }),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect/step/on', code: 'day-needed' })] },
    ],
    [
      'a day to come',
      ({ version }) => admissible(version, { on: '2030-01-01' }),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect/step/on', code: 'in-the-future' })] },
    ],
    [
      'a day that another step carries',
      ({ version }) => admissible(version, { documentsDueOn: '2026-05-01' }),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect/step/documentsDueOn', code: 'not-of-this-step' })] },
    ],
    [
      'a step that the state does not allow',
      ({ version }) => ({ step: { version, step: 'implement', on: '2026-04-01' } }),
      409,
      'step-refused',
      { allowed: expect.arrayContaining(['declare-admissible']) },
    ],
    ['a stale version', ({ version }) => admissible(version + 7), 412, 'stale', {}],
    [
      'a correction without a reason',
      () => ({ fact: { name: 'submittedOn', on: '2026-03-11' } }),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect/fact/reason', code: 'reason-needed' })] },
    ],
    [
      'a fact of a register of its own',
      () => ({ fact: { name: 'factDiscoveredOn', on: '2026-03-11' } }),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect/fact/name' })] },
    ],
    [
      'a day and an interval at once',
      () => ({ fact: { name: 'ccfReceivedOn', on: '2026-03-12', earliest: '2026-03-11' } }),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect/fact/on', code: 'day-or-interval' })] },
    ],
    [
      'both a step and a fact',
      ({ version }) => ({ ...admissible(version), fact: { name: 'ccfReceivedOn', on: '2026-03-12' } }),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect', code: 'step-or-fact' })] },
    ],
    [
      'neither',
      () => ({}),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect', code: 'step-or-fact' })] },
    ],
    [
      'a step without a version',
      () => ({ step: { step: 'declare-admissible', on: '2026-04-01' } }),
      422,
      'invalid',
      { issues: [expect.objectContaining({ pointer: '/effect/step/version' })] },
    ],
    [
      'a source of its own',
      ({ version, id }) => admissible(version, { sourceId: id }),
      400,
      'malformed',
      { issues: [expect.objectContaining({ pointer: '/effect/step/sourceId', code: 'unknown-property' })] },
    ],
  ];

  it.each(refused)(
    '%s leaves no letter, and the rehearsal says the same',
    async (_what, effect, status, slug, more) => {
      const made = await submitted();
      const body = letterTo(made, effect(made));
      const answer = await register(body);
      expect(answer).toBeProblem(status, slug, more);
      expect(await rehearse(body)).toBeProblem(status, slug, more);
      expect(await lettersOf(made)).toEqual([]);
      expect(await stateOf(made)).toMatchObject({ state: 'submitted', version: made.version });
    },
  );

  it('needs a request to be about', async () => {
    const { caseFileId, version } = await submitted();
    expect(await register({ ...plain, caseFileId, effect: admissible(version) })).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/ccfRequestId', code: 'required' })],
    });
  });

  it('cannot reach a request of another file or another firm', async () => {
    const [made, other] = [await submitted(), await submitted()];
    const foreign = await builders(app.nord.lawyer).ccfRequest();
    for (const { id } of [other, foreign]) {
      const body = { ...letterTo(made, admissible(1)), ccfRequestId: id };
      expect(await register(body)).toBeProblem(422, 'unknown-reference', {
        issues: [expect.objectContaining({ pointer: '/ccfRequestId' })],
      });
    }
    expect(await stateOf(other)).toMatchObject({ state: 'submitted', version: other.version });
    expect(await lettersOf(made)).toEqual([]);
  });

  it('is also that of a letter which cannot be: nothing moves', async () => {
    const made = await submitted();
    const body = { ...letterTo(made, admissible(made.version)), receivedOn: '2030-01-01' };
    expect(await register(body)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/receivedOn', code: 'future-day' })],
    });
    expect(await stateOf(made)).toMatchObject({ state: 'submitted', version: made.version });
  });

  it('is told who may register letters and not move requests', async () => {
    const made = await submitted();
    const body = letterTo(made, admissible(made.version));
    expect(await register(body, app.ferro.assistant)).toBeProblem(403, 'forbidden');
    expect(await rehearse(body, app.ferro.assistant)).toBeProblem(403, 'forbidden');
    expect(await lettersOf(made)).toEqual([]);
    expect((await register(letterTo(made), app.ferro.assistant)).status).toBe(201);
  });

  it('is told an API key without the scope of requests', async () => {
    const made = await submitted();
    const send = async (scopes: string[]) => {
      const { key } = (await makeKey(app, { scopes })).body as { key: string };
      const body = letterTo(made, admissible(made.version));
      return request(app.server).post('/api/v1/correspondence').set('authorization', `Bearer ${key}`).send(body);
    };
    const answer = await send(['correspondence:write']);
    expect(answer).toBeProblem(403, 'forbidden');
    expect(answer.body.detail).toContain('ccf-requests:write');
    expect(await lettersOf(made)).toEqual([]);
    expect((await send(['correspondence:write', 'ccf-requests:write'])).status).toBe(201);
  });
});

it('follows a role that changes while it is remembered, downwards and upwards', async () => {
  const made = await submitted();
  // Past the server, as another process of it would: this one remembers the role of before.
  const become = async (role: string) => {
    await app.admin.query('begin');
    await app.admin.query(`select platform.enter_as('seed', 'test', $1, 'user.change', null, null)`, [
      paralegal.firmId,
    ]);
    await app.admin.query(`update redress.firm_user set role = $1 where id = $2`, [role, paralegal.id]);
    await app.admin.query('commit');
  };
  const { paralegal } = app.ferro;
  const body = letterTo(made, admissible(made.version));
  expect((await rehearse(body, paralegal)).status).toBe(200);
  await become('assistant');
  expect(await register(body, paralegal)).toBeProblem(403, 'forbidden');
  expect(await lettersOf(made)).toEqual([]);
  await become('paralegal');
  expect((await register(body, paralegal)).status).toBe(201);
});

describe('POST /correspondence/rehearsal', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).post('/api/v1/correspondence/rehearsal').send({})).toBeProblem(
      401,
      'unauthenticated',
    );
  });

  it('says what the letter would start, and stores nothing', async () => {
    const made = await submitted();
    const body = letterTo(made, admissible(made.version));
    const before = await rowCounts(app.admin);
    const rehearsal = await rehearse(body);
    expect(rehearsal.status).toBe(200);
    expect(await rowCounts(app.admin)).toEqual(before);
    const { effect } = (await register(body)).body as { effect: { step: { deadlines: { created: Change[] } } } };
    const { created } = rehearsal.body.effect.step.deadlines as { created: Change[] };
    expect(dates(created)).toEqual(dates(effect.step.deadlines.created));
    expect(created.length).toBeGreaterThan(0);
  });

  it('rehearses a fact too, and stores nothing under an Idempotency-Key', async () => {
    const made = await submitted();
    const before = await stateOf(made);
    const body = letterTo(made, { fact: { name: 'ccfReceivedOn', on: '2026-03-12' } });
    const rehearsal = await rehearse(body).set('idempotency-key', 'rehearsed');
    expect(rehearsal.status).toBe(200);
    expect(rehearsal.body.effect.fact.fact).toMatchObject({ name: 'ccfReceivedOn', on: '2026-03-12' });
    expect(await stateOf(made)).toEqual(before);
  });

  it('takes a letter that has no subject yet, and one that brings nothing', async () => {
    const made = await submitted();
    const { subject: _, ...typed } = letterTo(made, admissible(made.version));
    expect((await rehearse(typed)).status).toBe(200);
    const idle = await rehearse(letterTo(made));
    expect(idle.body).toEqual({});
    expect(await lettersOf(made)).toEqual([]);
  });
});
