// Over 200 lines: the ids of both tables of time limits, and every way a table of a firm's own can be sent.
import { readFileSync } from 'node:fs';
import request from 'supertest';
import { COLUMN_NAMES } from '../../src/law/own-rules/rule-columns.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { rowCounts } from '../support/row-counts.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import type { Person } from '../support/person.js';
import { ADMITTED, walk } from '../support/walk.js';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

/** Every id of the two tables of time limits the law was researched in. */
const OF_REQUESTS_AND_NOTICES =
  `ADM_NOTICE ACK ACCESS_DECISION DELETION_DECISION REVISION_DECISION_ACCESS REVISION_DECISION_DELETION REVISION_FILING
  IPSG_DATA_CHECK IPSG_SEQUENCE EXTENSION_NOTICE DECISION_TO_IPSG IPSG_IMPLEMENT IPSG_IMPLEMENT_CLARIF NOTIFY_ACCESS
  NOTIFY_DELETION RECIPIENTS_TOLD PROVISIONAL_IMPLEMENT STATUS_ON_REQUEST SUBMISSION_CUTOFF APPLICANT_REPLY DEFICIENCY_CURE
  NCB_REPLY CONDITIONAL_DECISION CCF_FILE_RETENTION NOTICE_EXPIRY NOTICE_REVIEW_PROMPT NOTICE_SUSPENSION_END
  NATIONAL_COPY_UPDATE NATIONAL_COPY_DELETE NATIONAL_UPDATE_ON_NOTICE USE_OBJECTION ACCESS_OBJECTION_NEW_ENTITY
  IPSG_NATIONAL_ENTITY_SILENCE NCB_SUPERVISION SESSION_LIST CHASE_ADM CHASE_ADM2 CHASE_ACCESS CHASE_DELETION_MID
  CHASE_DELETION POST_SESSION DEDICATED_INDEX`.split(/\s+/);
const OF_PROCEEDINGS =
  `ECE_PROV_18 ECE_PROV_40 ECE3_CONSENT_10 BILAT_PROV EAW_60 EAW_90 EAW_10_CONSENT EAW_SURRENDER UK_P2_PROV UK_APPEAL_P2
  ECHR_4M ECHR_R39 UN_HRC_IM UN_WGAD_60 UN_CAT_IM ASYLUM_APPEAL SIS_ACCESS GDPR_KYC US_FOIA US_MOTION_REOPEN`.split(
    /\s+/,
  );

interface Rule {
  id: string;
  version: string;
  [field: string]: unknown;
}
const idsOf = (rules: Rule[]) => rules.map(({ id }) => id);

async function everyRule(person: Person, filter = ''): Promise<Rule[]> {
  const rules: Rule[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page = await person.get(`/rules?limit=30${filter}${cursor && `&cursor=${cursor}`}`);
    expect(page.status).toBe(200);
    rules.push(...page.body.data);
    cursor = page.body.page.next as string | null;
  }
  return rules;
}

describe('GET /rule-sets', () => {
  it('asks who is calling', async () => {
    for (const path of ['/rule-sets', '/rule-sets/eaw', '/rules', '/rules/ACK']) {
      expect(await request(app.server).get(`/api/v1${path}`)).toBeProblem(401, 'unauthenticated');
    }
  });

  it('lists those of the book, with titles and how many rules they hold', async () => {
    const { body } = await app.nord.auditor.get('/rule-sets');
    expect(body.data.map(({ code }: { code: string }) => code)).toEqual(
      'ccf-statute ccf-operating-rules ccf-decision rpd practice ece bilateral eaw uk-extradition echr un asylum data-protection us'.split(
        ' ',
      ),
    );
    expect(body.data[9]).toEqual({
      code: 'echr',
      title: 'European Court of Human Rights',
      authority: 'Council of Europe',
      origin: 'built-in',
      rules: 2,
    });
    expect(body.page).toEqual({ next: null });
  });

  it('shows a set with every wording, or those in force on a day, as cited then', async () => {
    const all = await app.ferro.auditor.get('/rule-sets/echr');
    expect(all.body).toMatchObject({ code: 'echr', origin: 'built-in', versions: [] });
    expect(idsOf(all.body.rules)).toEqual(['ECHR_4M', 'ECHR_4M', 'ECHR_R39']);
    const shown = async (on: string) =>
      ((await app.ferro.auditor.get(`/rule-sets/echr?on=${on}`)).body.rules as Rule[]).map(
        (rule) => `${rule.id} ${String(rule.length)}`,
      );
    expect(await shown('2022-01-31')).toEqual(['ECHR_4M six months', 'ECHR_R39 promptly: no day is set']);
    expect(await shown('2022-02-01')).toEqual(['ECHR_4M four months', 'ECHR_R39 promptly: no day is set']);
    const statute = async (on: string) =>
      ((await app.ferro.auditor.get(`/rule-sets/ccf-statute?on=${on}`)).body.rules as Rule[]).find(
        ({ id }) => id === 'ACK',
      );
    expect(await statute('2020-01-01')).toMatchObject({ citation: 'Statute of the CCF, Art. 31(1), 2017 text' });
    expect(await statute('2026-01-01')).toMatchObject({ citation: 'Statute of the CCF, Art. 31(1), 2025 text' });
    expect(await statute('2016-01-01')).toBeUndefined();
  });

  it.each([
    ['/rule-sets/atlantis', 404, 'not-found'],
    ['/rules/APPEALS_CHAMBER', 404, 'not-found'],
    ['/rule-sets/eaw?on=03/04/2026', 400, 'malformed'],
    ['/rule-sets/eaw?on=2026-02-30', 400, 'malformed'],
    ['/rules?trigger=noSuchFact', 400, 'malformed'],
    ['/rules?sureness=certain', 400, 'malformed'],
    ['/rules?updatedSince=2026-01-01T00:00:00Z', 400, 'malformed'],
    ['/rules?cursor=AAAA', 400, 'malformed'],
  ] as const)('%s is %i %s', async (path, status, slug) => {
    expect(await app.ferro.lawyer.get(path)).toBeProblem(status, slug);
  });
});

