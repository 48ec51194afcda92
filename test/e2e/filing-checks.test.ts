import request from 'supertest';
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

const codes = (list: { code: string }[]) => list.map(({ code }) => code);
const check = async ({ id }: Made, query = '') => {
  const { body } = await app.ferro.auditor.get(`/ccf-requests/${id}/filing-check${query}`);
  return { ...body, missing: codes(body.missing), warnings: codes(body.warnings), said: JSON.stringify(body) };
};
type Paper = { kind: string; [field: string]: string };
const file = async (papers: Paper[], client: object = {}, about: object = {}) => {
  const { id: clientId } = await build.client(client);
  const { id: caseFileId } = await build.caseFile({ clientId });
  for (const paper of papers) await build.document({ caseFileId, ...paper });
  return build.ccfRequest({ caseFileId, ...about });
};
const PASSPORT: Paper = { kind: 'identity-document', expiresOn: '2030-01-01' };
const POWER: Paper = { kind: 'power-of-attorney', issuedOn: '2026-01-10' };
const SOUND = [PASSPORT, POWER];

describe('GET /ccf-requests/:id/filing-check', () => {
  it('asks who is calling', async () => {
    const path = `/api/v1/ccf-requests/${crypto.randomUUID()}/filing-check`;
    expect(await request(app.server).get(path)).toBeProblem(401, 'unauthenticated');
  });

  it('is not there for another firm', async () => {
    const { id } = await build.ccfRequest();
    const theirs = await app.nord.owner.get(`/ccf-requests/${id}/filing-check`);
    const nobodys = await app.nord.owner.get(`/ccf-requests/${crypto.randomUUID()}/filing-check`);
    expect(theirs).toBeProblem(404, 'not-found');
    expect({ ...theirs.body, instance: '' }).toEqual({ ...nobodys.body, instance: '' });
  });

  it('finds nothing missing where the papers are sound, on today’s date in Lyon', async () => {
    const found = await check(await file(SOUND));
    expect(found).toMatchObject({ on: '2026-11-22', missing: [], warnings: ['power-of-attorney-scope'] });
  });

  it('names what is missing, with what to do and under which text', async () => {
    const made = await file([], { displayName: 'Ada Brandt' }, { grounds: [] });
    const { body } = await app.ferro.lawyer.get(`/ccf-requests/${made.id}/filing-check`);
    expect(body.missing).toEqual([
      {
        code: 'no-reasons',
        message: 'State the reasons: a request for correction or deletion must give them.',
        under: 'Statute of the CCF, Art. 30(2)',
      },
      {
        code: 'identity-document',
        message: 'Add a copy of an identity document of Ada Brandt.',
        under: expect.stringContaining('Operating Rule 30'),
      },
      { code: 'power-of-attorney', message: 'Add the power of attorney.', under: expect.any(String) },
    ]);
  });

  it('goes by the papers of today: an expired one is missing, an archived one too', async () => {
    const expired = await file([
      { kind: 'identity-document', expiresOn: '2026-11-21' },
      { kind: 'power-of-attorney', issuedOn: '2026-01-10', expiresOn: '2026-11-21' },
    ]);
    const found = await check(expired);
    expect(found.missing).toEqual(['identity-document', 'power-of-attorney']);
    expect(found.said).toContain('expired on 21 November 2026');
    const lastDay = await file([{ ...PASSPORT, expiresOn: '2026-11-22' }, POWER]);
    expect((await check(lastDay)).missing).toEqual([]);
    const { id, version } = await build.document({ caseFileId: expired.caseFileId as string, ...PASSPORT });
    expect((await check(expired)).missing).toEqual(['power-of-attorney']);
    await app.ferro.lawyer.delete(`/documents/${id}`, version);
    expect((await check(expired)).missing).toEqual(['identity-document', 'power-of-attorney']);
  });

  it('asks for the relationship of a minor, and not of an adult or of somebody whose age is not known', async () => {
    const minor = await file(SOUND, { displayName: 'Nils Brandt', dateOfBirth: { value: '2012-04' } });
    expect(await check(minor)).toMatchObject({
      missing: ['minor-relationship'],
      said: expect.stringContaining('Nils'),
    });
    await build.document({ caseFileId: minor.caseFileId as string, kind: 'relationship-proof' });
    expect((await check(minor)).missing).toEqual([]);
    for (const dateOfBirth of [{ value: '2008' }, { value: '1980-05-17' }, null]) {
      expect((await check(await file(SOUND, { dateOfBirth }))).missing).toEqual([]);
    }
  });

  it('asks an entity for its incorporation and the proof of standing, and for no identity document', async () => {
    const entity = await file([POWER], { displayName: 'Brandt Trading', kind: 'entity' });
    expect((await check(entity)).missing).toEqual(['entity-papers']);
    const caseFileId = entity.caseFileId as string;
    await build.document({ caseFileId, kind: 'incorporation-document' });
    const half = await check(entity);
    expect(half.said).toContain('Add proof of standing of Brandt Trading.');
    await build.document({ caseFileId, kind: 'proof-of-standing' });
    expect((await check(entity)).missing).toEqual([]);
  });

  it('takes a paper of one client for nobody else', async () => {
    const [mother, child] = [await build.client(), await build.client()];
    const { id: caseFileId } = await build.caseFile({ clientId: mother.id, otherClientIds: [child.id] });
    for (const paper of SOUND) await build.document({ caseFileId, clientId: mother.id, ...paper });
    const both = await build.ccfRequest({ caseFileId, applicantIds: [mother.id, child.id] });
    expect((await check(both)).missing).toEqual(['identity-document', 'power-of-attorney']);
    const one = await build.ccfRequest({ caseFileId, applicantIds: [mother.id] });
    expect((await check(one)).missing).toEqual([]);
  });

  it('measures the length given against the reported limits, a revision by its own', async () => {
    const made = await file(SOUND);
    expect((await check(made, '?pages=10&annexes=20')).warnings).toEqual(['power-of-attorney-scope']);
    expect((await check(made, '?pages=11&annexes=21&untranslatedAnnexes=1')).warnings).toEqual([
      'power-of-attorney-scope',
      'untranslated-annexes',
      'too-many-pages',
      'too-many-annexes',
    ]);
    const revision = await file(SOUND, {}, { kind: 'revision', revises: 'deletion' });
    expect((await check(revision, '?pages=3')).warnings).toContain('too-many-pages');
  });

  it('refuses counts that are none, and parameters it does not know', async () => {
    const { id } = await build.ccfRequest();
    const path = `/ccf-requests/${id}/filing-check`;
    for (const query of ['?pages=many', '?pages=-1', '?annexes=1.5', '?length=3']) {
      expect([400, 422]).toContain((await app.ferro.lawyer.get(`${path}${query}`)).status);
    }
  });
});

