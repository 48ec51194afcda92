// Over 200 lines: the ids of both tables of time limits, and every way a table of a firm's own can be sent.
import { readFileSync } from 'node:fs';
import request from 'supertest';
import { COLUMN_NAMES } from '../../src/law/own-rules/rule-columns.js';
import { FACT_NAMES } from '../../src/law/fact.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import type { Person } from '../support/person.js';

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
    expect(body.data.map(({ code }: { code: string }) => code)).toEqual([
      ...['ccf-statute', 'ccf-operating-rules', 'ccf-decision', 'rpd', 'practice', 'ece', 'bilateral', 'eaw'],
      ...['uk-extradition', 'echr', 'un', 'asylum', 'data-protection', 'us'],
    ]);
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
            words: "the date of the Commission's acknowledgement",
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
