import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let build: ReturnType<typeof builders>;
let abroad: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  abroad = builders(app.nord.lawyer);
});
afterAll(() => app.close());

interface Change {
  ruleId: string;
  dueOn?: string;
  newOn?: string;
}

const dated = (changes: Change[]) =>
  changes.map(({ ruleId, dueOn, newOn }) => `${ruleId} ${dueOn ?? newOn}`).toSorted();

/** Records an event and gives the answer; anything but 201 fails the test. */
async function happened({ id }: Made, kind: string, on: string, more: object = {}) {
  const answer = await app.ferro.lawyer.post(`/proceedings/${id}/events`, { kind, on, ...more });
  if (answer.status !== 201) throw new Error(`${kind}: ${answer.text}`);
  return answer.body;
}

const refused = ({ id }: Made, body: object) => app.ferro.lawyer.post(`/proceedings/${id}/events`, body);
const openDates = async ({ id }: Made) => {
  const { body } = await app.ferro.lawyer.get(`/deadlines?proceedingId=${id}&status=open`);
  return dated(body.data);
};

describe('POST /proceedings', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).post('/api/v1/proceedings').send({})).toBeProblem(401, 'unauthenticated');
  });

  it('is about a client of the file, under the rules that plainly govern it', async () => {
    const file = await build.caseFile();
    const made = await build.proceeding({ caseFileId: file.id });
    expect(made).toMatchObject({
      clientId: file.clientId,
      kind: 'extradition',
      country: 'DE',
      ruleSets: ['ece'],
      countFrom: {},
      values: {},
      status: 'open',
      zone: null,
      isAppealOf: null,
      facts: [],
    });
    const british = await build.proceeding({ caseFileId: file.id, country: 'GB', forum: 'Westminster' });
    expect(british.ruleSets).toEqual(['uk-extradition']);
    const chosen = await build.proceeding({ caseFileId: file.id, country: 'DE', ruleSets: ['eaw', 'echr'] });
    expect(chosen.ruleSets).toEqual(['eaw', 'echr']);
  });

  it('reaches no other firm: not its file, its client, its proceeding', async () => {
    const theirs = await abroad.proceeding();
    const file = await build.caseFile();
    const body = { caseFileId: file.id, kind: 'asylum', forum: 'Office for refugees' };
    const post = (more: object) => app.ferro.lawyer.post('/proceedings', { ...body, ...more });
    expect(await post({ caseFileId: theirs.caseFileId })).toBeProblem(422, 'invalid');
    expect(await post({ clientId: theirs.clientId })).toBeProblem(422, 'invalid');
    expect(await post({ isAppealOf: theirs.id })).toBeProblem(422, 'unknown-reference');
  });

  it('appeals against a decision of the same file only, and never against itself', async () => {
    const first = await build.proceeding();
    const appeal = await build.proceeding({
      caseFileId: first.caseFileId as string,
      isAppealOf: first.id,
      forum: 'Federal Court',
    });
    expect(appeal.isAppealOf).toBe(first.id);
    const elsewhere = await build.proceeding();
    const { lawyer } = app.ferro;
    expect(await lawyer.patch(`/proceedings/${elsewhere.id}`, 1, { isAppealOf: first.id })).toBeProblem(
      422,
      'unknown-reference',
    );
    expect(await lawyer.patch(`/proceedings/${first.id}`, 1, { isAppealOf: first.id })).toBeProblem(422, 'invalid');
  });

  it.each([
    ['a rule set nobody has', { ruleSets: ['moon'] }, '/ruleSets/0'],
    ['a switch the text does not leave', { ruleSets: ['eaw'], countFrom: { eaw: 'same-day' } }, '/countFrom/eaw'],
    ['a length that is fixed', { values: { ECE_PROV_18: { n: 20, unit: 'day' } } }, '/values/ECE_PROV_18'],
    ['a length that is none', { ruleSets: ['bilateral'], values: { BILAT_PROV: 45 } }, '/values/BILAT_PROV'],
  ])('refuses %s', async (_what, terms, pointer) => {
    const { id: caseFileId } = await build.caseFile();
    const body = { caseFileId, kind: 'extradition', country: 'DE', forum: 'Court', ...terms };
    expect(await app.ferro.lawyer.post('/proceedings', body)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer })],
    });
  });
});