describe('the limits of a firm', () => {
  it('are the reported ones until an owner sets others, and again when they are cleared', async () => {
    const made = await file(SOUND);
    const { body: firm } = await app.ferro.owner.get('/firm');
    expect(firm.filingLimits).toEqual({ pages: 10, annexes: 20, revisionPages: 2 });
    const filingLimits = { pages: 15, annexes: 5, revisionPages: 2 };
    const changed = await app.ferro.owner.patch('/firm', firm.version as number, { filingLimits });
    expect(changed.body.filingLimits).toEqual(filingLimits);
    expect(await check(made, '?pages=15&annexes=6')).toMatchObject({
      limits: filingLimits,
      warnings: ['power-of-attorney-scope', 'too-many-annexes'],
    });
    expect((await app.nord.owner.get('/firm')).body.filingLimits.pages).toBe(10);
    const cleared = await app.ferro.owner.patch('/firm', changed.body.version as number, { filingLimits: null });
    expect(cleared.body.filingLimits).toEqual(firm.filingLimits);
  });

  it('are whole and complete, and for an owner to set', async () => {
    const { body: firm } = await app.ferro.owner.get('/firm');
    const version = firm.version as number;
    const wrong = { filingLimits: { pages: 0, annexes: 5 } };
    expect(await app.ferro.owner.patch('/firm', version, wrong)).toBeProblem(422, 'invalid', {
      issues: ['/filingLimits/pages', '/filingLimits/revisionPages'].map((pointer) =>
        expect.objectContaining({ pointer }),
      ),
    });
    expect(await app.ferro.lawyer.patch('/firm', version, wrong)).toBeProblem(403, 'forbidden');
  });
});

describe('the step `submit`', () => {
  it('finds on the day of filing what the check finds, and records it with the request', async () => {
    const minor = await file(SOUND, { dateOfBirth: { value: '2012-04' } });
    const submit = { step: 'submit', on: '2026-11-20' };
    const { body } = await app.ferro.lawyer.act(`/ccf-requests/${minor.id}/steps`, 1, submit);
    const { missing, warnings } = await check(minor);
    expect(body.warnings.map(({ code }: { code: string }) => code)).toEqual([...missing, ...warnings]);
    expect(body.request.warnings).toEqual(body.warnings);
  });
});