describe('GET /rules', () => {
  it('reaches every rule of both tables, page by page, and each by its id', async () => {
    const found = new Set(idsOf(await everyRule(app.ferro.auditor)));
    expect([...OF_REQUESTS_AND_NOTICES, ...OF_PROCEEDINGS].filter((id) => !found.has(id))).toEqual([]);
    expect(OF_REQUESTS_AND_NOTICES).toHaveLength(42);
    expect(OF_PROCEEDINGS).toHaveLength(20);
    for (const id of [...OF_REQUESTS_AND_NOTICES, ...OF_PROCEEDINGS]) {
      const { body } = await app.ferro.auditor.get(`/rules/${id}`);
      expect(body).toMatchObject({ id, ruleSet: body.wordings[0].ruleSet });
      expect(body.wordings.map((wording: Rule) => wording.citation)).not.toContain('');
    }
  });

  it('says everything of a rule, in words', async () => {
    const { body } = await app.ferro.auditor.get('/rules/ADM_NOTICE');
    expect(body.wordings).toEqual([
      expect.objectContaining({
        id: 'ADM_NOTICE',
        version: '2017-03-11',
        citation: 'Statute of the CCF, Art. 32(1), 2025 text',
        inForceFrom: '2017-03-11',
        inForceUntil: null,
        inForceSureness: 'stated',
        trigger: { name: 'ccfReceivedOn', words: 'the day the Commission received the request' },
        fallbacks: [
          {
            name: 'acknowledgementLetterOn',
            words: 'the date of the Commission’s acknowledgement',
            confidence: 'inferred',
          },
          { name: 'submittedOn', words: 'the day the request was sent', confidence: 'assumed' },
        ],
        length: 'one month',
        direction: 'after',
        countFrom: 'next-day',
        roll: 'none',
        owedBy: 'ccf',
        force: 'statutory',
        hard: 'M',
        extendable: 'no-rule',
        sureness: 'verified',
      }),
    ]);
  });

  it.each([
    ['&ruleSet=un', ['UN_CAT_IM', 'UN_HRC_IM', 'UN_WGAD_60']],
    ['&trigger=consentedOn', ['EAW_10_CONSENT']],
    ['&trigger=admissibilityLetterOn&ruleSet=practice', ['CHASE_DELETION_MID']],
    ['&owedBy=third-party', ['GDPR_KYC']],
    ['&sureness=secondary', ['NOTICE_EXPIRY']],
    ['&q=working%20GROUP', ['UN_WGAD_60']],
    ['&q=art.%2042(2)', ['REVISION_FILING']],
    ['&ruleSet=atlantis', []],
  ])('%s', async (filter, expected) => expect(idsOf(await everyRule(app.ferro.auditor, filter))).toEqual(expected));
});

const HEADER = 'id,title,duty,force,anchor,n,unit,owed_by,authority,hard,sureness';
const REPLY = 'KZ.REPLY,Our comments,send our comments,internal,ccfReceivedOn,10,day,firm,our practice,T,derived';
const golden = (dueOn: string | null, ruleId = 'KZ.REPLY') => ({
  name: 'ten days after receipt',
  kind: 'deletion',
  facts: [{ name: 'ccfReceivedOn', on: '2026-03-15' }],
  expected: [{ ruleId, dueOn }],
});
const draft = (overrides: object = {}) => ({
  code: 'kz',
  title: 'Our own times',
  text: `${HEADER}\n${REPLY}`,
  goldenCases: [golden('2026-03-25')],
  effectiveFrom: '2026-01-01',
  ...overrides,
});

/** A request received that day, whose clocks ran before any test of rules. */
async function received(on = '2026-03-15'): Promise<Made> {
  const made = await build.ccfRequest();
  const submitted = await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, made.version, {
    step: 'submit',
    on,
    channel: 'email',
  });
  const answer = await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, submitted.body.request.version, {
    step: 'record-receipt',
    on,
  });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body.request as Made;
}

