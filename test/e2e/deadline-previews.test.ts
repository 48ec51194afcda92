import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { rowCounts } from '../support/row-counts.js';
import type { Person } from '../support/person.js';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

interface Previewed {
  ruleId: string;
  dueOn: string | null;
  owedSince: string | null;
  [field: string]: unknown;
}

const ask = (input: object, person: Person = app.ferro.auditor) => person.post('/deadlines/preview', input);

async function dates(input: object): Promise<string[]> {
  const { status, body, text } = await ask(input);
  if (status !== 200) throw new Error(text);
  return (body.deadlines as Previewed[]).map(
    ({ ruleId, dueOn, owedSince }) => `${ruleId} ${dueOn ?? `since ${owedSince}`}`,
  );
}

const fact = (name: string, on: string) => ({ name, on });

describe('POST /deadlines/preview', () => {
  it('asks who is calling, and takes nothing from the address of a deadline', async () => {
    expect(await request(app.server).post('/api/v1/deadlines/preview').send({})).toBeProblem(401, 'unauthenticated');
    expect(await app.ferro.lawyer.get('/deadlines/preview')).toBeProblem(404, 'not-found');
  });

  it('gives each date with everything that is known of it', async () => {
    const { body } = await ask({
      kind: 'deletion',
      facts: [fact('declaredAdmissibleOn', '2026-01-12')],
      ruleSets: ['ccf-statute'],
    });
    expect(body.deadlines.find(({ ruleId }: Previewed) => ruleId === 'DELETION_DECISION')).toEqual({
      ruleId: 'DELETION_DECISION',
      ruleVersion: '2017-03-11',
      ruleSet: 'ccf-statute',
      subject: 'ccf-request',
      title: 'Decision on correction or deletion',
      trigger: { name: 'declaredAdmissibleOn', on: '2026-01-12', standsFor: null, confidence: 'stated' },
      dueOn: '2026-10-12',
      safeOn: '2026-10-12',
      targetOn: null,
      expectedOn: null,
      owedSince: null,
      missing: null,
      owedBy: 'ccf',
      owedByName: null,
      force: 'statutory',
      hard: 'M',
      confidence: 'stated',
      sureness: 'verified',
      metOn: null,
      endedOn: null,
      supersededBy: null,
      why: expect.objectContaining({
        sentence:
          'The Commission must decide on correction or deletion by Monday 12 October 2026: nine months from Monday 12 January 2026, the day the request was declared admissible (Statute of the CCF, Art. 40(2), 2025 text).',
        rule: {
          id: 'DELETION_DECISION',
          version: '2017-03-11',
          citation: 'Statute of the CCF, Art. 40(2), 2025 text',
          sureness: 'verified',
        },
      }),
    });
    expect(body.whatIf).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    [
      'one trigger of one rule set',
      { ruleSet: 'ece', trigger: 'arrestedOn', date: '2026-01-15' },
      ['ECE_PROV_18 2026-02-02', 'ECE_PROV_40 2026-02-24', 'ECE3_CONSENT_10 2026-01-25'],
    ],
    [
      'with the kind',
      { ruleSet: 'ccf-statute', trigger: 'declaredAdmissibleOn', date: '2026-01-15', kind: 'access' },
      ['IPSG_DATA_CHECK 2026-03-01', 'ACCESS_DECISION 2026-05-15'],
    ],
    [
      'with the day of arrest as day 1',
      { ruleSet: 'ece', trigger: 'arrestedOn', date: '2026-01-15', countFrom: { ece: 'same-day' } },
      ['ECE_PROV_18 2026-02-01', 'ECE_PROV_40 2026-02-23', 'ECE3_CONSENT_10 2026-01-24'],
    ],
    [
      'of a treaty without its time',
      { ruleSet: 'bilateral', trigger: 'arrestedOn', date: '2026-01-15' },
      ['BILAT_PROV since 2026-01-15'],
    ],
    [
      'of a treaty with its time',
      {
        ruleSet: 'bilateral',
        trigger: 'arrestedOn',
        date: '2026-01-15',
        values: { BILAT_PROV: { n: 45, unit: 'day' } },
      },
      ['BILAT_PROV 2026-03-01'],
    ],
    [
      'that speaks once something else has happened',
      { ruleSet: 'ccf-decision', trigger: 'ncbNotifiedOn', date: '2026-11-10' },
      ['CONDITIONAL_DECISION 2026-12-10'],
    ],
    ['of a fallback', { ruleSet: 'echr', trigger: 'finalDecisionOn', date: '2022-02-01' }, ['ECHR_4M 2022-06-01']],
    [
      'of two subjects',
      { ruleSet: 'rpd', trigger: 'leaveAskedOn', date: '2026-05-01' },
      ['IPSG_NATIONAL_ENTITY_SILENCE 2026-05-31'],
    ],
    [
      'facts of a notice',
      { subject: 'notice', kind: 'red-notice', facts: [fact('recordedOn', '2024-05-02')] },
      ['NOTICE_EXPIRY 2029-05-02', 'NOTICE_REVIEW_PROMPT 2028-11-02'],
    ],
    [
      'a revision, by what it revises',
      {
        kind: 'revision',
        revises: 'access',
        facts: [fact('declaredAdmissibleOn', '2026-01-15')],
        ruleSets: ['ccf-statute'],
      },
      ['IPSG_DATA_CHECK 2026-03-01', 'REVISION_DECISION_ACCESS 2026-05-15'],
    ],
    [
      'a decision that leaves the files as they are',
      {
        kind: 'deletion',
        nothingToImplement: true,
        facts: [fact('decidedOn', '2026-10-13')],
        ruleSets: ['ccf-statute'],
      },
      ['DECISION_TO_IPSG 2026-11-13', 'NOTIFY_ACCESS 2026-11-13'],
    ],
    [
      'the session of a decision known to be made',
      { kind: 'deletion', decided: true, facts: [fact('sessionEndsOn', '2026-10-13')], ruleSets: ['ccf-statute'] },
      ['DECISION_TO_IPSG 2026-11-13', 'IPSG_IMPLEMENT 2026-12-13', 'NOTIFY_DELETION 2027-01-13'],
    ],
  ])('%s', async (_what, input, expected) => expect(await dates(input)).toEqual(expected));

  it('counts what the other side owes from the last possible day and shows the first', async () => {
    const facts = [{ name: 'ccfReceivedOn', earliest: '2026-03-10', latest: '2026-03-15', confidence: 'inferred' }];
    const { body } = await ask({ kind: 'access', facts });
    expect(body.deadlines.find(({ ruleId }: Previewed) => ruleId === 'ADM_NOTICE')).toMatchObject({
      dueOn: '2026-04-15',
      safeOn: '2026-04-10',
      confidence: 'inferred',
    });
  });

  it('shows an extension beside the date, which stays', async () => {
    const extensions = [{ ruleId: 'DELETION_DECISION', state: 'communicated', extendedTo: '2027-01-15' }];
    const { body } = await ask({ kind: 'deletion', facts: [fact('declaredAdmissibleOn', '2026-01-15')], extensions });
    const found = body.deadlines.find(({ ruleId }: Previewed) => ruleId === 'DELETION_DECISION');
    expect(found).toMatchObject({ dueOn: '2026-10-15', expectedOn: '2027-01-15' });
  });

  it('supposes while admission is unknown, and calls nothing of it due (case E6)', async () => {
    const { body } = await ask({ kind: 'access', facts: [fact('ccfReceivedOn', '2026-03-15')] });
    expect(body.deadlines.map(({ ruleId }: Previewed) => ruleId)).not.toContain('ACCESS_DECISION');
    expect(body.whatIf).toEqual([
      {
        supposing: 'admitted-on-the-day-of-receipt',
        admittedOn: '2026-03-15',
        ruleId: 'ACCESS_DECISION',
        wouldBeDueOn: '2026-07-15',
      },
      {
        supposing: 'admitted-on-the-last-lawful-day',
        admittedOn: '2026-04-15',
        ruleId: 'ACCESS_DECISION',
        wouldBeDueOn: '2026-08-15',
      },
    ]);
    const practice = await ask({
      kind: 'access',
      facts: [fact('ccfReceivedOn', '2026-03-15')],
      ruleSets: ['practice'],
    });
    expect(practice.body.whatIf).toEqual([]);
  });

  it('uses the working days of the firm that asks', async () => {
    const input = { ruleSet: 'practice', trigger: 'ccfReceivedOn', date: '2026-03-16', kind: 'access' };
    expect(await dates(input)).toContain('CHASE_ADM 2026-04-20');
    const workingCalendar = { weekend: [6, 7], holidays: ['2026-04-20'] };
    await app.ferro.owner.patch('/firm', 1, { workingCalendar }).expect(200);
    expect(await dates(input)).toContain('CHASE_ADM 2026-04-21');
  });

  it('hears the rules the firm has published, and no other firm does', async () => {
    const text = `id,subject,title,duty,force,anchor,n,unit,owed_by,authority,hard,sureness
KZ.APPEAL,proceeding,Appeal,lodge the appeal,statutory,arrestedOn,10,day,applicant,"Criminal Procedure Code, s. 106",H,verified`;
    const goldenCases = [
      {
        name: 'ten days',
        facts: [fact('arrestedOn', '2026-01-15')],
        expected: [{ ruleId: 'KZ.APPEAL', dueOn: '2026-01-25' }],
      },
    ];
    const body = { code: 'kz', title: 'Kazakhstan', text, goldenCases, effectiveFrom: '2020-01-01' };
    const { body: made } = await app.ferro.lawyer.post('/rule-sets', body);
    const input = { ruleSet: 'kz', trigger: 'arrestedOn', date: '2026-01-15' };
    expect(await ask(input)).toBeProblem(422, 'invalid');
    await app.ferro.owner.act(`/rule-sets/kz/versions/${String(made.id)}/publish`, 1).expect(200);
    const { deadlines } = (await ask(input)).body as { deadlines: Previewed[] };
    expect(deadlines).toEqual([
      expect.objectContaining({
        ruleId: 'KZ.APPEAL',
        dueOn: '2026-01-25',
        targetOn: '2026-01-15',
        ruleVersion: '1',
        hard: 'H',
      }),
    ]);
    expect(deadlines[0]!.why).toMatchObject({ rule: { citation: 'Criminal Procedure Code, s. 106' } });
    expect(
      await dates({ subject: 'proceeding', ruleSets: ['kz', 'eaw'], facts: [fact('arrestedOn', '2026-01-15')] }),
    ).toEqual(['EAW_60 2026-03-16', 'EAW_90 2026-04-15', 'KZ.APPEAL 2026-01-25']);
    expect(await ask(input, app.nord.lawyer)).toBeProblem(422, 'invalid');
  });

  it('stores nothing', async () => {
    const before = await rowCounts(app.admin);
    await ask({ kind: 'deletion', facts: [fact('declaredAdmissibleOn', '2026-01-12')] }).expect(200);
    await ask({ ruleSet: 'ece', trigger: 'arrestedOn', date: '2026-01-15' }).set('idempotency-key', 'one').expect(200);
    expect(await rowCounts(app.admin)).toEqual(before);
  });
});

