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

/** A request received on 15 March, so that ADM_NOTICE stands on 15 April by a stated fact. */
async function received(): Promise<Made> {
  const made = await build.ccfRequest({ kind: 'access' });
  await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, 1, {
    step: 'submit',
    on: '2026-03-10',
    channel: 'email',
  });
  await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, 2, { step: 'record-receipt', on: '2026-03-15' });
  return made;
}

const correct = async ({ id }: Made, on: string) => {
  const body = { name: 'ccfReceivedOn', on, reason: 'Another letter was found.' };
  return (await app.ferro.paralegal.post(`/ccf-requests/${id}/facts`, body)).body.deadlines;
};
const admNotice = async ({ id }: Made) => {
  const { body } = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${id}&ruleId=ADM_NOTICE`);
  return body.data[0];
};
const hard = (overrides: object = {}) =>
  build.deadline({
    title: 'Application for revision',
    owedBy: 'applicant',
    force: 'statutory',
    hard: 'H',
    ...overrides,
  });

describe('recalculations', () => {
  it('move nothing before a person has decided, and are urgent when a date comes earlier', async () => {
    const made = await received();
    const { recalculationId } = await correct(made, '2026-03-12');
    expect((await admNotice(made)).dueOn).toBe('2026-04-15');
    const proposal = await app.ferro.lawyer.get(`/recalculations/${recalculationId as string}`);
    expect(proposal.body).toMatchObject({
      state: 'open',
      cause: 'fact-changed',
      urgent: true,
      reason: 'Another letter was found.',
    });
    expect(proposal.body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ruleId: 'ADM_NOTICE', oldOn: '2026-04-15', newOn: '2026-04-12', difference: -3 }),
      ]),
    );
    expect(await app.nord.owner.get(`/recalculations/${recalculationId as string}`)).toBeProblem(404, 'not-found');
  });

  it('are applied as a whole, and the row tells every date it had', async () => {
    const made = await received();
    const { recalculationId } = await correct(made, '2026-03-18');
    const path = `/recalculations/${recalculationId as string}/decide`;
    const decided = await app.ferro.lawyer.act(path, 1, { apply: 'all' });
    expect(decided.body).toMatchObject({ state: 'applied', urgent: false, reviewedBy: app.ferro.lawyer.id });
    const { id, dueOn } = await admNotice(made);
    expect(dueOn).toBe('2026-04-18');
    const history = await app.ferro.owner.get(`/history?entity=deadline&id=${id as string}`);
    const dates = history.body.data.map(
      ({ changes }: { changes: { after: { due_on: string } }[] }) => changes[0]?.after.due_on,
    );
    expect(dates).toEqual(expect.arrayContaining(['2026-04-15', '2026-04-18']));
    expect(await app.ferro.lawyer.act(path, 2, { apply: 'none' })).toBeProblem(409, 'state-forbids');
  });

  it('are applied in part, and what was kept is not asked again', async () => {
    const made = await received();
    const { recalculationId } = await correct(made, '2026-03-18');
    const { items } = (await app.ferro.lawyer.get(`/recalculations/${recalculationId as string}`)).body;
    const chaser = items.find(({ ruleId }: { ruleId: string }) => ruleId === 'CHASE_ADM');
    const path = `/recalculations/${recalculationId as string}/decide`;
    const decided = await app.ferro.lawyer.act(path, 1, { itemIds: [chaser.id] });
    expect(decided.body.state).toBe('partly');
    expect(await admNotice(made)).toMatchObject({ dueOn: '2026-04-15', lock: 'override' });
    const again = await correct(made, '2026-03-19');
    const notice = again.proposed.find(({ ruleId }: { ruleId: string }) => ruleId === 'ADM_NOTICE');
    expect(notice).toMatchObject({ blockedBy: 'overridden' });
  });

  it('expire when the facts go on, and vanish when they come back', async () => {
    const made = await received();
    const first = await correct(made, '2026-03-18');
    const second = await correct(made, '2026-03-20');
    expect(second.recalculationId).not.toBe(first.recalculationId);
    expect((await app.ferro.lawyer.get(`/recalculations/${first.recalculationId as string}`)).body.state).toBe(
      'expired',
    );
    expect((await correct(made, '2026-03-15')).recalculationId).toBeUndefined();
    const open = await app.ferro.lawyer.get(`/recalculations?ccfRequestId=${made.id}&state=open`);
    expect(open.body.data).toEqual([]);
  });

  it('never move a date that was met; it is listed as blocked', async () => {
    const made = await received();
    const { id, version } = await admNotice(made);
    await app.ferro.lawyer.act(`/deadlines/${id as string}/complete`, version as number, { on: '2026-04-10' });
    const { proposed } = await correct(made, '2026-03-18');
    const notice = proposed.find(({ ruleId }: { ruleId: string }) => ruleId === 'ADM_NOTICE');
    expect(notice).toMatchObject({ blockedBy: 'met' });
    expect((await admNotice(made)).dueOn).toBe('2026-04-15');
  });

  it('are opened for internal dates when the firm changes its calendar', async () => {
    const made = await received();
    const { body: firm } = await app.ferro.owner.get('/firm');
    const { data } = (await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${made.id}&ruleId=CHASE_ADM`)).body;
    const workingCalendar = { weekend: [6, 7], holidays: [data[0].dueOn] };
    const changed = await app.ferro.owner.patch('/firm', firm.version as number, { workingCalendar });
    expect(changed.status).toBe(200);
    const { body } = await app.ferro.lawyer.get(`/recalculations?ccfRequestId=${made.id}&state=open`);
    expect(body.data[0]).toMatchObject({
      cause: 'calendar-changed',
      items: [expect.objectContaining({ ruleId: 'CHASE_ADM' })],
    });
  });
});

