import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import { readPdf } from '../support/pdf-text.js';

/** History is stamped by PostgreSQL's own clock. */
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(new Date());
const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let build: ReturnType<typeof builders>;
let file: Made;
beforeAll(async () => {
  app = await openApp();
  app.clock.moveTo(new Date().toISOString());
  build = builders(app.ferro.lawyer);
  const client = await build.client({ displayName: 'Илья Заречный' });
  const further = await build.client({ displayName: 'ليلى حداد' });
  file = await build.caseFile({ clientId: client.id, otherClientIds: [further.id], reference: 'F-12' });
});
afterAll(() => app.close());

interface Line {
  deadlineId: string;
  event: string;
  fromOn: string | null;
  toOn: string | null;
  by: string;
  verifiedBy: string | null;
  [field: string]: unknown;
}
const linesOf = async (id: string, person = app.ferro.auditor): Promise<Line[]> =>
  ((await person.get(`/day-sheets/${TODAY}`)).body.lines as Line[]).filter(({ deadlineId }) => deadlineId === id);
const binary = (path: string) => app.ferro.lawyer.get(path).buffer(true).parse(bytes);
function bytes(response: request.Response, done: (failure: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}

describe('GET /day-sheets/{day}', () => {
  it('asks who is calling, in every form', async () => {
    for (const form of ['', '.pdf', '.csv']) {
      const answer = await request(app.server).get(`/api/v1/day-sheets/${TODAY}${form}`);
      expect(answer).toBeProblem(401, 'unauthenticated');
    }
  });

  it("shows nothing of another firm's", async () => {
    await build.deadline({ caseFileId: file.id });
    const { body } = await app.nord.owner.get(`/day-sheets/${TODAY}`);
    expect(body).toEqual({ day: TODAY, zone: 'Europe/Paris', firmName: 'Nord', over: false, lines: [] });
  });

  it.each(['2026-02-30', '20261122', 'today', UNKNOWN, '2026-11-22.xml'])('knows no day %s', async (day) => {
    expect(await app.ferro.lawyer.get(`/day-sheets/${day}`)).toBeProblem(404, 'not-found');
    expect(await app.ferro.lawyer.get(`/day-sheets/${day}.pdf`)).toBeProblem(404, 'not-found');
  });

  it('lists what was entered, moved, completed and cancelled, by whom, and who verified', async () => {
    const made = await build.deadline({ caseFileId: file.id, title: 'Reply' });
    await app.ferro.paralegal.patch(`/deadlines/${made.id}`, 1, { dueOn: '2026-12-15' }).set('x-reason', 'Agreed');
    await app.ferro.lawyer.patch(`/deadlines/${made.id}`, 2, { title: 'Reply in writing' });
    await app.ferro.lawyer.act(`/deadlines/${made.id}/complete`, 3, { on: TODAY });
    const shared = { caseFileId: file.id, caseFileReference: 'F-12', verifiedBy: null, verifiedAt: null, hard: 'T' };
    const [lawyer, paralegal] = ['Leon Marchetti', 'Mira Sole'];
    expect(await linesOf(made.id)).toMatchObject([
      { ...shared, event: 'entered', fromOn: null, toOn: '2026-12-01', by: lawyer, status: 'active', reason: null },
      { ...shared, event: 'moved', fromOn: '2026-12-01', toOn: '2026-12-15', by: paralegal, reason: 'Agreed' },
      { ...shared, event: 'completed', toOn: '2026-12-15', by: lawyer, status: 'satisfied', title: 'Reply in writing' },
    ]);
    const dropped = await build.deadline({ caseFileId: file.id });
    await app.ferro.lawyer.act(`/deadlines/${dropped.id}/cancel`, 1, { reason: 'Withdrawn' });
    expect((await linesOf(dropped.id)).map(({ event, reason }) => [event, reason])).toEqual([
      ['entered', null],
      ['cancelled', 'Withdrawn'],
    ]);
  });

  it('names the second person beside the date that was verified, and not beside the one before it', async () => {
    const made = await build.deadline({ caseFileId: file.id, hard: 'H' });
    const verified = await app.ferro.owner.act(`/deadlines/${made.id}/verifications`, 1, { derivedOn: '2026-12-01' });
    expect(verified.status).toBe(200);
    await app.ferro.lawyer.patch(`/deadlines/${made.id}`, 2, { dueOn: '2026-12-08' });
    expect((await linesOf(made.id)).map(({ event, verifiedBy }) => [event, verifiedBy])).toEqual([
      ['entered', 'Ana Ruiz'],
      ['moved', null],
    ]);
  });

  it('is of another day when the day is another, and says whether it is over', async () => {
    const past = await app.ferro.lawyer.get('/day-sheets/2026-01-02');
    expect(past.body).toMatchObject({ over: true, lines: [] });
    expect((await app.ferro.lawyer.get('/day-sheets/2999-01-02')).body).toMatchObject({ over: false, lines: [] });
  });
});

describe('GET /day-sheets/{day}.csv', () => {
  it('is a table that runs nothing in a spreadsheet', async () => {
    const title = '=HYPERLINK("http://evil.example","x"), "two"\n@SUM(1)';
    const made = await build.deadline({ caseFileId: file.id, title });
    const { text, headers } = await app.ferro.lawyer.get(`/day-sheets/${TODAY}.csv`);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': expect.stringContaining(`attachment; filename="day-sheet-${TODAY}.csv"`),
    });
    const rows = text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^Day,Time,Event,File,Deadline,From,To,Status/);
    const row = rows.find((each) => each.includes(made.id));
    expect(row).toContain(`,"'=HYPERLINK(""http://evil.example"",""x""), ""two"" @SUM(1)",`);
  });
});

