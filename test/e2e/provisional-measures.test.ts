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

interface Change {
  ruleId: string;
  dueOn: string;
  status: string;
}
const changes = (list: Change[]) => list.map(({ ruleId, dueOn, status }) => `${ruleId} ${dueOn} ${status}`);
const step = (measure: Made, body: object) =>
  app.ferro.paralegal.act(`/provisional-measures/${measure.id}/steps`, measure.version, body);
const admitted = async () => {
  const made = await build.ccfRequest();
  return { ...made, ...(await walk(app.ferro.lawyer, made, ADMITTED)) };
};
const taken = async (measure: Made, body: object): Promise<Made> => {
  const answer = await step(measure, body);
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as { measure: Made }).measure;
};

describe('POST /ccf-requests/:id/provisional-measures', () => {
  it('asks who is calling', async () => {
    const path = `/api/v1/ccf-requests/${crypto.randomUUID()}/provisional-measures`;
    expect(await request(app.server).post(path).send({})).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).get(path)).toBeProblem(401, 'unauthenticated');
  });

  it('is not there for another firm', async () => {
    const measure = await build.provisionalMeasure();
    const requestId = measure.ccfRequestId as string;
    const body = { measure: 'block', urgency: 'Held in custody.' };
    const path = `/ccf-requests/${requestId}/provisional-measures`;
    expect(await app.nord.owner.post(path, body)).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.get(path)).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.get(`/provisional-measures/${measure.id}`)).toBeProblem(404, 'not-found');
    const theirs = app.nord.owner.act(`/provisional-measures/${measure.id}/steps`, 1, { step: 'mark-unanswered' });
    expect(await theirs).toBeProblem(404, 'not-found');
  });

  it('asks for it, says what is open, and sets our own date for asking what became of it', async () => {
    const { id } = await admitted();
    const measure = await build.provisionalMeasure({ ccfRequestId: id, askedOn: '2026-11-06' });
    expect(measure).toMatchObject({
      state: 'asked',
      allowed: ['mark-unanswered', 'grant', 'refuse', 'put-in-force', 'merge'],
      askedOn: '2026-11-06',
      deadlines: [{ ruleId: 'CHASE_PROVISIONAL', dueOn: '2026-11-20', owedBy: 'firm', status: 'active' }],
    });
    const [chaser] = measure.deadlines as Made[];
    const why = await app.ferro.lawyer.get(`/deadlines/${chaser?.id}/why`);
    expect(why.body.sentence).toContain('our own date, which no text sets');
    const docket = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${id}&ruleId=CHASE_PROVISIONAL`);
    expect(docket.body.data).toEqual([expect.objectContaining({ provisionalMeasureId: measure.id })]);
    const reminders = await app.ferro.lawyer.get(`/reminders?deadlineId=${chaser?.id}`);
    expect(reminders.body.data.length).toBeGreaterThan(0);
  });

  it('counts from today when no day is given', async () => {
    expect(await build.provisionalMeasure()).toMatchObject({ askedOn: '2026-11-22' });
  });

  it.each([
    ['a draft', async () => build.ccfRequest(), 'submit it first'],
    [
      'a request that was withdrawn',
      async () => {
        const made = await build.ccfRequest();
        await walk(app.ferro.lawyer, made, [{ step: 'withdraw' }]);
        return made;
      },
      'in a new request',
    ],
  ])('refuses it inside %s, and says what to do', async (_what, inside, said) => {
    const body = { measure: 'block', urgency: 'Held in custody.' };
    const answer = await app.ferro.lawyer.post(`/ccf-requests/${(await inside()).id}/provisional-measures`, body);
    expect(answer).toBeProblem(409, 'state-forbids', { detail: expect.stringContaining(said) });
  });

  it('refuses what it cannot read, all at once, and a day in the future', async () => {
    const { id } = await admitted();
    const path = `/ccf-requests/${id}/provisional-measures`;
    const wrong = { measure: 'pardon', urgency: '', askedOn: '03/04/2026' };
    expect(await app.ferro.lawyer.post(path, wrong)).toBeProblem(422, 'invalid', {
      issues: ['/measure', '/urgency', '/askedOn'].map((pointer) => expect.objectContaining({ pointer })),
    });
    const ahead = { measure: 'block', urgency: 'Held in custody.', askedOn: '2026-11-23' };
    expect(await app.ferro.lawyer.post(path, ahead)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/askedOn', code: 'in-the-future' })],
    });
    expect(await app.ferro.auditor.post(path, ahead)).toBeProblem(403, 'forbidden');
  });
});

describe('POST /provisional-measures/:id/steps', () => {
  it('granted: the General Secretariat has a month to put it into effect (Art. 37(2), 41(2))', async () => {
    const measure = await build.provisionalMeasure({ askedOn: '2026-10-01' });
    const { body } = await step(measure, { step: 'grant', on: '2026-10-09' });
    expect(body.measure).toMatchObject({
      state: 'granted',
      decidedOn: '2026-10-09',
      allowed: ['put-in-force', 'lift', 'merge'],
    });
    expect(changes(body.deadlines.created)).toEqual(['PROVISIONAL_IMPLEMENT 2026-11-09 active']);
    expect(changes(body.deadlines.retired)).toEqual(['CHASE_PROVISIONAL 2026-10-15 cancelled']);
    const inForce = await step(body.measure, { step: 'put-in-force', on: '2026-11-20' });
    expect(changes(inForce.body.deadlines.retired)).toEqual(['PROVISIONAL_IMPLEMENT 2026-11-09 satisfied']);
    const merged = await taken(inForce.body.measure, { step: 'merge', on: '2026-11-21' });
    expect(merged).toMatchObject({ state: 'merged', inForceOn: '2026-11-20', endedOn: '2026-11-21', allowed: [] });
  });

  it('known from a letter only: the date is inferred', async () => {
    const measure = await build.provisionalMeasure({ askedOn: '2026-10-01' });
    await taken(measure, { step: 'grant', letterWrittenOn: '2026-10-20' });
    const { body } = await app.ferro.lawyer.get(
      `/deadlines?ccfRequestId=${measure.ccfRequestId as string}&ruleId=PROVISIONAL_IMPLEMENT`,
    );
    expect(body.data).toEqual([expect.objectContaining({ dueOn: '2026-11-20', confidence: 'inferred' })]);
  });

  it('never answered: the chaser stays, and a blocking told of at the end is recorded as such', async () => {
    const measure = await build.provisionalMeasure({ askedOn: '2026-10-01' });
    const unanswered = await taken(measure, { step: 'mark-unanswered' });
    expect(unanswered).toMatchObject({ state: 'unanswered', deadlines: [{ status: 'active' }] });
    const found = await taken(unanswered, { step: 'put-in-force', on: '2026-10-05' });
    expect(found).toMatchObject({ state: 'in-force', decidedOn: null, inForceOn: '2026-10-05' });
  });

  it('asked again: another measure with its own days and clock, and the first takes no more steps', async () => {
    const measure = await build.provisionalMeasure({ askedOn: '2026-10-01' });
    const refused = await taken(measure, { step: 'refuse', on: '2026-10-09' });
    const urgency = 'Arrested at the border on 1 November.';
    const again = await taken(refused, { step: 'ask-again', on: '2026-11-02', urgency });
    expect(again).toMatchObject({
      state: 'asked',
      urgency,
      askedOn: '2026-11-02',
      refusedOn: null,
      asksAgainId: measure.id,
      deadlines: [{ ruleId: 'CHASE_PROVISIONAL', dueOn: '2026-11-16' }],
    });
    const first = await app.ferro.lawyer.get(`/provisional-measures/${measure.id}`);
    expect(first.body).toMatchObject({ state: 'refused', askedAgainById: again.id, allowed: [] });
    const late = await step(first.body as Made, { step: 'ask-again' });
    expect(late).toBeProblem(409, 'step-refused', { allowed: [], detail: expect.stringContaining('asked for again') });
    const granted = await step(again, { step: 'grant', on: '2026-11-10' });
    expect(changes(granted.body.deadlines.created)).toEqual(['PROVISIONAL_IMPLEMENT 2026-12-10 active']);
    const path = `/ccf-requests/${measure.ccfRequestId as string}/provisional-measures`;
    const { body } = await app.ferro.auditor.get(path);
    expect(body.data.map(({ id, state }: Made) => [id, state])).toEqual([
      [measure.id, 'refused'],
      [again.id, 'granted'],
    ]);
  });

  it('leaves several measures of one request, and its own clocks, apart', async () => {
    const { id } = await admitted();
    const block = await build.provisionalMeasure({ ccfRequestId: id, askedOn: '2026-10-01' });
    const website = await build.provisionalMeasure({
      ccfRequestId: id,
      measure: 'remove-from-website',
      askedOn: '2026-10-05',
    });
    const granted = await taken(block, { step: 'grant', on: '2026-10-09' });
    await taken(granted, { step: 'put-in-force', on: '2026-10-12' });
    await taken(website, { step: 'grant', on: '2026-11-10' });
    const { body } = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${id}&ruleId=PROVISIONAL_IMPLEMENT`);
    expect(changes(body.data)).toEqual([
      'PROVISIONAL_IMPLEMENT 2026-11-09 satisfied',
      'PROVISIONAL_IMPLEMENT 2026-12-10 active',
    ]);
    const { body: current } = await app.ferro.lawyer.get(`/ccf-requests/${id}`);
    const on = await walk(app.ferro.lawyer, current as Made, [{ step: 'ask-general-secretariat', on: '2026-11-12' }]);
    expect(on.body.deadlines.retired.filter(({ ruleId }) => ruleId.includes('PROVISIONAL'))).toEqual([]);
  });

  it.each([
    ['a step that is not open', { step: 'lift', on: '2026-11-20' }, 409, 'step-refused', undefined],
    ['a step without its day', { step: 'grant' }, 422, 'invalid', '/on'],
    ['a day with a step that has none', { step: 'mark-unanswered', on: '2026-11-20' }, 422, 'invalid', '/on'],
    ['a grant before it was asked for', { step: 'grant', on: '2026-09-30' }, 422, 'invalid', '/on'],
    ['a day in the future', { step: 'grant', on: '2026-11-23' }, 422, 'invalid', '/on'],
    ['urgency with another step', { step: 'grant', on: '2026-11-20', urgency: 'x' }, 422, 'invalid', '/urgency'],
    ['an unknown step', { step: 'pray' }, 422, 'invalid', '/step'],
  ] as const)('refuses %s', async (_what, body, status, problem, pointer) => {
    const measure = await build.provisionalMeasure({ askedOn: '2026-10-01' });
    const members =
      pointer === undefined
        ? { allowed: ['mark-unanswered', 'grant', 'refuse', 'put-in-force', 'merge'] }
        : { issues: [expect.objectContaining({ pointer })] };
    expect(await step(measure, body)).toBeProblem(status, problem, members);
  });

  it('needs If-Match, and the current version', async () => {
    const measure = await build.provisionalMeasure();
    const path = `/provisional-measures/${measure.id}/steps`;
    expect(await app.ferro.lawyer.post(path, { step: 'mark-unanswered' })).toBeProblem(428, 'precondition-required');
    expect(await app.ferro.lawyer.act(path, 7, { step: 'mark-unanswered' })).toBeProblem(412, 'stale');
  });
});