async function datesOf(ccfRequestId: string, ruleId: string): Promise<string[]> {
  const { body } = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${ccfRequestId}&ruleId=${ruleId}`);
  return body.data.map((one: Made) => `${String(one.dueOn)} ${String(one.status)} ${String(one.ruleVersion)}`);
}

describe('POST /rule-sets', () => {
  it('asks who is calling, and needs somebody who works on files', async () => {
    expect(await request(app.server).post('/api/v1/rule-sets').send(draft())).toBeProblem(401, 'unauthenticated');
    expect(await app.ferro.assistant.post('/rule-sets', draft())).toBeProblem(403, 'forbidden');
    expect(await app.ferro.auditor.post('/rule-sets', draft())).toBeProblem(403, 'forbidden');
  });

  it('keeps a first draft as it was sent, which changes nothing yet', async () => {
    const text = `\uFEFF${HEADER}\r\n${REPLY}\r\n`;
    const answer = await app.nord.paralegal.post('/rule-sets', draft({ text, changelog: 'First attempt' }));
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe('/api/v1/rule-sets/kz');
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      code: 'kz',
      number: 1,
      status: 'draft',
      text,
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      goldenFailures: [],
      rules: [{ id: 'KZ.REPLY', length: 'ten days', inForceFrom: '2026-01-01', inForceUntil: null, force: 'internal' }],
      changelog: 'First attempt',
      draftedBy: { id: app.nord.paralegal.id, name: 'Mira Sole' },
      publishedBy: null,
      publishedAlone: false,
    });
    const set = await app.nord.auditor.get('/rule-sets/kz');
    expect(set.body).toMatchObject({
      title: 'Our own times',
      origin: 'own',
      rules: [],
      versions: [{ number: 1, status: 'draft' }],
    });
    expect(await app.nord.auditor.get('/rules/KZ.REPLY')).toBeProblem(404, 'not-found');
    const view = await app.nord.auditor.get(`/rule-sets/kz/versions/${String(answer.body.id)}`);
    expect(view.body).toEqual(answer.body);
  });

  it('is another firm’s to nobody', async () => {
    expect(await app.ferro.owner.get('/rule-sets/kz')).toBeProblem(404, 'not-found');
    expect((await app.ferro.owner.get('/rule-sets')).body.data).toHaveLength(14);
    const { versions } = (await app.nord.owner.get('/rule-sets/kz')).body as { versions: Made[] };
    const id = versions[0]!.id;
    await app.ferro.owner.post('/rule-sets', draft()).expect(201);
    expect(await app.ferro.owner.get(`/rule-sets/kz/versions/${id}`)).toBeProblem(404, 'not-found');
    expect(await app.ferro.owner.get(`/rule-sets/kz/versions/${id}/diff`)).toBeProblem(404, 'not-found');
    expect(await app.ferro.owner.act(`/rule-sets/kz/versions/${id}/publish`, 1)).toBeProblem(404, 'not-found');
    expect(await app.ferro.owner.post('/rule-sets/kz/impact', { versionId: id })).toBeProblem(404, 'not-found');
  });

  it('refuses a table with every problem at once, by line and column', async () => {
    const text = `${HEADER}\nDELETION_DECISION,Ours,decide,statutory,arrest,ten,day,ccf,s. 1,M,sure\n${REPLY}\n${REPLY}`;
    const answer = await app.ferro.lawyer.post(
      '/rule-sets',
      draft({ code: 'kz-b', text, goldenCases: [golden(null, 'KZ.X')] }),
    );
    expect(answer).toBeProblem(422, 'invalid');
    expect(answer.body.issues.map((issue: { message: string }) => issue.message.split(': ')[0])).toEqual([
      'Line 2, column anchor',
      'Line 2, column sureness',
      'Line 2, column id',
      'Line 2, column n',
      'Line 3, column id',
      'Line 4, column id',
      'Line 4, column id',
      'The text has no rule with this id.',
    ]);
    expect(answer.body.issues.at(-1).pointer).toBe('/goldenCases/0/expected/0/ruleId');
  });

  it.each([
    ['a set of the book', { code: 'eaw' }, 422, 'invalid'],
    ['a code with capitals', { code: 'Kz' }, 422, 'invalid'],
    ['no golden case', { goldenCases: [] }, 422, 'invalid'],
    ['a golden case that expects nothing', { goldenCases: [{ ...golden(null), expected: [] }] }, 422, 'invalid'],
    [
      'a golden fact with a slash date',
      { goldenCases: [{ ...golden(null), facts: [{ name: 'decidedOn', on: '03/04/2026' }] }] },
      422,
      'invalid',
    ],
    ['an end before the beginning', { effectiveUntil: '2025-12-31' }, 422, 'invalid'],
    ['no text', { text: 7 }, 422, 'invalid'],
    ['something else', { publish: true }, 400, 'malformed'],
  ] as const)('refuses %s', async (_what, overrides, status, slug) => {
    expect(await app.ferro.lawyer.post('/rule-sets', draft({ code: 'kz-c', ...overrides }))).toBeProblem(status, slug);
    expect(await app.ferro.lawyer.get('/rule-sets/kz-c')).toBeProblem(404, 'not-found');
  });

  it('has one set a code, whose next version is drafted in it', async () => {
    await app.ferro.lawyer
      .post(
        '/rule-sets',
        draft({
          code: 'twice',
          text: `${HEADER}\n${REPLY.replace('KZ', 'TWICE')}`,
          goldenCases: [golden('2026-03-25', 'TWICE.REPLY')],
        }),
      )
      .expect(201);
    const again = draft({
      code: 'twice',
      text: `${HEADER}\n${REPLY.replace('KZ', 'TWICE')}`,
      goldenCases: [golden('2026-03-25', 'TWICE.REPLY')],
    });
    expect(await app.ferro.lawyer.post('/rule-sets', again)).toBeProblem(409, 'duplicate');
    const { code: _code, title: _title, ...version } = again;
    const next = await app.ferro.lawyer.post('/rule-sets/twice/versions', version);
    expect(next.body).toMatchObject({ number: 2, status: 'draft' });
    expect(next.headers['location']).toBe(`/api/v1/rule-sets/twice/versions/${String(next.body.id)}`);
    expect(await app.ferro.lawyer.post('/rule-sets/other/versions', version)).toBeProblem(422, 'invalid');
  });
});

/** A draft of the set `code`, whose one rule gives `n` days from receipt. */
function replyIn(code: string, n: number, more: object = {}) {
  const ruleId = `${code.toUpperCase()}.REPLY`;
  return {
    text: `${HEADER}\n${REPLY.replace('KZ.REPLY', ruleId).replace(',10,', `,${n},`)}`,
    goldenCases: [golden(null, ruleId)].map((one) => ({ ...one, facts: [] })),
    effectiveFrom: '2026-01-01',
    ...more,
  };
}

async function published(code: string, n: number, more: object = {}): Promise<Made> {
  const path = `/rule-sets/${code}/versions`;
  const exists = (await app.ferro.lawyer.get(`/rule-sets/${code}`)).status === 200;
  const body = replyIn(code, n, more);
  const made = exists
    ? await app.ferro.lawyer.post(path, body)
    : await app.ferro.lawyer.post('/rule-sets', { code, title: 'Ours', ...body });
  const answer = await app.ferro.owner.act(`${path}/${String(made.body.id)}/publish`, 1);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as Made;
}

/** The database owns the moment of every row, so a test that needs another one goes behind its back. */
async function draftedAt(id: string, at: string): Promise<void> {
  const table = 'redress.rule_set_version';
  await app.admin.query(`alter table ${table} disable trigger own_version, disable trigger write_history`);
  await app.admin.query(`update ${table} set created_at = $1 where id = $2`, [at, id]);
  await app.admin.query(`alter table ${table} enable always trigger own_version, enable always trigger write_history`);
}

describe('POST /rule-sets/:code/versions/:id/publish', () => {
  it('asks who is calling', async () => {
    const path = '/api/v1/rule-sets/kz/versions/0190b4a2-0000-7000-8000-000000000000/publish';
    expect(await request(app.server).post(path)).toBeProblem(401, 'unauthenticated');
  });

  it('runs the golden cases first, and says of each what was expected and what came', async () => {
    const cases = [golden('2026-03-25', 'GOLD.REPLY'), golden('2026-03-26', 'GOLD.REPLY'), golden(null, 'GOLD.REPLY')];
    const body = { code: 'gold', title: 'Gold', ...replyIn('gold', 10, { goldenCases: cases }) };
    const { body: made } = await app.ferro.lawyer.post('/rule-sets', body);
    expect(made.goldenFailures).toHaveLength(2);
    const answer = await app.ferro.owner.act(`/rule-sets/gold/versions/${made.id}/publish`, 1);
    expect(answer).toBeProblem(422, 'invalid', {
      failures: [
        { case: 1, name: 'ten days after receipt', ruleId: 'GOLD.REPLY', expected: '2026-03-26', got: '2026-03-25' },
        { case: 2, name: 'ten days after receipt', ruleId: 'GOLD.REPLY', expected: null, got: '2026-03-25' },
      ],
    });
    expect(answer.body.issues[0]).toEqual({
      pointer: '/goldenCases/1',
      code: 'golden-case',
      params: {
        name: 'ten days after receipt',
        rule: 'GOLD.REPLY',
        expected: '26 March 2026',
        got: '25 March 2026',
      },
      message: '“ten days after receipt”: the rule GOLD.REPLY should give 26 March 2026 and gives 25 March 2026.',
    });
    expect((await app.ferro.owner.get(`/rule-sets/gold/versions/${made.id}`)).body.status).toBe('draft');
  });

  it('is for a second person, who is an owner or a lawyer', async () => {
    const body = { code: 'two', title: 'Two', ...replyIn('two', 10) };
    const { body: made } = await app.ferro.lawyer.post('/rule-sets', body);
    const path = `/rule-sets/two/versions/${made.id}/publish`;
    expect(await app.ferro.lawyer.act(path, 1)).toBeProblem(409, 'second-person-needed');
    expect(await app.ferro.paralegal.act(path, 1)).toBeProblem(403, 'forbidden');
    expect(await app.ferro.owner.post(path)).toBeProblem(428, 'precondition-required');
    expect(await app.ferro.owner.act(path, 7)).toBeProblem(412, 'stale');
    expect(await app.ferro.owner.act(path.replace('/two/', '/kz/'), 1)).toBeProblem(404, 'not-found');
    const answer = await app.ferro.owner.act(path, 1);
    expect(answer.body).toMatchObject({
      status: 'published',
      publishedBy: { id: app.ferro.owner.id, name: 'Ana Ruiz' },
      publishedAt: expect.stringMatching(/^2026-11-22T10:00:00/),
      publishedAlone: false,
      version: 2,
    });
    expect(answer.headers['etag']).toBe('"2"');
    expect(await app.ferro.owner.act(path, 2)).toBeProblem(409, 'state-forbids');
    await app.ferro.owner.act(path.replace('publish', 'withdraw'), 2, { reason: 'a test' }).expect(200);
  });

  it('may be the same person on another day in a firm of one lawyer, and says so for good', async () => {
    const { owner, lawyer } = app.nord;
    await owner.patch(`/users/${lawyer.id}`, 1, { disabledAt: '2026-11-01T09:00:00Z' }).expect(200);
    const body = { code: 'alone', title: 'Alone', ...replyIn('alone', 10) };
    const { body: made } = await owner.post('/rule-sets', body);
    const path = `/rule-sets/alone/versions/${made.id}/publish`;
    expect(await owner.act(path, 1)).toBeProblem(409, 'second-person-needed');
    await owner.patch('/firm', 1, { soleLawyer: true }).expect(200);
    // The clock stands at 11:00 on 22 November in Paris: half past midnight there is today, an hour earlier is not.
    await draftedAt(made.id, '2026-11-21T23:30:00Z');
    const today = await owner.act(path, 1);
    expect(today).toBeProblem(409, 'second-person-needed');
    expect(today.body.detail).toContain('on another day');
    await draftedAt(made.id, '2026-11-21T22:30:00Z');
    const answer = await owner.act(path, 1);
    expect(answer.body).toMatchObject({ status: 'published', publishedAlone: true, publishedBy: { id: owner.id } });
    const { body: set } = await app.nord.auditor.get('/rule-sets/alone');
    expect(set.versions).toEqual([
      expect.objectContaining({ publishedAlone: true, draftedBy: { id: owner.id, name: 'Ana Ruiz' } }),
    ]);
    expect(set.rules).toHaveLength(1);
  });

  it('without a second person is refused by the database too', async () => {
    const { body: made } = await app.ferro.lawyer.post('/rule-sets', {
      code: 'raw',
      title: 'Raw',
      ...replyIn('raw', 10),
    });
    const raw = app.admin.query(
      `with e as (select platform.enter_as('seed', 'test', $1, 'rule-set-version.publish', null, null))
       update redress.rule_set_version set status = 'published', published_by = drafted_by, published_at = now()
       from e where id = $2`,
      [app.ferro.owner.firmId, made.id],
    );
    await expect(raw).rejects.toThrow('rule_set_version_second_person');
  });
});

describe('published rules', () => {
  it('give dates from then on, with their reasons, in lists and on their own', async () => {
    await published('mine', 10);
    const request1 = await received();
    expect(await datesOf(request1.id, 'MINE.REPLY')).toEqual(['2026-03-25 active 1']);
    const [row] = (await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${request1.id}&ruleId=MINE.REPLY`)).body
      .data as Made[];
    expect(row).toMatchObject({
      title: 'Our comments',
      owedBy: 'firm',
      force: 'internal',
      sureness: 'derived',
      source: 'our practice',
    });
    const why = await app.ferro.lawyer.get(`/deadlines/${row!.id}/why`);
    expect(why.body).toMatchObject({
      sentence:
        'Our firm intends to send our comments by Wednesday 25 March 2026: ten days from Sunday 15 March 2026, the day the Commission received the request (our own date, which no text sets).',
      rule: { id: 'MINE.REPLY', version: '1', citation: 'our practice', sureness: 'derived' },
    });
    expect((await app.ferro.auditor.get('/rules/MINE.REPLY')).body).toMatchObject({
      ruleSet: 'mine',
      wordings: [{ version: '1', inForceFrom: '2026-01-01', length: 'ten days' }],
    });
    const listed = (await app.ferro.auditor.get('/rule-sets')).body.data as { code: string; rules: number }[];
    expect(listed.find(({ code }) => code === 'mine')).toMatchObject({ origin: 'own', rules: 1 });
    expect(await app.nord.auditor.get('/rules/MINE.REPLY')).toBeProblem(404, 'not-found');
  });

  it('move no date that stood: a person decides, and only what is computed afterwards is new', async () => {
    await published('move', 10);
    const before = await received();
    expect(await datesOf(before.id, 'MOVE.REPLY')).toEqual(['2026-03-25 active 1']);
    const history = await changesOf(before.id);
    const answer = await published('move', 20);
    expect(answer.recalculations).toBeGreaterThan(0);
    expect(await datesOf(before.id, 'MOVE.REPLY')).toEqual(['2026-03-25 active 1']);
    expect(await changesOf(before.id)).toBe(history);
    const after = await received();
    expect(await datesOf(after.id, 'MOVE.REPLY')).toEqual(['2026-04-04 active 2']);
    const { body } = await app.ferro.lawyer.get(`/recalculations?ccfRequestId=${before.id}&state=open`);
    expect(body.data).toEqual([
      expect.objectContaining({
        cause: 'rules-published',
        items: [
          expect.objectContaining({ action: 'move', ruleId: 'MOVE.REPLY', oldOn: '2026-03-25', newOn: '2026-04-04' }),
        ],
      }),
    ]);
    // A later step computes everything again; the date given under the first version still waits for a person.
    const { version } = (await app.ferro.lawyer.get(`/ccf-requests/${before.id}`)).body as Made;
    const step = { step: 'declare-admissible', on: '2026-04-01' };
    await app.ferro.lawyer.act(`/ccf-requests/${before.id}/steps`, version, step).expect(200);
    expect(await datesOf(before.id, 'MOVE.REPLY')).toEqual(['2026-03-25 active 1']);
  });

  it('that speak of triggers from a later day on leave the earlier ones alone', async () => {
    await published('later', 10);
    const before = await received();
    const answer = await published('later', 20, { effectiveFrom: '2026-06-01' });
    expect(answer.recalculations).toBe(0);
    expect(await datesOf(before.id, 'LATER.REPLY')).toEqual(['2026-03-25 active 1']);
    expect(await datesOf((await received('2026-05-31')).id, 'LATER.REPLY')).toEqual(['2026-06-10 active 1']);
    expect(await datesOf((await received('2026-06-01')).id, 'LATER.REPLY')).toEqual(['2026-06-21 active 2']);
    const on = async (day: string) => (await app.ferro.auditor.get(`/rule-sets/later?on=${day}`)).body.rules as Rule[];
    expect((await on('2026-05-31')).map(({ version }) => version)).toEqual(['1']);
    expect((await on('2026-06-01')).map(({ version }) => version)).toEqual(['2']);
    expect((await app.ferro.auditor.get('/rules/LATER.REPLY')).body.wordings).toHaveLength(2);
  });

  it('when withdrawn leave the dates they gave, and give no new ones', async () => {
    const { id } = await published('gone', 10);
    const before = await received();
    const path = `/rule-sets/gone/versions/${id}/withdraw`;
    expect(await app.ferro.paralegal.act(path, 2, { reason: 'wrong text' })).toBeProblem(403, 'forbidden');
    expect(await app.ferro.lawyer.act(path, 2, {})).toBeProblem(422, 'invalid');
    const answer = await app.ferro.lawyer.act(path, 2, { reason: 'wrong text' });
    expect(answer.body).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: 'wrong text',
      recalculations: expect.any(Number),
    });
    expect(answer.body.recalculations).toBeGreaterThan(0);
    expect(await app.ferro.lawyer.act(path, 3, { reason: 'again' })).toBeProblem(409, 'state-forbids');
    expect(await datesOf(before.id, 'GONE.REPLY')).toEqual(['2026-03-25 active 1']);
    expect(await datesOf((await received()).id, 'GONE.REPLY')).toEqual([]);
    expect(await app.ferro.auditor.get('/rules/GONE.REPLY')).toBeProblem(404, 'not-found');
  });

  it('differ from the version before, field by field', async () => {
    const first = await published('diff', 10);
    expect((await app.ferro.auditor.get(`/rule-sets/diff/versions/${first.id}/diff`)).body).toEqual({
      against: null,
      added: [{ id: 'DIFF.REPLY', title: 'Our comments' }],
      removed: [],
      changed: [],
    });
    const { body: next } = await app.ferro.lawyer.post('/rule-sets/diff/versions', replyIn('diff', 12));
    expect((await app.ferro.auditor.get(`/rule-sets/diff/versions/${String(next.id)}/diff`)).body).toEqual({
      against: { id: first.id, number: 1 },
      added: [],
      removed: [],
      changed: [{ id: 'DIFF.REPLY', title: 'Our comments', fields: [{ field: 'n', from: '10', to: '12' }] }],
    });
  });
});