describe('second derivations', () => {
  it('are asked of another person than the one who entered the date', async () => {
    const made = await hard();
    expect(made.status).toBe('unverified');
    const own = await app.ferro.lawyer.act(`/deadlines/${made.id}/verifications`, 1, { derivedOn: made.dueOn });
    expect(own).toBeProblem(409, 'second-person-needed');
  });

  it('verify a date that matches', async () => {
    const made = await hard();
    const answer = await app.ferro.owner.act(`/deadlines/${made.id}/verifications`, 1, { derivedOn: '2026-12-01' });
    expect(answer.body).toMatchObject({
      matched: true,
      deadline: { status: 'active', verifiedBy: app.ferro.owner.id },
    });
  });

  it('leave a date that does not match unverified, and show both', async () => {
    const made = await hard();
    const answer = await app.ferro.owner.act(`/deadlines/${made.id}/verifications`, 1, { derivedOn: '2026-12-02' });
    expect(answer.body).toMatchObject({
      matched: false,
      deadline: { status: 'unverified' },
      comparison: { stoodOn: '2026-12-01', derivedOn: '2026-12-02', difference: 1 },
    });
    const { data } = (await app.ferro.owner.get(`/deadlines/${made.id}/verifications`)).body;
    expect(data).toEqual([expect.objectContaining({ matched: false, verifiedBy: app.ferro.owner.id })]);
  });

  it('are not for another firm', async () => {
    const made = await hard();
    const answer = await app.nord.owner.act(`/deadlines/${made.id}/verifications`, 1, { derivedOn: '2026-12-01' });
    expect(answer).toBeProblem(404, 'not-found');
  });
});