describe('corrections', () => {
  it('of a day that a deadline rests on are proposed, never moved silently', async () => {
    const measure = await build.provisionalMeasure({ askedOn: '2026-10-01' });
    await taken(measure, { step: 'grant', on: '2026-10-09' });
    const body = { day: 'decidedOn', on: '2026-10-07', reason: 'The letter says the seventh.' };
    const { body: answer } = await app.ferro.lawyer.post(`/provisional-measures/${measure.id}/corrections`, body);
    expect(answer).toMatchObject({
      measure: { decidedOn: '2026-10-07' },
      deadlines: { moved: [], proposed: [expect.objectContaining({ oldOn: '2026-11-09', newOn: '2026-11-07' })] },
    });
    const proposal = await app.ferro.lawyer.get(`/recalculations/${answer.deadlines.recalculationId as string}`);
    expect(proposal.body).toMatchObject({ provisionalMeasureId: measure.id });
  });

  it('of a day that is not recorded are refused', async () => {
    const measure = await build.provisionalMeasure();
    const body = { day: 'refusedOn', on: '2026-11-20', reason: 'A slip.' };
    const answer = await app.ferro.lawyer.post(`/provisional-measures/${measure.id}/corrections`, body);
    expect(answer).toBeProblem(422, 'invalid', { issues: [expect.objectContaining({ pointer: '/day' })] });
  });
});

