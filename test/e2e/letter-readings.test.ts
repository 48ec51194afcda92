import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders, PDF } from '../support/build.js';
import type { Made } from '../support/build.js';

let app: TestApp;
let build: ReturnType<typeof builders>;
let file: Made;
let ccfRequest: Made;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  file = await build.caseFile({ title: 'Lindqvist, diffusion' });
  ccfRequest = await build.ccfRequest({
    caseFileId: file.id,
    ccfReferences: [{ kind: 'request', value: 'CCF/R1234.19' }],
  });
});
afterAll(() => app.close());

const MAIL = [
  'Received: from out.example by mail.ferro.example; Mon, 12 Oct 2026 23:30:00 +0000',
  'Received: from inner.example by out.example; Mon, 12 Oct 2026 08:00:00 +0000',
  'From: "Secretariat of the CCF" <ccf@interpol.int>',
  'To: office@ferro.example',
  'Date: Mon, 12 Oct 2026 09:59:00 +0200',
  'Message-ID: <17@interpol.int>',
  'Subject: Your request ccf/r1234.19 / CCF/R1234.19',
  'Content-Type: multipart/mixed; boundary=x',
  '',
  '--x',
  'Content-Type: text/plain',
  '',
  'Dear Madam, the request is admissible.',
  '--x',
  'Content-Type: application/pdf; name="../letter.exe.pdf"',
  'Content-Disposition: attachment; filename="../letter.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  PDF.toString('base64'),
  '--x',
  'Content-Type: application/octet-stream',
  'Content-Disposition: attachment; filename="run.exe"',
  '',
  'MZ',
  '--x--',
].join('\r\n');

const read = (bytes: string | Buffer = MAIL, by = app.ferro.assistant, name = 'mail.eml') =>
  by.post('/letter-readings').attach('file', Buffer.from(bytes), name);

const find = async (text: string, by = app.ferro.auditor) =>
  (await by.get(`/letter-places?text=${encodeURIComponent(text)}`)).body.data as { caseFileId: string }[];

describe('POST /letter-readings', () => {
  it('asks who is calling', async () => {
    const answer = await request(app.server).post('/api/v1/letter-readings').attach('file', PDF, 'a.eml');
    expect(answer).toBeProblem(401, 'unauthenticated');
  });

  it('fills in date, sender, subject, words, attachments and the file, and keeps nothing', async () => {
    const { rows } = await app.admin.query('select count(*) from history.change');
    const answer = await read();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      sender: { name: 'Secretariat of the CCF', address: 'ccf@interpol.int' },
      counterpartKind: 'ccf',
      subject: 'Your request ccf/r1234.19 / CCF/R1234.19',
      text: 'Dear Madam, the request is admissible.',
      sentOn: '2026-10-12',
      references: ['CCF/R1234.19'],
      messageId: '<17@interpol.int>',
    });
    expect(answer.body.receivedOn).toMatch(/^2026-10-1[23]$/);
    expect(answer.body.attachments).toEqual([
      {
        fileName: '_letter.pdf',
        size: PDF.length,
        mediaType: 'application/pdf',
        refusal: null,
        base64: PDF.toString('base64'),
      },
      expect.objectContaining({ fileName: 'run.exe', base64: null, refusal: expect.stringContaining('Programs') }),
    ]);
    expect(answer.body.places).toMatchObject([
      { caseFileId: file.id, ccfRequestId: ccfRequest.id, foundBy: 'reference' },
    ]);
    expect((await app.admin.query('select count(*) from history.change')).rows).toEqual(rows);
  });

  it("finds nothing of another firm's", async () => {
    expect((await read(MAIL, app.nord.lawyer)).body.places).toEqual([]);
  });

  it('refuses what is no mail, and a mail stuffed with attachments', async () => {
    expect(await read(PDF, app.ferro.lawyer, 'a.pdf')).toBeProblem(422, 'invalid');
    const part = '--x\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\na\r\n';
    const stuffed = MAIL.replace('--x--', `${part.repeat(60)}--x--`);
    expect(await read(stuffed)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/file', code: 'attachments' })],
    });
  });
});

describe('GET /letter-places', () => {
  it('finds a file by its reference, its request, its client and its letters', async () => {
    await build.letter({ caseFileId: file.id, subject: 'Unusual marmalade' });
    for (const text of [file.reference as string, 'ccf/r1234.19', 'Lindq', 'Виктор', 'marmalade']) {
      const found = await find(text);
      expect(found.map(({ caseFileId }) => caseFileId)).toContain(file.id);
    }
    expect(await find('Lindq', app.nord.owner)).toEqual([]);
  });

  it('says which steps each request is open to, and the latest letters', async () => {
    const [place] = await find('CCF/R1234.19');
    expect(place).toMatchObject({
      requests: [
        {
          id: ccfRequest.id,
          state: 'draft',
          references: ['CCF/R1234.19'],
          steps: [
            { step: 'submit', carries: [] },
            { step: 'withdraw', carries: [] },
          ],
          version: 1,
        },
      ],
      letters: [{ subject: 'Unusual marmalade', direction: 'in' }],
    });
  });
});

describe('a rehearsal', () => {
  it('answers as the step would and keeps nothing', async () => {
    const step = { step: 'submit', on: '2026-03-10', channel: 'email' };
    const path = `/ccf-requests/${ccfRequest.id}/steps`;
    const rehearsed = await app.ferro.lawyer.post(`${path}/rehearsal`, step);
    expect(rehearsed.status).toBe(200);
    expect(rehearsed.body.request.state).toBe('submitted');
    const after = await app.ferro.lawyer.get(`/ccf-requests/${ccfRequest.id}`);
    expect(after.body).toMatchObject({ state: 'draft', version: 1 });
    const taken = await app.ferro.lawyer.act(path, 1, step);
    const rules = ({ body }: typeof taken) =>
      (body.deadlines.created as { ruleId: string; dueOn: string }[]).map(({ ruleId, dueOn }) => `${ruleId} ${dueOn}`);
    expect(rules(rehearsed)).toEqual(rules(taken));
  });

  it('is refused as the step would be', async () => {
    const path = `/ccf-requests/${ccfRequest.id}/steps/rehearsal`;
    expect(await app.ferro.lawyer.post(path, { step: 'reopen' })).toBeProblem(409, 'step-refused');
    expect(await app.nord.lawyer.post(path, { step: 'withdraw' })).toBeProblem(404, 'not-found');
  });

  it('shows what a fact would do', async () => {
    const path = `/ccf-requests/${ccfRequest.id}/facts`;
    const before = (await app.ferro.lawyer.get(path)).body;
    const answer = await app.ferro.lawyer.post(`${path}/rehearsal`, { name: 'statusAskedOn', on: '2026-04-01' });
    expect(answer.body).toMatchObject({ fact: { name: 'statusAskedOn' }, deadlines: { created: expect.any(Array) } });
    expect((await app.ferro.lawyer.get(path)).body).toEqual(before);
  });
});