describe('GET, PATCH and DELETE /proceedings/:id', () => {
  it('do not exist for another firm, byte for byte like an unknown one', async () => {
    const { id } = await build.proceeding();
    const theirs = await app.nord.owner.get(`/proceedings/${id}`).set('x-request-id', 'r');
    const unknown = await app.nord.owner.get(`/proceedings/${UNKNOWN}`).set('x-request-id', 'r');
    expect(theirs).toBeProblem(404, 'not-found');
    expect(theirs.text).toBe(unknown.text);
    expect(await app.nord.owner.patch(`/proceedings/${id}`, 1, { forum: 'Theirs' })).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.delete(`/proceedings/${id}`, 1)).toBeProblem(404, 'not-found');
  });

  it('change what is given and clear what is null', async () => {
    const { id } = await build.proceeding({ reference: '2 Ausl 1/26' });
    const changed = await app.ferro.lawyer.patch(`/proceedings/${id}`, 1, {
      status: 'decided',
      result: 'Extradition declared inadmissible',
      reference: null,
    });
    expect(changed.body).toMatchObject({
      status: 'decided',
      reference: null,
      forum: 'Higher Regional Court',
      version: 2,
    });
    expect(await app.ferro.lawyer.patch(`/proceedings/${id}`, 1, { forum: 'X' })).toBeProblem(412, 'stale');
  });

  it('archive one without open deadlines only', async () => {
    const made = await build.proceeding();
    await happened(made, 'provisional-arrest', '2026-01-15');
    const { version } = (await app.ferro.lawyer.get(`/proceedings/${made.id}`)).body;
    const early = await app.ferro.lawyer.delete(`/proceedings/${made.id}`, version);
    expect(early).toBeProblem(409, 'open-deadlines', {
      deadlines: expect.arrayContaining([expect.objectContaining({ dueOn: '2026-02-02' })]),
    });
    const quiet = await build.proceeding({ caseFileId: made.caseFileId as string });
    expect((await app.ferro.lawyer.delete(`/proceedings/${quiet.id}`, 1)).status).toBe(204);
    const listed = await app.ferro.lawyer.get(`/proceedings?caseFileId=${made.caseFileId as string}`);
    expect(listed.body.data.map(({ id }: Made) => id)).toEqual([made.id]);
  });

  it('are listed by file, kind, country and state, page by page', async () => {
    const { id: caseFileId } = await build.caseFile();
    const extradition = await build.proceeding({ caseFileId });
    const asylum = await build.proceeding({ caseFileId, kind: 'asylum', country: 'FR', forum: 'OFPRA' });
    const ids = async (query: string) =>
      (await app.ferro.lawyer.get(`/proceedings?caseFileId=${caseFileId}&${query}`)).body.data.map(
        ({ id }: Made) => id,
      );
    expect(await ids('kind=asylum')).toEqual([asylum.id]);
    expect(await ids('country=DE')).toEqual([extradition.id]);
    expect(await ids('status=closed')).toEqual([]);
    const first = await app.ferro.lawyer.get(`/proceedings?caseFileId=${caseFileId}&sort=createdAt&limit=1`);
    expect(first.body.data.map(({ id }: Made) => id)).toEqual([extradition.id]);
    expect(await ids(`sort=createdAt&limit=1&cursor=${first.body.page.next as string}`)).toEqual([asylum.id]);
    expect((await app.nord.owner.get(`/proceedings?caseFileId=${caseFileId}`)).body.data).toEqual([]);
  });
});

