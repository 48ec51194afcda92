import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import { ADMITTED, walk } from '../support/walk.js';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

/** A request for deletion that was refused on 30 September 2026 and notified. */
async function refused(): Promise<Made & { caseFileId: string }> {
  const made = await build.ccfRequest();
  const decided = { step: 'decide', on: '2026-09-30', outcomes: [{ conclusion: 'COMPLIANT' }] };
  const { version } = await walk(app.ferro.lawyer, made, [...ADMITTED, decided, { step: 'notify', on: '2026-10-20' }]);
  return { ...made, version, caseFileId: made.caseFileId as string };
}
const recorded = async (overrides: object = {}) => {
  const made = await refused();
  return build.newFact({ caseFileId: made.caseFileId, ccfRequestId: made.id, ...overrides });
};
const filings = async (ccfRequestId: unknown) =>
  (await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${ccfRequestId as string}&ruleId=REVISION_FILING`)).body
    .data as Made[];
const discover = (id: string, body: object) => app.ferro.paralegal.post(`/new-facts/${id}/discoveries`, body);

describe('the register of new facts', () => {
  it('asks who is calling', async () => {
    const path = `/api/v1/case-files/${crypto.randomUUID()}/new-facts`;
    expect(await request(app.server).get(path)).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).post(path).send({})).toBeProblem(401, 'unauthenticated');
  });

  it('is not there for another firm', async () => {
    const made = await build.newFact();
    const file = made.caseFileId as string;
    expect(await app.nord.owner.get(`/new-facts/${made.id}`)).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.get(`/case-files/${file}/new-facts`)).toBeProblem(404, 'not-found');
    const body = { title: 'x', discoveries: [{ by: 'client', on: '2026-11-02' }] };
    expect(await app.nord.owner.post(`/case-files/${file}/new-facts`, body)).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.post(`/new-facts/${made.id}/discoveries`, body.discoveries[0])).toBeProblem(
      404,
      'not-found',
    );
  });

  it('is not for an auditor to write', async () => {
    const { id } = await build.caseFile();
    expect(await app.ferro.auditor.post(`/case-files/${id}/new-facts`, {})).toBeProblem(403, 'forbidden');
  });
});

describe('recording a new fact', () => {
  it('starts the six months from the earliest discovery, as a hard date that a second person must verify', async () => {
    const made = await recorded({
      factOn: '2026-06-01',
      discoveries: [
        { by: 'counsel', on: '2026-11-02' },
        { by: 'client', on: '2026-10-25' },
      ],
    });
    expect(made).toMatchObject({
      discoveredOn: '2026-10-25',
      knownBeforeDecision: false,
      deadline: { dueOn: '2027-04-25', status: 'unverified' },
    });
    const [filing] = await filings(made.ccfRequestId);
    expect(filing).toMatchObject({ newFactId: made.id, hard: 'H', owedBy: 'applicant', confidence: 'inferred' });
    const why = await app.ferro.lawyer.get(`/deadlines/${filing?.id}/why`);
    expect(why.body).toMatchObject({
      rule: { citation: expect.stringContaining('Art. 42(2)') },
      trigger: { name: 'clientLearnedOn', on: '2026-10-25' },
      sentence: expect.stringContaining('Sunday 25 April 2027'),
    });
    const derived = { derivedOn: '2027-04-25' };
    const verified = await app.ferro.owner.act(`/deadlines/${filing?.id}/verifications`, 1, derived);
    expect(verified.body).toMatchObject({ matched: true });
  });

  it('takes the request into its revision window', async () => {
    const made = await recorded();
    const { body } = await app.ferro.lawyer.get(`/ccf-requests/${made.ccfRequestId as string}`);
    expect(body).toMatchObject({ state: 'in-revision-window', moveOf: 'applicant' });
  });

  it('gives each of several its own six months, beside the clocks of the request', async () => {
    const first = await recorded();
    const { caseFileId, ccfRequestId } = first as Made & { caseFileId: string };
    await build.newFact({ caseFileId, ccfRequestId, discoveries: [{ by: 'other', on: '2026-11-20' }] });
    const due = (await filings(ccfRequestId)).map(({ dueOn }) => dueOn);
    expect(due).toEqual(['2027-05-02', '2027-05-20']);
    // A step of the request leaves both alone.
    const { body: current } = await app.ferro.lawyer.get(`/ccf-requests/${ccfRequestId as string}`);
    await walk(app.ferro.lawyer, current as Made, [{ step: 'file-revision', on: '2026-11-21' }]);
    expect((await filings(ccfRequestId)).map(({ dueOn, status }) => [dueOn, status])).toEqual([
      ['2027-05-02', 'unverified'],
      ['2027-05-20', 'unverified'],
    ]);
  });

  it('starts no clock while it names no decision, and starts it once it does', async () => {
    const { id: ccfRequestId, caseFileId } = await refused();
    const made = await build.newFact({ caseFileId });
    expect(made).toMatchObject({ ccfRequestId: null, deadline: null, knownBeforeDecision: null });
    const changed = await app.ferro.lawyer.patch(`/new-facts/${made.id}`, 1, { ccfRequestId });
    expect(changed.body).toMatchObject({ deadline: { dueOn: '2027-05-02' } });
    const other = { ccfRequestId: (await refused()).id };
    expect(await app.ferro.lawyer.patch(`/new-facts/${made.id}`, 2, other)).toBeProblem(409, 'state-forbids');
  });

  it('says when it was known before the decision, and counts all the same', async () => {
    const made = await recorded({ discoveries: [{ by: 'client', on: '2026-09-01' }] });
    expect(made).toMatchObject({ knownBeforeDecision: true, deadline: { dueOn: '2027-03-01' } });
  });
});

describe('a new fact that cannot be', () => {
  const refusals: [string, object, string, string][] = [
    [
      'discovered in the future',
      { discoveries: [{ by: 'client', on: '2026-11-23' }] },
      '/discoveries/0/on',
      'in-the-future',
    ],
    [
      'discovered before it happened',
      { factOn: '2026-11-10', discoveries: [{ by: 'client', on: '2026-11-02' }] },
      '/discoveries/0/on',
      'contradicts',
    ],
    [
      'discovered twice by the same',
      {
        discoveries: [
          { by: 'client', on: '2026-11-02' },
          { by: 'client', on: '2026-11-03' },
        ],
      },
      '/discoveries/1/by',
      'twice',
    ],
    ['discovered by nobody', { discoveries: [] }, '/discoveries', 'array-min-size'],
    ['with a slash date', { discoveries: [{ by: 'client', on: '03/04/2026' }] }, '/discoveries/0/on', 'is-day'],
  ];
  it.each(refusals)('%s is refused', async (_what, wrong, pointer, code) => {
    const { id } = await build.caseFile();
    const body = { title: 'A witness withdrew', discoveries: [{ by: 'counsel', on: '2026-11-02' }], ...wrong };
    expect(await app.ferro.lawyer.post(`/case-files/${id}/new-facts`, body)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer, code })],
    });
  });

  it('is refused for a request that is not decided, with what to do instead', async () => {
    const pending = await build.ccfRequest();
    await walk(app.ferro.lawyer, pending, ADMITTED);
    const body = { title: 'x', ccfRequestId: pending.id, discoveries: [{ by: 'client', on: '2026-11-02' }] };
    const answer = await app.ferro.lawyer.post(`/case-files/${pending.caseFileId as string}/new-facts`, body);
    expect(answer).toBeProblem(422, 'invalid', {
      issues: [
        expect.objectContaining({ pointer: '/ccfRequestId', message: expect.stringContaining('put the fact into it') }),
      ],
    });
  });

  it('is refused for a request or a letter of another file', async () => {
    const { id } = await build.caseFile();
    const elsewhere = await refused();
    const discovery = { by: 'client', on: '2026-11-02' };
    const foreign = { title: 'x', ccfRequestId: elsewhere.id, discoveries: [discovery] };
    expect(await app.ferro.lawyer.post(`/case-files/${id}/new-facts`, foreign)).toBeProblem(422, 'unknown-reference');
    const sourceId = crypto.randomUUID();
    const unproved = { title: 'x', discoveries: [{ ...discovery, sourceId }] };
    expect(await app.ferro.lawyer.post(`/case-files/${id}/new-facts`, unproved)).toBeProblem(422, 'unknown-reference');
  });
});

describe('a further discovery', () => {
  it('that is later changes nothing', async () => {
    const made = await recorded();
    const answer = await discover(made.id, { by: 'client', on: '2026-11-10' });
    expect(answer.body).toMatchObject({
      newFact: { discoveredOn: '2026-11-02', deadline: { dueOn: '2027-05-02' } },
      deadlines: { created: [], moved: [], proposed: [] },
    });
  });

  it('that is earlier needs a reason, and then is an urgent proposal, never a silent move', async () => {
    const made = await recorded();
    const earlier = { by: 'client', on: '2026-10-10' };
    expect(await discover(made.id, earlier)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/reason', code: 'reason-needed' })],
    });
    const answer = await discover(made.id, { ...earlier, reason: 'Her sister had told her by telephone.' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      newFact: { discoveredOn: '2026-10-10', deadline: { dueOn: '2027-05-02' } },
      deadlines: { proposed: [expect.objectContaining({ oldOn: '2027-05-02', newOn: '2027-04-10' })] },
    });
    const path = `/recalculations/${answer.body.deadlines.recalculationId as string}`;
    const proposal = await app.ferro.lawyer.get(path);
    expect(proposal.body).toMatchObject({ urgent: true, newFactId: made.id, ccfRequestId: made.ccfRequestId });
    await app.ferro.lawyer.act(`${path}/decide`, 1, { apply: 'all' });
    expect((await app.ferro.lawyer.get(`/new-facts/${made.id}`)).body).toMatchObject({
      deadline: { dueOn: '2027-04-10', status: 'unverified' },
    });
  });

  it('corrects the day of the same discoverer, with a reason; both stay', async () => {
    const made = await recorded();
    const corrected = { by: 'counsel', on: '2026-11-05' };
    expect(await discover(made.id, corrected)).toBeProblem(422, 'invalid');
    const answer = await discover(made.id, { ...corrected, reason: 'The note of the call was misdated.' });
    const days = answer.body.newFact.discoveries.map(({ on, current }: { on: string; current: boolean }) => [
      on,
      current,
    ]);
    expect(days).toEqual([
      ['2026-11-05', true],
      ['2026-11-02', false],
    ]);
  });

  it('leaves an open proposal about the request itself alone', async () => {
    const { id, caseFileId } = await refused();
    const made = await build.newFact({ caseFileId, ccfRequestId: id });
    await discover(made.id, { by: 'client', on: '2026-10-10', reason: 'She had been told.' });
    const correction = { name: 'notifiedOn', on: '2026-10-19', reason: 'The envelope says the nineteenth.' };
    await app.ferro.lawyer.post(`/ccf-requests/${id}/facts`, correction);
    const open = await app.ferro.lawyer.get(`/recalculations?ccfRequestId=${id}&state=open`);
    expect(open.body.data).toEqual(expect.arrayContaining([expect.objectContaining({ newFactId: made.id })]));
  });
});

describe('changing and archiving', () => {
  it('changes title, day and note, and refuses a day after its discovery', async () => {
    const made = await recorded();
    const patch = { title: 'The witness withdrew in writing', factOn: '2026-10-01', note: 'See the affidavit.' };
    expect((await app.ferro.lawyer.patch(`/new-facts/${made.id}`, 1, patch)).body).toMatchObject(patch);
    expect((await app.ferro.lawyer.patch(`/new-facts/${made.id}`, 2, { factOn: null })).body.factOn).toBeNull();
    const late = await app.ferro.lawyer.patch(`/new-facts/${made.id}`, 3, { factOn: '2026-11-03' });
    expect(late).toBeProblem(422, 'invalid', { issues: [expect.objectContaining({ pointer: '/factOn' })] });
    expect(await app.ferro.lawyer.patch(`/new-facts/${made.id}`, 1, { note: null })).toBeProblem(412, 'stale');
  });

  it('does not let a right be tidied away: its deadline must be settled first', async () => {
    const made = await recorded();
    const refusedArchive = await app.ferro.lawyer.delete(`/new-facts/${made.id}`, 1);
    expect(refusedArchive).toBeProblem(409, 'open-deadlines', {
      deadlines: [expect.objectContaining({ dueOn: '2027-05-02' })],
    });
    const { id } = made.deadline as Made;
    const body = { toOn: null, reasonCode: 'other', reason: 'The client does not want it.' };
    const override = await app.ferro.lawyer.act(`/deadlines/${id}/overrides`, 1, body);
    await app.ferro.owner.act(`/overrides/${override.body.id as string}/decide`, 1, { approve: true });
    expect((await app.ferro.lawyer.delete(`/new-facts/${made.id}`, 1)).status).toBe(204);
    const path = `/case-files/${made.caseFileId as string}/new-facts`;
    expect((await app.ferro.auditor.get(path)).body.data).toEqual([]);
    expect((await app.ferro.auditor.get(`${path}?include=archived`)).body.data).toHaveLength(1);
  });
});

describe('the step discover-fact', () => {
  const found = {
    step: 'discover-fact',
    on: '2026-11-02',
    clientLearnedOn: '2026-10-25',
    reason: 'A witness withdrew.',
  };

  it('enters the fact into the register, which gives the one date', async () => {
    const made = await refused();
    const { body } = await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, made.version, found).expect(200);
    expect(body.request.state).toBe('in-revision-window');
    expect(body.deadlines.created).toEqual([
      expect.objectContaining({ ruleId: 'REVISION_FILING', dueOn: '2027-04-25' }),
    ]);
    const { body: register } = await app.ferro.lawyer.get(`/case-files/${made.caseFileId}/new-facts`);
    expect(register.data).toEqual([
      expect.objectContaining({ discoveredOn: '2026-10-25', note: 'A witness withdrew.', ccfRequestId: made.id }),
    ]);
    expect(await filings(made.id)).toEqual([expect.objectContaining({ newFactId: register.data[0].id })]);
  });

  it('and a further fact in the register moves nothing of the first', async () => {
    const made = await refused();
    await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, made.version, found).expect(200);
    await build.newFact({ caseFileId: made.caseFileId, ccfRequestId: made.id });
    expect((await filings(made.id)).map(({ dueOn }) => dueOn)).toEqual(['2027-04-25', '2027-05-02']);
  });

  it('is the only way beside the register: no discovery is a fact of the request', async () => {
    const made = await refused();
    for (const name of ['factDiscoveredOn', 'clientLearnedOn', 'counselLearnedOn']) {
      const answer = await app.ferro.lawyer.post(`/ccf-requests/${made.id}/facts`, { name, on: '2026-11-02' });
      expect(answer).toBeProblem(422, 'invalid', {
        issues: [expect.objectContaining({ pointer: '/name', code: 'of-a-new-fact' })],
      });
    }
  });
});