describe('overrides', () => {
  it('take effect at once where nothing is lost, and say why', async () => {
    const made = await received();
    const { id, version } = await admNotice(made);
    const body = { toOn: '2026-04-20', reasonCode: 'agreed', reason: 'Agreed with the Commission by telephone.' };
    const answer = await app.ferro.lawyer.act(`/deadlines/${id as string}/overrides`, version as number, body);
    expect(answer.body).toMatchObject({ state: 'in-force', fromOn: '2026-04-15' });
    const why = await app.ferro.lawyer.get(`/deadlines/${id as string}/why`);
    expect(why.body).toMatchObject({
      dueOn: '2026-04-20',
      sentence: expect.stringContaining('Agreed with the Commission'),
    });
  });

  it('of a hard date of ours wait for a second person', async () => {
    const made = await hard();
    const body = { toOn: '2026-12-15', reasonCode: 'ordered', reason: 'Order of 20 November.' };
    const proposed = await app.ferro.lawyer.act(`/deadlines/${made.id}/overrides`, 1, body);
    expect(proposed.body.state).toBe('proposed');
    expect((await app.ferro.lawyer.get(`/deadlines/${made.id}`)).body.dueOn).toBe('2026-12-01');
    const path = `/overrides/${proposed.body.id as string}/decide`;
    expect(await app.ferro.lawyer.act(path, 1, { approve: true })).toBeProblem(409, 'second-person-needed');
    expect((await app.ferro.owner.act(path, 1, { approve: true })).body).toMatchObject({
      state: 'in-force',
      alone: false,
    });
    expect((await app.ferro.lawyer.get(`/deadlines/${made.id}`)).body).toMatchObject({
      dueOn: '2026-12-15',
      lock: 'ordered',
      status: 'active',
    });
  });

  it('that cancel say so in history', async () => {
    const made = await hard();
    const body = { toOn: null, reasonCode: 'agreed', reason: 'The client gave the matter up.' };
    const proposed = await app.ferro.lawyer.act(`/deadlines/${made.id}/overrides`, 1, body);
    await app.ferro.owner.act(`/overrides/${proposed.body.id as string}/decide`, 1, { approve: true }).expect(200);
    const { body: past } = await app.ferro.lawyer.get(`/case-files/${made.caseFileId as string}/history`);
    const sentences = (past.data as { sentence: string }[]).map(({ sentence }) => sentence);
    expect(sentences).toContainEqual(
      expect.stringMatching(/^Leon Marchetti proposed to cancel a date: proposal: “.+” to be retired\.$/),
    );
    expect(sentences).toContainEqual(expect.stringMatching(/^Ana Ruiz agreed to cancel a date.*: “.+” was cancelled/));
  });
});

describe('extensions', () => {
  it('that are only asked for leave the date as it is', async () => {
    const made = await build.deadline();
    const asked = await app.ferro.lawyer.post(`/deadlines/${made.id}/extensions`, {
      state: 'requested',
      requestedTo: '2026-12-20',
    });
    expect(asked.status).toBe(201);
    expect((await app.ferro.lawyer.get(`/deadlines/${made.id}`)).body).toMatchObject({
      status: 'extension-requested',
      dueOn: '2026-12-01',
      expectedOn: null,
    });
    const path = `/extensions/${asked.body.id as string}/decide`;
    const bare = await app.ferro.lawyer.act(path, 1, { state: 'granted', extendedTo: '2026-12-20' });
    expect(bare).toBeProblem(422, 'invalid', { issues: [expect.objectContaining({ pointer: '/documentId' })] });
    const letter = await app.ferro.lawyer.post('/correspondence', {
      caseFileId: made.caseFileId,
      direction: 'in',
      counterpart: { kind: 'court' },
      channel: 'post',
      subject: 'Extension granted',
    });
    const granted = { state: 'granted', extendedTo: '2026-12-20', correspondenceId: letter.body.id };
    expect((await app.ferro.lawyer.act(path, 1, granted)).status).toBe(200);
    expect((await app.ferro.lawyer.get(`/deadlines/${made.id}`)).body).toMatchObject({
      status: 'active',
      dueOn: '2026-12-01',
      expectedOn: '2026-12-20',
    });
  });

  it('of the Commission that come late are a recorded breach (E9)', async () => {
    const made = await received();
    await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, 3, { step: 'declare-admissible', on: '2026-04-01' });
    const { data } = (await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${made.id}&ruleId=ACCESS_DECISION`)).body;
    const late = { state: 'communicated', communicatedOn: '2026-08-11', extendedTo: '2026-11-01' };
    const answer = await app.ferro.lawyer.post(`/deadlines/${data[0].id as string}/extensions`, late);
    expect(answer.body).toMatchObject({ lateBy: 10 });
    expect((await app.ferro.lawyer.get(`/deadlines/${data[0].id as string}`)).body).toMatchObject({
      dueOn: '2026-08-01',
      expectedOn: '2026-11-01',
    });
  });
});