describe('POST /proceedings/:id/events', () => {
  it('asks who is calling', async () => {
    const answer = await request(app.server).post(`/api/v1/proceedings/${UNKNOWN}/events`).send({});
    expect(answer).toBeProblem(401, 'unauthenticated');
  });

  it('does not exist for another firm', async () => {
    const { id } = await build.proceeding();
    const event = { kind: 'arrest', on: '2026-01-15' };
    const theirs = await app.nord.lawyer.post(`/proceedings/${id}/events`, event).set('x-request-id', 'r');
    expect(theirs).toBeProblem(404, 'not-found');
    const list = (of: string) => app.nord.lawyer.get(`/proceedings/${of}/events`).set('x-request-id', 'r');
    expect((await list(id)).text).toBe(theirs.text);
    expect((await list(UNKNOWN)).text).toBe(theirs.text);
  });

  it('E17: arrested on 15 January, the day not counted: 2 and 24 February', async () => {
    const made = await build.proceeding();
    const { event, proceeding, deadlines } = await happened(made, 'provisional-arrest', '2026-01-15', {
      place: 'Leipzig',
    });
    expect(event).toMatchObject({
      kind: 'provisional-arrest',
      on: '2026-01-15',
      place: 'Leipzig',
      facts: ['arrestedOn'],
    });
    expect(proceeding).toMatchObject({ id: made.id, version: 2, facts: [{ name: 'arrestedOn', on: '2026-01-15' }] });
    expect(dated(deadlines.created)).toEqual([
      'ECE3_CONSENT_10 2026-01-25',
      'ECE_PROV_18 2026-02-02',
      'ECE_PROV_40 2026-02-24',
    ]);
    const { body } = await app.ferro.lawyer.get(`/deadlines?proceedingId=${made.id}&ruleId=ECE_PROV_40`);
    const why = await app.ferro.lawyer.get(`/deadlines/${body.data[0].id as string}/why`);
    expect(why.body).toMatchObject({ dueOn: '2026-02-24', rule: { citation: expect.stringContaining('Art. 16(4)') } });
  });

  it('E17: where the day of arrest counts: 1 and 23 February', async () => {
    const made = await build.proceeding({ countFrom: { ece: 'same-day' } });
    const { deadlines } = await happened(made, 'provisional-arrest', '2026-01-15');
    expect(dated(deadlines.created)).toEqual(
      expect.arrayContaining(['ECE_PROV_18 2026-02-01', 'ECE_PROV_40 2026-02-23']),
    );
  });

  it('a switch changed afterwards moves nothing before a person decides', async () => {
    const made = await build.proceeding();
    await happened(made, 'provisional-arrest', '2026-01-15');
    const changed = await app.ferro.lawyer.patch(`/proceedings/${made.id}`, 2, { countFrom: { ece: 'same-day' } });
    expect(changed.status).toBe(200);
    expect(await openDates(made)).toContain('ECE_PROV_18 2026-02-02');
    const { body } = await app.ferro.lawyer.get(`/recalculations?proceedingId=${made.id}&state=open`);
    const [{ id, version, items, urgent, proceedingId }] = body.data;
    expect({ urgent, proceedingId }).toEqual({ urgent: true, proceedingId: made.id });
    expect(dated(items)).toEqual(expect.arrayContaining(['ECE_PROV_18 2026-02-01', 'ECE_PROV_40 2026-02-23']));
    const decided = await app.ferro.lawyer.act(`/recalculations/${id as string}/decide`, version, { apply: 'all' });
    expect(decided.body.state).toBe('applied');
    expect(await openDates(made)).toContain('ECE_PROV_18 2026-02-01');
  });

  it('another law brings its clocks at once, and those of the former wait for a person', async () => {
    const made = await build.proceeding();
    await happened(made, 'arrest', '2026-01-15');
    await app.ferro.lawyer.patch(`/proceedings/${made.id}`, 2, { ruleSets: ['eaw'] });
    expect(await openDates(made)).toEqual([
      'EAW_60 2026-03-16',
      'EAW_90 2026-04-15',
      'ECE3_CONSENT_10 2026-01-25',
      'ECE_PROV_18 2026-02-02',
      'ECE_PROV_40 2026-02-24',
    ]);
    const { body } = await app.ferro.lawyer.get(`/recalculations?proceedingId=${made.id}&state=open`);
    const [{ id, version, items }] = body.data;
    expect(items.map(({ action }: { action: string }) => action)).toEqual(['retire', 'retire', 'retire']);
    await app.ferro.lawyer.act(`/recalculations/${id as string}/decide`, version, { apply: 'all' });
    expect(await openDates(made)).toEqual(['EAW_60 2026-03-16', 'EAW_90 2026-04-15']);
  });

  it('papers and release end the clocks; a second arrest after it starts them anew (ECE, Art. 16(5))', async () => {
    const made = await build.proceeding();
    await happened(made, 'provisional-arrest', '2026-01-15');
    const released = await happened(made, 'release', '2026-02-03');
    expect(released.deadlines.retired.map(({ ruleId }: Change) => ruleId).toSorted()).toEqual([
      'ECE3_CONSENT_10',
      'ECE_PROV_18',
      'ECE_PROV_40',
    ]);
    expect(await openDates(made)).toEqual([]);
    const bare = await refused(made, { kind: 'arrest', on: '2026-03-02' });
    expect(bare).toBeProblem(422, 'invalid', { issues: [expect.objectContaining({ code: 'reason-needed' })] });
    const again = await happened(made, 'arrest', '2026-03-02', { reason: 'Arrested again at the border.' });
    expect(dated(again.deadlines.created)).toContain('ECE_PROV_18 2026-03-20');
    const papers = await happened(made, 'papers-received', '2026-03-10');
    expect(dated(papers.deadlines.retired)).toEqual(['ECE_PROV_18 2026-03-20', 'ECE_PROV_40 2026-04-11']);
  });

  it('a corrected day needs a reason and opens a proposal', async () => {
    const made = await build.proceeding();
    await happened(made, 'provisional-arrest', '2026-01-15');
    const { deadlines } = await happened(made, 'provisional-arrest', '2026-01-14', {
      reason: 'The police record says so.',
    });
    expect(dated(deadlines.proposed)).toContain('ECE_PROV_18 2026-02-01');
    expect(await openDates(made)).toContain('ECE_PROV_18 2026-02-02');
    const { body } = await app.ferro.lawyer.get(`/proceedings/${made.id}/events`);
    expect(body.data.map(({ on }: { on: string }) => on)).toEqual(['2026-01-15', '2026-01-14']);
  });

  it.each([
    [
      'EAW without consent',
      { ruleSets: ['eaw'] },
      [['arrest', '2026-01-15']],
      ['EAW_60 2026-03-16', 'EAW_90 2026-04-15'],
    ],
    [
      'EAW with consent',
      { ruleSets: ['eaw'] },
      [
        ['arrest', '2026-01-15'],
        ['consent', '2026-01-20'],
      ],
      ['EAW_10_CONSENT 2026-01-30'],
    ],
    ['UK, part 2', { country: 'GB' }, [['provisional-arrest', '2026-01-15']], ['UK_P2_PROV 2026-02-28']],
    [
      'a treaty of 45 days',
      { country: 'US', values: { BILAT_PROV: { n: 45, unit: 'day' } } },
      [['provisional-arrest', '2026-01-15']],
      ['BILAT_PROV 2026-03-01'],
    ],
    [
      'asylum, 30 days in this country',
      { kind: 'asylum', country: 'FR', values: { ASYLUM_APPEAL: { n: 30, unit: 'day' } } },
      [['asylum-refused', '2026-10-30']],
      ['ASYLUM_APPEAL 2026-11-29'],
    ],
    ['SIS', { kind: 'sis', country: 'PL' }, [['request-received', '2026-10-31']], ['SIS_ACCESS 2026-11-30']],
    [
      'a bank or list provider',
      { kind: 'data-protection', country: 'FR' },
      [['request-received', '2026-11-02']],
      ['GDPR_KYC 2026-12-02'],
    ],
    [
      'FOIA: 20 working days',
      { kind: 'data-protection', country: 'US' },
      [['request-received', '2026-11-02']],
      ['US_FOIA 2026-11-30'],
    ],
    [
      'a motion to reopen',
      { kind: 'immigration', country: 'US' },
      [['final-order', '2026-11-02']],
      ['US_MOTION_REOPEN 2027-01-31'],
    ],
    [
      'the UN working group',
      { kind: 'un-body', country: 'KZ' },
      [['communicated-to-government', '2026-11-02']],
      ['UN_WGAD_60 2027-01-01'],
    ],
  ] as const)('%s', async (_why, terms, events, expected) => {
    const made = await build.proceeding(terms);
    for (const [kind, on] of events) await happened(made, kind, on);
    expect(await openDates(made)).toEqual(expected);
  });

  it('ECHR: four months from the service of the final decision, and ours to keep', async () => {
    const made = await build.proceeding({ kind: 'ecthr', country: 'DE', forum: 'European Court of Human Rights' });
    const { deadlines } = await happened(made, 'final-decision', '2026-09-02', {
      facts: [{ name: 'finalDecisionServedOn', on: '2026-09-10' }],
    });
    expect(dated(deadlines.created)).toEqual(['ECHR_4M 2027-01-10']);
    expect(deadlines.created[0]).toMatchObject({ owedBy: 'applicant', status: 'unverified' });
    const filed = await happened(made, 'application-filed', '2026-11-20');
    expect(filed.deadlines.retired).toEqual([expect.objectContaining({ ruleId: 'ECHR_4M', status: 'satisfied' })]);
  });

  it('tells what is owed without a date: promptly, or until a length is entered', async () => {
    const asylum = await build.proceeding({ kind: 'asylum', country: 'FR', forum: 'OFPRA' });
    const { deadlines } = await happened(asylum, 'asylum-refused', '2026-11-02');
    expect(deadlines.created).toEqual([expect.objectContaining({ ruleId: 'ASYLUM_APPEAL', dueOn: null })]);
    expect(deadlines.undated).toEqual([
      {
        ruleId: 'ASYLUM_APPEAL',
        title: expect.any(String),
        owedBy: 'applicant',
        owedSince: '2026-11-02',
        missing: 'length-of-treaty',
      },
    ]);
    const values = { ASYLUM_APPEAL: { n: 30, unit: 'day' } };
    await app.ferro.lawyer.patch(`/proceedings/${asylum.id}`, 2, { values });
    expect(await openDates(asylum)).toEqual(['ASYLUM_APPEAL 2026-12-02']);
    const court = await build.proceeding({ kind: 'ecthr', country: 'DE', forum: 'European Court of Human Rights' });
    const known = await happened(court, 'removal-date-known', '2026-11-20');
    expect(known.deadlines.undated).toEqual([expect.objectContaining({ ruleId: 'ECHR_R39', owedSince: '2026-11-20' })]);
  });

  it('a day of a proceeding ends where the proceeding is', async () => {
    const made = await build.proceeding({
      country: 'US',
      zone: 'America/New_York',
      values: { BILAT_PROV: { n: 45, unit: 'day' } },
    });
    await happened(made, 'arrest', '2026-11-20');
    const { body } = await app.ferro.lawyer.get(`/deadlines?proceedingId=${made.id}`);
    expect(body.data[0]).toMatchObject({ zone: 'America/New_York', proceedingId: made.id });
    app.clock.moveTo('2026-11-23T02:00:00Z');
    const inParis = await build.proceeding();
    expect((await refused(inParis, { kind: 'hearing', on: '2026-11-23' })).status).toBe(201);
    expect((await refused(inParis, { kind: 'bail-granted', on: '2026-11-23' })).status).toBe(201);
    const there = await refused(made, { kind: 'bail-granted', on: '2026-11-23' });
    app.clock.moveTo('2026-11-22T10:00:00Z');
    expect(there).toBeProblem(422, 'invalid', { issues: [expect.objectContaining({ code: 'in-the-future' })] });
  });

  it('keeps days known only to lie between two', async () => {
    const made = await build.proceeding();
    const body = { kind: 'provisional-arrest', earliest: '2026-01-13', latest: '2026-01-15', confidence: 'inferred' };
    const { body: answer } = await refused(made, body);
    expect(answer.event).toMatchObject({
      on: null,
      earliest: '2026-01-13',
      latest: '2026-01-15',
      confidence: 'inferred',
    });
    expect(dated(answer.deadlines.created)).toContain('ECE_PROV_40 2026-02-24');
  });

  it.each([
    ['a day that has not come', { kind: 'arrest', on: '2026-12-01' }, '/on', 'in-the-future'],
    ['no day', { kind: 'arrest' }, '/on', 'day-or-interval'],
    ['a day and an interval', { kind: 'hearing', on: '2026-01-15', latest: '2026-01-16' }, '/on', 'day-or-interval'],
    [
      'an interval the wrong way round',
      { kind: 'arrest', earliest: '2026-01-16', latest: '2026-01-15' },
      '/on',
      'day-or-interval',
    ],
    [
      'its own day twice',
      { kind: 'arrest', on: '2026-01-15', facts: [{ name: 'arrestedOn', on: '2026-01-15' }] },
      '/facts/0/name',
      'set-by-event',
    ],
    [
      'a further day that has not come',
      { kind: 'final-decision', on: '2026-11-20', facts: [{ name: 'finalDecisionServedOn', on: '2026-12-01' }] },
      '/facts/0/on',
      'in-the-future',
    ],
    [
      'a service before its decision',
      { kind: 'final-decision', on: '2026-11-20', facts: [{ name: 'finalDecisionServedOn', on: '2026-11-19' }] },
      '/facts/0/on',
      'contradicts',
    ],
  ])('refuses %s', async (_what, body, pointer, code) => {
    const made = await build.proceeding();
    expect(await refused(made, body)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer, code })],
    });
    expect((await app.ferro.lawyer.get(`/proceedings/${made.id}/events`)).body.data).toEqual([]);
  });

  it('refuses 03/04/2026, an event and a fact nobody knows, and a letter of another file', async () => {
    const made = await build.proceeding();
    expect((await refused(made, { kind: 'arrest', on: '03/04/2026' })).body.issues[0].message).toContain(
      'write 2026-04-03 (DD/MM) or 2026-03-04 (MM/DD)',
    );
    expect(await refused(made, { kind: 'moonrise', on: '2026-01-15' })).toBeProblem(422, 'invalid');
    const facts = [{ name: 'declaredAdmissibleOn', on: '2026-01-15' }];
    expect(await refused(made, { kind: 'arrest', on: '2026-01-15', facts })).toBeProblem(422, 'invalid');
    const elsewhere = await build.letter();
    expect(await refused(made, { kind: 'arrest', on: '2026-01-15', sourceId: elsewhere.id })).toBeProblem(
      422,
      'unknown-reference',
      {
        issues: [expect.objectContaining({ pointer: '/sourceId' })],
      },
    );
  });

  it('are only added: the application has no right to change one', async () => {
    const rights = await app.admin.query(
      `select has_table_privilege('redress_app', 'redress.proceeding_event', 'update') as may`,
    );
    expect(rights.rows).toEqual([{ may: false }]);
  });

  it('an extension of a date of the proceeding leaves the date and shows what to expect', async () => {
    const made = await build.proceeding({ kind: 'sis', country: 'PL', forum: 'Police headquarters' });
    const { deadlines } = await happened(made, 'request-received', '2026-10-31');
    const late = { state: 'communicated', communicatedOn: '2026-11-20', extendedTo: '2027-01-31' };
    const answer = await app.ferro.lawyer.post(`/deadlines/${deadlines.created[0].id as string}/extensions`, late);
    expect(answer.status).toBe(201);
    const { body } = await app.ferro.lawyer.get(`/deadlines/${deadlines.created[0].id as string}`);
    expect(body).toMatchObject({ dueOn: '2026-11-30', expectedOn: '2027-01-31' });
  });

  it('a date by hand may belong to a proceeding of the file, not of another', async () => {
    const made = await build.proceeding();
    const task = await build.deadline({
      caseFileId: made.caseFileId as string,
      proceedingId: made.id,
      title: 'Bail hearing brief',
    });
    expect(task.proceedingId).toBe(made.id);
    const { caseFileId } = await build.proceeding();
    const body = {
      caseFileId,
      proceedingId: made.id,
      title: 'X',
      dueOn: '2026-12-01',
      owedBy: 'firm',
      force: 'internal',
    };
    expect(await app.ferro.lawyer.post('/deadlines', body)).toBeProblem(422, 'unknown-reference', {
      issues: [expect.objectContaining({ pointer: '/proceedingId' })],
    });
  });
});