describe('GET /day-sheets/{day}.pdf', () => {
  it('is A4 with the lines, page numbers, by whom and when it was made, and room to sign', async () => {
    const made = await build.deadline({ caseFileId: file.id, title: 'Ответ Комиссии', dueOn: '2027-03-31' });
    const { body, headers } = await binary(`/day-sheets/${TODAY}.pdf`);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining(`attachment; filename="day-sheet-${TODAY}.pdf"`),
    });
    expect((body as Buffer).toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
    const { text, pages } = readPdf(body as Buffer);
    expect(made.id).toBeTruthy();
    expect(text).toContain('Ответ Комиссии');
    expect(text).toContain('31 Mar 2027');
    expect(text).toContain(`Page 1 of ${pages}`);
    expect(text).toMatch(/Made at \d+ \w+ \d{4} at \d\d:\d\d \(Europe\/ ?Paris\) by Leon Marchetti\./);
    expect(text).toContain('Name and signature');
  });
});

describe('GET /deadlines/{id}/control-form.pdf', () => {
  it('asks who is calling, and answers a foreign deadline exactly like an unknown one', async () => {
    const { id } = await build.deadline({ caseFileId: file.id });
    const path = `/deadlines/${id}/control-form.pdf`;
    expect(await request(app.server).get(`/api/v1${path}`)).toBeProblem(401, 'unauthenticated');
    const foreign = await app.nord.owner.get(path).set('x-request-id', 'r');
    const unknown = await app.nord.owner.get(`/deadlines/${UNKNOWN}/control-form.pdf`).set('x-request-id', 'r');
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe(unknown.text);
    expect(await app.nord.owner.get('/deadlines/x/control-form.pdf')).toBeProblem(404, 'not-found');
  });

  it('says why, every date it had, who derived it again, and has names in any script', async () => {
    const { id } = await build.deadline({ caseFileId: file.id, hard: 'H', source: 'Letter of 1 October' });
    await app.ferro.owner.act(`/deadlines/${id}/verifications`, 1, { derivedOn: '2026-12-01' });
    await app.ferro.lawyer.patch(`/deadlines/${id}`, 2, { dueOn: '2026-12-08' }).set('x-reason', 'Order of the court');
    const { body } = await binary(`/deadlines/${id}/control-form.pdf`);
    const { text } = readPdf(body as Buffer);
    expect(text).toContain('Илья Заречный; [lyla hdd]');
    expect(text).toContain('Words in square brackets');
    expect(text).toContain('from Letter of 1 October');
    expect(text).toContain('1 Dec 2026 8 Dec 2026 unverified Leon Marchetti Order of the court');
    expect(text).toContain('1 Dec 2026 1 Dec 2026 the same Ana Ruiz');
    expect(text).toContain('Lead lawyer');
  });

  it('has the arithmetic of a date that a rule gives', async () => {
    const made = await build.ccfRequest({ caseFileId: file.id });
    await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, 1, {
      step: 'submit',
      on: '2026-03-10',
      channel: 'email',
    });
    const { body } = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${made.id}`);
    const [first] = body.data as { id: string }[];
    const { text } = readPdf((await binary(`/deadlines/${first?.id}/control-form.pdf`)).body as Buffer);
    expect(text).toContain('Provision');
    expect(text).toContain('1 month after');
  });
});

it('prints in the language of the account; what cannot be set in Arabic is in English', async () => {
  const { id } = await build.deadline({ caseFileId: file.id, dueOn: '2027-03-31', hard: 'H' });
  const papers = async (language: string) => {
    await app.ferro.lawyer.patch('/auth/me', undefined, { language }).expect(200);
    const bodies = [`/day-sheets/${TODAY}.pdf`, `/deadlines/${id}/control-form.pdf`].map((path) => binary(path));
    return (await Promise.all(bodies)).map(({ body }) => readPdf(body as Buffer).text.replace(/\s+/g, ' ')).join(' ');
  };
  const french = await papers('fr');
  for (const words of [
    'Feuille du',
    'Fiche de contrôle',
    'Page 1 sur',
    '31 mars 2027',
    'Pourquoi cette date',
    'Nom et signature',
  ])
    expect(french).toContain(words);
  expect(french).not.toMatch(/Made at|Why this date|\bhard\b/);
  expect(await papers('es')).toContain('Por qué esta fecha');
  expect(await papers('ar')).toContain('Why this date');
  await app.ferro.lawyer.patch('/auth/me', undefined, { language: 'en' }).expect(200);
});