/** How much history a request's dates have. */
async function changesOf(ccfRequestId: string): Promise<number> {
  const { rows } = await app.admin.query<{ n: string }>(
    `select count(*) as n from history.change c join redress.deadline d on d.id = c.entity_id
     where c.entity = 'deadline' and d.ccf_request_id = $1`,
    [ccfRequestId],
  );
  return Number(rows[0]!.n);
}

describe('POST /rule-sets/:code/impact', () => {
  it('asks who is calling, and is for the firm’s own sets', async () => {
    expect(await request(app.server).post('/api/v1/rule-sets/kz/impact').send({})).toBeProblem(401, 'unauthenticated');
    const asked = { text: `${HEADER}\n${REPLY}` };
    expect(await app.ferro.lawyer.post('/rule-sets/unknown/impact', asked)).toBeProblem(404, 'not-found');
    expect(await app.ferro.lawyer.post('/rule-sets/eaw/impact', asked)).toBeProblem(409, 'state-forbids');
    expect(await app.ferro.lawyer.post('/rule-sets/kz/impact', {})).toBeProblem(422, 'invalid');
    const unknown = { versionId: '0190b4a2-0000-7000-8000-000000000000' };
    expect(await app.ferro.lawyer.post('/rule-sets/kz/impact', unknown)).toBeProblem(404, 'not-found');
    const wrong = await app.ferro.lawyer.post('/rule-sets/kz/impact', { text: `${HEADER}\n${REPLY},x` });
    expect(wrong).toBeProblem(422, 'invalid');
    expect(wrong.body.issues[0].message).toContain('Line 2: This line has 12 cells');
  });

  it('says which dates in which files would be made, moved or retired, and whose they are', async () => {
    await published('imp', 10);
    const standing = await received();
    const hand = await received();
    await closeFile(hand);
    const extra = 'IMP.CHECK,Check,check again,internal,ccfReceivedOn,3,day,firm,our practice,T,derived';
    const { text } = replyIn('imp', 20);
    const about = (changes: Made[]) => changes.filter(({ ccfRequestId }) => ccfRequestId === standing.id);

    const both = await app.ferro.lawyer.post('/rule-sets/imp/impact', { text: `${text}\n${extra}` });
    expect(both.status).toBe(200);
    const place = { caseFileId: standing.caseFileId, ownerId: app.ferro.lawyer.id, noticeId: null, blockedBy: null };
    expect(about(both.body.changes)).toEqual([
      expect.objectContaining({
        ...place,
        ruleId: 'IMP.CHECK',
        deadlineId: null,
        from: null,
        to: '2026-03-18',
        action: 'create',
      }),
      expect.objectContaining({ ...place, ruleId: 'IMP.REPLY', from: '2026-03-25', to: '2026-04-04', action: 'move' }),
    ]);
    expect(about(both.body.changes)[0]!.reference).toMatch(/^20\d\d-\d{4}$/);
    expect(both.body.changes.some(({ ccfRequestId }: Made) => ccfRequestId === hand.id)).toBe(false);
    expect(both.body.byOwner).toEqual([{ ownerId: app.ferro.lawyer.id, changes: both.body.changes.length }]);
    expect(both.body.total).toBe(both.body.changes.length);
    expect(both.body.files).toBe(new Set(both.body.changes.map(({ caseFileId }: Made) => caseFileId)).size);

    const without = await app.ferro.lawyer.post('/rule-sets/imp/impact', { text: `${HEADER}\n${extra}` });
    expect(about(without.body.changes)).toContainEqual(
      expect.objectContaining({ ruleId: 'IMP.REPLY', from: '2026-03-25', to: null, action: 'retire' }),
    );
    const later = await app.ferro.lawyer.post('/rule-sets/imp/impact', { text, effectiveFrom: '2026-06-01' });
    expect(about(later.body.changes)).toEqual([]);
    expect(
      (await app.ferro.lawyer.post('/rule-sets/imp/impact', { text: replyIn('imp', 10).text })).body.changes,
    ).toEqual([]);
  });

  it('takes a draft, and stores nothing', async () => {
    await published('keep', 10);
    const standing = await received();
    const { body: made } = await app.ferro.lawyer.post('/rule-sets/keep/versions', replyIn('keep', 12));
    const counted = await rowCounts(app.admin);
    const { body } = await app.ferro.paralegal.post('/rule-sets/keep/impact', { versionId: made.id });
    expect(body.changes).toContainEqual(expect.objectContaining({ ccfRequestId: standing.id, to: '2026-03-27' }));
    expect(await rowCounts(app.admin)).toEqual(counted);
  });

  it('tells what a person has fixed from what would move', async () => {
    await published('fix', 10);
    const standing = await received();
    await app.admin.query('alter table redress.deadline disable trigger own_version, disable trigger write_history');
    const fix = `update redress.deadline set lock = 'ordered' where ccf_request_id = $1 and rule_id = 'FIX.REPLY'`;
    await app.admin.query(fix, [standing.id]);
    await app.admin.query(
      'alter table redress.deadline enable always trigger own_version, enable always trigger write_history',
    );
    const { body } = await app.ferro.lawyer.post('/rule-sets/fix/impact', { text: replyIn('fix', 12).text });
    expect(body.changes).toContainEqual(expect.objectContaining({ ccfRequestId: standing.id, blockedBy: 'ordered' }));
  });

  it('looks at notices for rules about notices', async () => {
    const caseFileId = (await build.caseFile()).id;
    const { id } = await build.notice({ caseFileId, recordedOn: '2026-02-01' });
    const text = `${HEADER},subject\nNOT.CHECK,Check,check the extract,internal,recordedOn,1,month,firm,our practice,T,derived,notice`;
    const cases = [
      {
        name: 'a month',
        facts: [{ name: 'recordedOn', on: '2026-02-01' }],
        expected: [{ ruleId: 'NOT.CHECK', dueOn: '2026-03-01' }],
      },
    ];
    const body = { code: 'not', title: 'Notices', text, goldenCases: cases, effectiveFrom: '2026-01-01' };
    const { body: made } = await app.ferro.lawyer.post('/rule-sets', body);
    const { body: impact } = await app.ferro.lawyer.post('/rule-sets/not/impact', { versionId: made.id });
    expect(impact.changes).toContainEqual(
      expect.objectContaining({ noticeId: id, ccfRequestId: null, to: '2026-03-01', action: 'create' }),
    );
    const answer = await app.ferro.owner.act(`/rule-sets/not/versions/${String(made.id)}/publish`, 1);
    expect(answer.body.recalculations).toBeGreaterThan(0);
    expect((await app.ferro.lawyer.get(`/deadlines?noticeId=${id}&ruleId=NOT.CHECK`)).body.data).toEqual([]);
  });
});