describe('PATCH /provisional-measures/:id', () => {
  it('changes the words, never the days', async () => {
    const measure = await build.provisionalMeasure();
    const patch = { urgency: 'Extradition hearing on 1 December.', note: 'Sent with the warrant.' };
    expect((await app.ferro.lawyer.patch(`/provisional-measures/${measure.id}`, 1, patch)).body).toMatchObject(patch);
    const days = await app.ferro.lawyer.patch(`/provisional-measures/${measure.id}`, 2, { askedOn: '2026-11-01' });
    expect(days).toBeProblem(400, 'malformed');
  });
});

const shown = async ({ id }: Made) => (await app.ferro.lawyer.get(`/provisional-measures/${id}`)).body;

describe('a request that goes past its measures', () => {
  const decided = { step: 'decide', on: '2026-10-13', outcomes: [{ conclusion: 'NOT_COMPLIANT_DELETE' }] };

  /** A measure granted in a request that was then decided. */
  const granted = async () => {
    const made = await admitted();
    const measure = await build.provisionalMeasure({ ccfRequestId: made.id, askedOn: '2026-04-20' });
    const after = await taken(measure, { step: 'grant', on: '2026-05-04' });
    const { version } = await walk(app.ferro.lawyer, made, [decided]);
    return { made: { ...made, version }, measure: after };
  };

  it('decided it still holds them, carried out it ends them on that day', async () => {
    const { made, measure } = await granted();
    expect(await shown(measure)).toMatchObject({ state: 'granted', endedOn: null });
    const { body } = await walk(app.ferro.lawyer, made, [{ step: 'implement', on: '2026-11-02' }]);
    expect(await shown(measure)).toMatchObject({ state: 'merged', endedOn: '2026-11-02', allowed: [] });
    expect(body.deadlines.retired).toContainEqual(expect.objectContaining({ ruleId: 'PROVISIONAL_IMPLEMENT' }));
  });

  it('withdrawn it ends one that waits for an answer, and its chaser', async () => {
    const made = await admitted();
    const measure = await build.provisionalMeasure({ ccfRequestId: made.id, askedOn: '2026-04-20' });
    await walk(app.ferro.lawyer, made, [{ step: 'withdraw', on: '2026-05-20' }]);
    const after = await shown(measure);
    expect(after).toMatchObject({ state: 'merged', endedOn: '2026-05-20' });
    expect((after.deadlines as Change[]).map(({ status }) => status)).toEqual(['cancelled']);
  });

  it('leaves one that was refused as it was', async () => {
    const made = await admitted();
    const measure = await build.provisionalMeasure({ ccfRequestId: made.id, askedOn: '2026-04-20' });
    await taken(measure, { step: 'refuse', on: '2026-05-04' });
    await walk(app.ferro.lawyer, made, [{ step: 'withdraw', on: '2026-05-20' }]);
    expect(await shown(measure)).toMatchObject({ state: 'refused', endedOn: null });
  });
});
