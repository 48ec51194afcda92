import { RULEBOOK } from '../../src/law/rulebook/rulebook.js';
import { versionOf, type DeadlineRule } from '../../src/law/rulebook/rule.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import { requestWalk } from '../support/request-walk.js';

let app: TestApp;
let build: ReturnType<typeof builders>;
let at: ReturnType<typeof requestWalk>;

beforeAll(async () => {
  app = await openApp();
  app.clock.moveTo('2026-11-22T10:00:00Z');
  build = builders(app.ferro.lawyer);
  at = requestWalk(app.ferro.lawyer, build);
});
afterAll(() => app.close());

const submitted = { step: 'submit', on: '2026-03-10', channel: 'email' };
const received = { step: 'record-receipt', on: '2026-03-15' };
const admitted = { step: 'declare-admissible', on: '2026-04-10' };

const reminders = async ({ id }: { id: string }) => (await at.get(`/reminders?deadlineId=${id}`)).data;

/** A request whose applicant was asked something by a letter that nobody has read the day from yet. */
const asked = () => at.open('deletion', submitted, received, admitted, { step: 'ask-applicant', on: '2026-11-02' });

describe('what is owed promptly', () => {
  it('stands in the docket after every date, with the day since when it is owed', async () => {
    const made = await at.open('deletion', submitted);
    const rows = await at.deadlines(`ccfRequestId=${made.id}&status=open`);
    expect(rows.at(-1)).toMatchObject({
      ruleId: 'ACK',
      dueOn: null,
      owedSince: '2026-03-10',
      missing: null,
      status: 'active',
      triggerName: 'submittedOn',
    });
    expect(rows.slice(0, -1).filter(({ dueOn }) => dueOn === null)).toEqual([]);
  });

  it('says why, and is owed since a better day once that is known', async () => {
    const made = await at.open('deletion', submitted);
    await at.record(made, { name: 'ccfReceivedOn', on: '2026-03-15' });
    const row = await at.date(made, 'ACK');
    expect(row).toMatchObject({ dueOn: null, owedSince: '2026-03-15', confidence: 'stated' });
    expect((await at.why(row)).sentence).toBe(
      'The Commission must acknowledge receipt of the request at the earliest opportunity; no day is set, and it has been owed since Sunday 15 March 2026, the day the Commission received the request (Statute of the CCF, Art. 31(1), 2025 text).',
    );
  });

  it('is met by what satisfies it, and ends with the request', async () => {
    const made = await at.open('deletion', submitted, received, admitted);
    expect(await at.date(made, 'ACK')).toMatchObject({ status: 'satisfied', metOn: '2026-04-10' });
    const given = await at.open('deletion', submitted, { step: 'withdraw', on: '2026-03-20' });
    expect(await at.date(given, 'ACK')).toMatchObject({
      status: 'cancelled',
      statusReason: 'Nothing is owed since 20 March 2026.',
    });
  });

  it('has no day to be reminded of', async () => {
    const made = await at.open('deletion', submitted);
    expect(await reminders(await at.date(made, 'ACK'))).toEqual([]);
  });
});

describe('what a letter sets a day for', () => {
  it('waits for that day, says so, and cannot be verified before', async () => {
    const row = await at.date(await asked(), 'APPLICANT_REPLY');
    expect(row).toMatchObject({ dueOn: null, owedSince: '2026-11-02', missing: 'day-in-letter', status: 'unverified' });
    expect((await at.why(row)).sentence).toContain('by the day the letter sets, which is not entered yet');
    const verified = await app.ferro.owner.act(`/deadlines/${row.id}/verifications`, row.version, {
      derivedOn: '2026-12-02',
    });
    expect(verified.body.detail).toBe('This duty has no date to verify yet.');
  });

  it('takes the day once it is entered, and is then spoken of', async () => {
    const made = await asked();
    const { deadlines } = await at.record(made, { name: 'applicantReplyDueOn', on: '2026-12-20' });
    expect(deadlines.proposed).toEqual([]);
    expect(deadlines.moved).toContainEqual(
      expect.objectContaining({ ruleId: 'APPLICANT_REPLY', from: null, dueOn: '2026-12-20' }),
    );
    const row = await at.date(made, 'APPLICANT_REPLY');
    expect(row).toMatchObject({ dueOn: '2026-12-20', owedSince: null, missing: null, status: 'unverified' });
    expect(await reminders(row)).not.toEqual([]);
  });
});

describe('what a treaty or national law sets a time for', () => {
  it('waits for that time', async () => {
    const made = await build.proceeding({ kind: 'asylum', country: 'FR', forum: 'OFPRA' });
    await app.ferro.lawyer
      .post(`/proceedings/${made.id}/events`, { kind: 'asylum-refused', on: '2026-11-02' })
      .expect(201);
    const row = async () => (await at.deadlines(`proceedingId=${made.id}`))[0] as Made;
    expect(await row()).toMatchObject({ ruleId: 'ASYLUM_APPEAL', dueOn: null, missing: 'length-of-treaty' });
    const { version } = await at.get(`/proceedings/${made.id}`);
    await app.ferro.lawyer
      .patch(`/proceedings/${made.id}`, version, { values: { ASYLUM_APPEAL: { n: 30, unit: 'day' } } })
      .expect(200);
    expect(await row()).toMatchObject({ dueOn: '2026-12-02', missing: null });
  });
});

/** Art. 41(3): what is told without waiting is a decision on access; of the others the last kind is taken. */
const kindOf = ({ implementing, appliesTo = [] }: DeadlineRule) => appliesTo.at(implementing === 'nothing' ? 0 : -1);

describe('every rule of the book', () => {
  const wordings = RULEBOOK.map((rule) => [rule.id, versionOf(rule), rule] as const);
  it.each(wordings)('%s, version %s, is asked for and answers', async (id, ruleVersion, rule) => {
    const { body, status } = await app.ferro.auditor.post('/deadlines/preview', {
      ruleSet: rule.ruleSet,
      trigger: rule.trigger,
      date: rule.inForce.until ?? (id === 'ECHR_4M' ? '2022-02-01' : '2026-06-01'),
      subject: rule.subject,
      ...(rule.appliesTo && rule.subject !== 'proceeding' && { kind: kindOf(rule) }),
    });
    expect(status).toBe(200);
    const found = body.deadlines.find((one: { ruleId: string }) => one.ruleId === id);
    expect(found).toMatchObject({ ruleVersion });
    expect(found.dueOn ?? found.owedSince).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(found.why.sentence).toMatch(/^[A-Z].*\.$/);
  });
});