const arrested = (days: number) => ({
  text: `${HEADER},subject\nKZP.APPEAL,Appeal,lodge the appeal,statutory,arrestedOn,${days},day,applicant,s. 106,H,verified,proceeding`,
  goldenCases: [{ name: 'silent', facts: [], expected: [{ ruleId: 'KZP.APPEAL', dueOn: null }] }],
  effectiveFrom: '2026-01-01',
});

describe('rules about proceedings', () => {
  it('speak in those that name the set, and move nothing there either', async () => {
    await published('kzp', 10, arrested(10));
    const { id } = await build.proceeding({ ruleSets: ['kzp'] });
    const elsewhere = await build.proceeding({ ruleSets: ['ece'] });
    for (const one of [id, elsewhere.id]) {
      await app.ferro.lawyer.post(`/proceedings/${one}/events`, { kind: 'arrest', on: '2026-03-02' }).expect(201);
    }
    const dates = async () =>
      ((await app.ferro.lawyer.get('/deadlines?ruleId=KZP.APPEAL')).body.data as Made[]).map(
        ({ proceedingId, dueOn, status }) => `${String(proceedingId)} ${String(dueOn)} ${String(status)}`,
      );
    expect(await dates()).toEqual([`${id} 2026-03-12 unverified`]);
    const { body } = await app.ferro.lawyer.post('/rule-sets/kzp/impact', { text: arrested(15).text });
    expect(body.changes).toEqual([
      expect.objectContaining({
        proceedingId: id,
        ccfRequestId: null,
        action: 'move',
        from: '2026-03-12',
        to: '2026-03-17',
      }),
    ]);
    expect(await published('kzp', 15, arrested(15))).toMatchObject({ recalculations: 1 });
    expect(await dates()).toEqual([`${id} 2026-03-12 unverified`]);
  });
});