describe('POST /deadlines/preview refuses', () => {
  const short = { ruleSet: 'ece', trigger: 'arrestedOn', date: '2026-01-15' };
  it.each<[string, object, string, string]>([
    ['nothing at all', {}, '/facts', 'Give the days that are known, or a rule set'],
    [
      'a slash date, saying what it could have meant',
      { facts: [fact('decidedOn', '03/04/2026')] },
      '/facts/0/on',
      'the order of day and month (DD/MM or MM/DD) is never guessed: write 2026-04-03 (DD/MM) or 2026-03-04 (MM/DD).',
    ],
    ['a slash date in the short form', { ...short, date: '1/2/2026' }, '/date', 'is never guessed'],
    ['an impossible day', { facts: [fact('decidedOn', '2026-02-30')] }, '/facts/0/on', 'that month has 28 days'],
    ['a year zero', { facts: [fact('decidedOn', '0000-01-01')] }, '/facts/0/on', 'Write an existing day'],
    [
      'a slip of the year',
      { facts: [fact('decidedOn', '0226-01-01')] },
      '/facts/0/on',
      'Give a day from 1 January 1900 to 31 December 2199.',
    ],
    ['no day', { facts: [{ name: 'decidedOn', on: 20260101 }] }, '/facts/0/on', 'Write the day as YYYY-MM-DD'],
    ['an unknown fact', { facts: [fact('decided', '2026-01-01')] }, '/facts/0/name', 'Choose one of the values'],
    [
      'a fact without a day',
      { facts: [{ name: 'decidedOn' }] },
      '/facts/0',
      'Give either the day, or the earliest and the latest',
    ],
    [
      'an interval from end to beginning',
      { facts: [{ name: 'decidedOn', earliest: '2026-02-01', latest: '2026-01-01' }] },
      '/facts/0',
      'Give either the day, or the earliest and the latest',
    ],
    [
      'a fact given twice',
      { facts: [fact('decidedOn', '2026-01-01'), fact('decidedOn', '2026-01-02')] },
      '/facts',
      'Give each fact once',
    ],
    [
      'a decision before admission',
      { facts: [fact('declaredAdmissibleOn', '2026-05-01'), fact('decidedOn', '2026-04-01')] },
      '/facts/1',
      'One of two days is wrong',
    ],
    [
      'a kind of another subject',
      { kind: 'red-notice', facts: [fact('decidedOn', '2026-04-01')] },
      '/kind',
      'There is no such kind of Request to the CCF',
    ],
    [
      'half of the short form',
      { ruleSet: 'ece', trigger: 'arrestedOn' },
      '/ruleSet',
      'all of rule set, trigger and date',
    ],
    [
      'both forms',
      { ...short, facts: [fact('arrestedOn', '2026-01-15')] },
      '/ruleSet',
      'Give either the days that are known',
    ],
    ['an unknown set', { ...short, ruleSet: 'atlantis' }, '/ruleSet', 'There is no such rule set'],
    [
      'a trigger no rule counts from',
      { ...short, trigger: 'decidedOn' },
      '/trigger',
      'No rule of this rule set counts from it.',
    ],
    ['a set about something else', { ...short, subject: 'notice' }, '/subject', 'is about: Proceeding'],
    [
      'a length of an unknown rule',
      { ...short, values: { NO_RULE: { n: 1, unit: 'day' } } },
      '/values/NO_RULE',
      'There is no such rule',
    ],
    [
      'a length of a rule that has one',
      { ...short, values: { EAW_60: { n: 5, unit: 'day' } } },
      '/values/EAW_60',
      'fixes its own length',
    ],
    [
      'a length without a unit',
      { ...short, values: { BILAT_PROV: 45 } },
      '/values/BILAT_PROV',
      'Give a number with its unit',
    ],
    [
      'half a day',
      { ...short, values: { BILAT_PROV: { n: 0.5, unit: 'day' } } },
      '/values/BILAT_PROV',
      'Write a whole number',
    ],
    [
      'counting where nothing varies',
      { ...short, countFrom: { eaw: 'same-day' } },
      '/countFrom/eaw',
      'No rule of this set leaves open',
    ],
    [
      'counting in another way',
      { ...short, countFrom: { ece: 'backwards' } },
      '/countFrom/ece',
      'Choose which day is the first',
    ],
  ])('%s', async (_what, input, pointer, message) => {
    const answer = await ask(input);
    expect(answer).toBeProblem(422, 'invalid');
    expect(answer.body.issues).toEqual([
      expect.objectContaining({ pointer, code: expect.any(String), message: expect.stringContaining(message) }),
    ]);
  });

  it('everything at once', async () => {
    const answer = await ask({
      kind: 'red-notice',
      facts: [fact('declaredAdmissibleOn', '2026-05-01'), fact('decidedOn', '2026-04-01'), { name: 'notifiedOn' }],
      values: { X: 1 },
    });
    expect(answer.body.issues.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/values/X',
      '/facts/2',
      '/kind',
      '/facts/1',
    ]);
  });

  it('what it does not know', async () => {
    expect(await ask({ store: true, facts: [fact('decidedOn', '2026-04-01')] })).toBeProblem(400, 'malformed');
  });
});