it('a changed calendar proposes new dates for proceedings too', async () => {
  const made = await build.proceeding({ kind: 'data-protection', country: 'US', forum: 'Agency' });
  await happened(made, 'request-received', '2026-11-02');
  const { body: firm } = await app.ferro.owner.get('/firm');
  const workingCalendar = { weekend: [6, 7], holidays: ['2026-11-11', '2026-11-26'] };
  await app.ferro.owner.patch('/firm', firm.version as number, { workingCalendar });
  const { body } = await app.ferro.lawyer.get(`/recalculations?proceedingId=${made.id}&state=open`);
  expect(body.data[0]).toMatchObject({
    cause: 'calendar-changed',
    items: [expect.objectContaining({ newOn: '2026-12-02' })],
  });
});

it('the case page shows each proceeding with its next date, and history tells who did what', async () => {
  const made = await build.proceeding();
  await happened(made, 'provisional-arrest', '2026-01-15');
  const page = await app.ferro.lawyer.get(`/case-files/${made.caseFileId as string}`);
  expect(page.body.proceedings).toEqual([
    {
      id: made.id,
      kind: 'extradition',
      country: 'DE',
      forum: 'Higher Regional Court',
      status: 'open',
      nextDeadline: expect.objectContaining({ dueOn: '2026-01-25', proceedingId: made.id }),
    },
  ]);
  const history = await app.ferro.owner.get(`/case-files/${made.caseFileId as string}/history`);
  const sentences = history.body.data.map(({ sentence }: { sentence: string }) => sentence);
  expect(sentences).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Leon Marchetti opened the proceeding “Higher Regional Court”/),
      expect.stringMatching(/^Leon Marchetti recorded the event.*: event \(Provisional arrest\), Day: 15 January 2026/),
    ]),
  );
});