describe('rules about a new fact', () => {
  it('speak of each by its own time', async () => {
    const made = await build.ccfRequest();
    const decided = { step: 'decide', on: '2026-09-30', outcomes: [{ conclusion: 'COMPLIANT' }] };
    await walk(app.ferro.lawyer, made, [...ADMITTED, decided]);
    const { caseFileId } = made as Made & { caseFileId: string };
    const discoveries = [{ by: 'client', on: '2026-10-25' }];
    const fact = await build.newFact({ caseFileId, ccfRequestId: made.id, discoveries });
    await app.ferro.lawyer.post('/rule-sets', { code: 'nf', title: 'New facts', ...replyIn('nf', 10) }).expect(201);
    const text = `${HEADER}\nNF.CALL,Call,call the client,internal,clientLearnedOn,1,week,firm,our practice,T,derived`;
    const { body } = await app.ferro.lawyer.post('/rule-sets/nf/impact', { text });
    expect(body.changes).toEqual([
      expect.objectContaining({ newFactId: fact.id, ccfRequestId: made.id, action: 'create', to: '2026-11-01' }),
    ]);
  });
});

async function closeFile({ caseFileId }: Made): Promise<void> {
  const { body } = await app.ferro.lawyer.get(`/deadlines?caseFileId=${String(caseFileId)}&status=open&limit=200`);
  for (const { id, version } of body.data as Made[]) {
    await app.ferro.lawyer.act(`/deadlines/${id}/cancel`, version, { reason: 'a test' }).expect(200);
  }
  const { version } = (await app.ferro.lawyer.get(`/case-files/${String(caseFileId)}`)).body as Made;
  await app.ferro.lawyer.patch(`/case-files/${String(caseFileId)}`, version, { status: 'closed' }).expect(200);
}

describe('docs/rule-sets.md', () => {
  it('explains every column', () => {
    const text = readFileSync('docs/rule-sets.md', 'utf8');
    const unsaid = COLUMN_NAMES.filter((name) => !text.includes(`| \`${name}\` |`));
    expect(unsaid).toEqual([]);
  });

  it('shows a table that is taken as it stands', async () => {
    const text = readFileSync('docs/rule-sets.md', 'utf8');
    const [, example = ''] = /```json\n([\s\S]+?)```/.exec(text) ?? [];
    const answer = await app.ferro.lawyer.post('/rule-sets', JSON.parse(example) as object);
    expect(answer.body).toMatchObject({ status: 'draft', goldenFailures: [] });
  });
});
