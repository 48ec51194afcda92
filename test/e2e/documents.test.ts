import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders, PDF } from '../support/build.js';
import type { Person } from '../support/person.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';
const LARGEST = 25 * 1024 * 1024;

let app: TestApp;
let build: ReturnType<typeof builders>;
let caseFileId: string;
let clientId: string;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  ({ id: caseFileId, clientId } = (await build.caseFile()) as unknown as { id: string; clientId: string });
});
afterAll(() => app.close());
afterEach(() => jest.restoreAllMocks());

const pdfOf = (words: string) => Buffer.concat([PDF, Buffer.from(words)]);

function upload(fields: object = {}, bytes: Buffer = PDF, name = 'paper.pdf', by: Person = app.ferro.lawyer) {
  return by
    .post('/documents')
    .field({ caseFileId, kind: 'evidence', ...fields })
    .attach('file', bytes, name);
}

/** The body of a download as bytes; supertest would read text as text. */
function download(id: string, by: Person = app.ferro.lawyer) {
  return by
    .get(`/documents/${id}/content`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
}

function storedFiles(): string[] {
  const root = path.join(app.home, 'files');
  const all = readdirSync(root, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

describe('POST /documents', () => {
  it('asks who is calling', async () => {
    const answer = await request(app.server).post('/api/v1/documents').attach('file', PDF, 'a.pdf');
    expect(answer).toBeProblem(401, 'unauthenticated');
  });

  it("answers another firm's case file exactly like an unknown one", async () => {
    const by = app.nord.owner;
    const foreign = await upload({}, PDF, 'a.pdf', by).set('x-request-id', 'r');
    const unknown = await upload({ caseFileId: UNKNOWN }, PDF, 'a.pdf', by).set('x-request-id', 'r');
    expect(foreign).toBeProblem(422, 'unknown-reference', {
      issues: [expect.objectContaining({ pointer: '/caseFileId' })],
    });
    expect(foreign.text).toBe(unknown.text);
  });

  it('is not for an auditor', async () => {
    expect(await upload({}, PDF, 'a.pdf', app.ferro.auditor)).toBeProblem(403, 'forbidden');
  });

  it('keeps what the bytes are and what was said about them', async () => {
    const answer = await upload(
      {
        kind: 'identity-document',
        clientId,
        title: 'Passport',
        language: 'sv',
        issuedOn: '2020-02-01',
        expiresOn: '2030-02-01',
        disclosable: 'true',
      },
      PDF,
      'Паспорт “new”.pdf',
    );
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/documents/${answer.body.id as string}`);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.body).toMatchObject({
      caseFileId,
      clientId,
      kind: 'identity-document',
      title: 'Passport',
      fileName: 'Паспорт “new”.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      sha256: createHash('sha256').update(PDF).digest('hex'),
      language: 'sv',
      issuedOn: '2020-02-01',
      expiresOn: '2030-02-01',
      disclosable: true,
      version: 1,
    });
    const read = await app.ferro.auditor.get(`/documents/${answer.body.id as string}`);
    expect(read.body).toEqual(answer.body);
  });

  it('takes its title from the file, and empty fields as absent', async () => {
    const answer = await upload({ title: '', clientId: '', expiresOn: '' }, PDF, 'brief.pdf');
    expect(answer.body).toMatchObject({ title: 'brief.pdf', clientId: null, expiresOn: null, disclosable: false });
  });

  it('names everything that is wrong at once, and stores nothing', async () => {
    const before = storedFiles().length;
    const answer = await app.ferro.lawyer
      .post('/documents')
      .field({ kind: 'novel', language: 'English', issuedOn: '03/04/2026', disclosable: 'perhaps' });
    expect(answer).toBeProblem(422, 'invalid');
    const issues = answer.body.issues as { pointer: string }[];
    expect(issues.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/caseFileId',
      '/disclosable',
      '/file',
      '/issuedOn',
      '/kind',
      '/language',
    ]);
    expect(storedFiles()).toHaveLength(before);
  });

  it('names what is wrong with the paper at once: its type, its client, its days', async () => {
    const stranger = await build.client();
    const answer = await upload(
      { clientId: stranger.id, issuedOn: '2026-11-23', expiresOn: '2026-11-01' },
      Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'),
    );
    expect(answer).toBeProblem(422, 'unknown-reference');
    const issues = answer.body.issues as { pointer: string; code: string }[];
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/file file-type',
      '/clientId unknown-reference',
      '/issuedOn future-day',
      '/expiresOn expires-too-early',
    ]);
  });

  it('takes the papers of every client of the file, and of nobody else', async () => {
    const [first, second] = [await build.client(), await build.client()];
    const family = await build.caseFile({ clientId: first.id, otherClientIds: [second.id] });
    for (const client of [first, second]) {
      expect((await upload({ caseFileId: family.id, clientId: client.id })).body.clientId).toBe(client.id);
    }
    const foreign = await builders(app.nord.owner).client();
    expect(await upload({ caseFileId: family.id, clientId: foreign.id })).toBeProblem(422, 'unknown-reference');
  });

  it.each([
    ['no file', () => app.ferro.lawyer.post('/documents').field({ caseFileId, kind: 'other' }), 422, '/file'],
    ['an empty file', () => upload({}, Buffer.alloc(0)), 422, '/file'],
    ['two files', () => upload().attach('file', PDF, 'second.pdf'), 400, '/file'],
    ['a file elsewhere', () => upload().attach('annex', PDF, 'annex.pdf'), 400, '/annex'],
    ['a field twice', () => upload().field('title', 'a').field('title', 'b'), 400, '/title'],
    ['an unknown field', () => upload({ sha256: 'x' }), 400, '/sha256'],
    [
      'a file that is text',
      () => app.ferro.lawyer.post('/documents').field({ caseFileId, kind: 'other', file: 'x' }),
      422,
      '/file',
    ],
    ['NUL in a field', () => upload({ title: 'a\0b' }), 400, '/title'],
    [
      'text that is not UTF-8',
      () => upload().field('title', Buffer.from([0x50, 0xff]), { contentType: 'text/plain' } as never),
      400,
      '/title',
    ],
    ['text that is too long', () => upload({ title: 'x'.repeat(301) }), 422, '/title'],
    ['text far too long', () => upload({ title: 'x'.repeat(50_000) }), 422, '/title'],
  ])('refuses %s', async (_what, send, status, pointer) => {
    const answer = await send();
    expect(answer).toBeProblem(status, status === 400 ? 'malformed' : 'invalid');
    expect(answer.body.issues).toEqual([expect.objectContaining({ pointer })]);
  });

  it('refuses what is no form, and a form that is broken', async () => {
    expect(await app.ferro.lawyer.post('/documents', { caseFileId, kind: 'other' })).toBeProblem(
      415,
      'unsupported-media-type',
    );
    const broken = (type: string, body: string) =>
      app.ferro.lawyer.post('/documents').set('content-type', type).send(body);
    expect(await broken('multipart/form-data', 'x')).toBeProblem(400, 'malformed');
    expect(await broken('multipart/form-data; boundary=b', '--b\r\ncut short')).toBeProblem(400, 'malformed');
    const many = upload();
    for (let n = 0; n < 40; n++) many.field(`f${n}`, 'x');
    expect(await many).toBeProblem(400, 'malformed');
    const prototype = await upload({ ['__proto__x']: 'x', constructor: 'x' });
    expect(prototype).toBeProblem(400, 'malformed');
  });

  it('refuses a form that another site made the browser send', async () => {
    const answer = await request(app.server)
      .post('/api/v1/documents')
      .set('cookie', `redress_session=${app.ferro.lawyer.token}`)
      .set('sec-fetch-site', 'cross-site')
      .set('origin', 'https://evil.example')
      .field({ caseFileId, kind: 'other' })
      .attach('file', PDF, 'a.pdf');
    expect(answer).toBeProblem(403, 'forbidden');
  });

  it('takes the largest file, and not a byte more', async () => {
    const largest = Buffer.alloc(LARGEST);
    PDF.copy(largest);
    const kept = await upload({}, largest);
    expect(kept.status).toBe(201);
    expect(kept.body.size).toBe(LARGEST);
    const given = await download(kept.body.id as string);
    expect(given.body.equals(largest)).toBe(true);
    const before = storedFiles().length;
    expect(await upload({}, Buffer.concat([largest, Buffer.from('x')]))).toBeProblem(413, 'too-large');
    expect(await upload({}, Buffer.concat([largest, Buffer.alloc(1_000_000)]))).toBeProblem(413, 'too-large');
    expect(storedFiles()).toHaveLength(before);
  });

  it('believes the bytes and not the name', async () => {
    const page = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');
    const answer = await app.ferro.lawyer
      .post('/documents')
      .field({ caseFileId, kind: 'other' })
      .attach('file', page, { filename: 'order.pdf', contentType: 'application/pdf' });
    expect(answer.body).toMatchObject({ mediaType: 'application/octet-stream', fileName: 'order.pdf.html' });
    const given = await download(answer.body.id as string);
    expect(given.headers['content-type']).toBe('application/octet-stream');
    for (const program of [
      Buffer.from('MZ\x90\x00\x03\x00', 'latin1'),
      Buffer.from('\x7fELF\x02\x01\x01\x00', 'latin1'),
    ]) {
      expect(await upload({}, program, 'decision.pdf')).toBeProblem(422, 'invalid', {
        issues: [expect.objectContaining({ pointer: '/file', code: 'file-type' })],
      });
    }
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['a"; filename="b.exe\r\nX-Evil: 1.pdf', expect.not.stringMatching(/["\r\n]/)],
    ['annexe\u202Efdp.pdf', 'annexe_fdp.pdf'],
  ])('gives no name that misleads: %j', async (given, expected) => {
    const answer = await upload({}, PDF, given);
    expect(answer.body.fileName).toEqual(expected);
    const { headers } = await download(answer.body.id as string);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[\w%.!~-]*$/);
  });

  it('says 507 when the disk is full, and leaves no row', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    jest.spyOn(app.platform.files, 'put').mockRejectedValueOnce(full);
    const { id } = await build.caseFile();
    const answer = await upload({ caseFileId: id });
    expect(answer).toBeProblem(507, 'storage-full');
    expect(answer.text).not.toMatch(/device|ENOSPC|files/);
    expect((await app.ferro.lawyer.get(`/documents?caseFileId=${id}`)).body.data).toEqual([]);
  });

  it('has one effect and one answer when sent twelve times with one key', async () => {
    const { id } = await build.caseFile();
    const send = (bytes: Buffer, title: string) =>
      upload({ caseFileId: id, title }, bytes).set('idempotency-key', 'upload-once');
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(PDF, 'Once')));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await app.ferro.lawyer.get(`/documents?caseFileId=${id}`)).body.data).toHaveLength(1);
    expect(await send(pdfOf('other bytes'), 'Once')).toBeProblem(422, 'idempotency-key-reused');
    expect(await send(PDF, 'Other title')).toBeProblem(422, 'idempotency-key-reused');
  });

  it('takes many at once', async () => {
    const { id } = await build.caseFile();
    const send = (n: number) => upload({ caseFileId: id, title: `${n}` }, pdfOf(`${n}`.padEnd(50_000)));
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => send(n)));
    expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
    expect((await app.ferro.lawyer.get(`/documents?caseFileId=${id}`)).body.data).toHaveLength(40);
  });

  it('makes large ones wait for each other, and gives the place of one that broke off to the next', async () => {
    app.server.listen(0);
    const begun = [await beginUpload(), await beginUpload()];
    let done = false;
    const waiting = upload({}, pdfOf('waits'.padEnd(100_000))).then((answer) => {
      done = true;
      return answer;
    });
    await new Promise((go) => setTimeout(go, 300));
    expect(done).toBe(false);
    for (const socket of begun) socket.destroy();
    expect((await waiting).status).toBe(201);
    const large = Buffer.concat([PDF, Buffer.alloc(20_000_000)]);
    const answers = await Promise.all(Array.from({ length: 3 }, () => upload({}, large)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it('takes the bytes once, though rights that changed meanwhile are looked at again', async () => {
    const { assistant, owner } = app.ferro;
    await assistant.get('/documents');
    const { body } = await owner.get(`/users/${assistant.id}`);
    await owner.patch(`/users/${assistant.id}`, body.version as number, { role: 'paralegal' });
    const bytes = pdfOf('by the new paralegal');
    const answer = await upload({}, bytes, 'a.pdf', assistant).set('idempotency-key', 'promoted');
    expect(answer.body).toMatchObject({ size: bytes.length });
    expect((await upload({}, bytes, 'a.pdf', assistant).set('idempotency-key', 'promoted')).text).toBe(answer.text);
  });
});

/** The start of an upload of 25 MB whose end never comes. */
async function beginUpload(): Promise<Socket> {
  const socket = connect((app.server.address() as AddressInfo).port);
  const head = [
    'POST /api/v1/documents HTTP/1.1',
    'host: localhost',
    `authorization: Bearer ${app.ferro.lawyer.token}`,
    'content-type: multipart/form-data; boundary=b',
    `content-length: ${LARGEST}`,
  ];
  socket.write(
    `${head.join('\r\n')}\r\n\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n%PDF`,
  );
  await once(socket, 'connect');
  // A request that came later is answered, so this one has been let in.
  await app.ferro.lawyer.get('/documents?limit=1');
  await app.ferro.lawyer.get('/documents?limit=1');
  return socket;
}

describe('GET /documents/:id/content', () => {
  it('asks who is calling', async () => {
    const { id } = await build.document();
    expect(await request(app.server).get(`/api/v1/documents/${id}/content`)).toBeProblem(401, 'unauthenticated');
  });

  it('answers another firm exactly like an unknown id', async () => {
    const { id } = await build.document();
    const foreign = await app.nord.owner.get(`/documents/${id}/content`).set('x-request-id', 'r');
    const unknown = await app.nord.owner.get(`/documents/${UNKNOWN}/content`).set('x-request-id', 'r');
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe(unknown.text);
  });

  it('gives the same bytes, as an attachment that can do nothing', async () => {
    const bytes = pdfOf('the very bytes \u0000\u00ff');
    const { body } = await upload({}, bytes, 'Décision.pdf');
    const given = await download(body.id as string, app.ferro.auditor);
    expect(given.status).toBe(200);
    expect(given.body.equals(bytes)).toBe(true);
    expect(given.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': `${bytes.length}`,
      'content-disposition': `attachment; filename="D_cision.pdf"; filename*=UTF-8''D%C3%A9cision.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
  });

  it('keeps no readable byte on the disk, and the same bytes once', async () => {
    const bytes = pdfOf('CANARY-e1c5 the address of the safe house');
    const before = storedFiles().length;
    const first = await upload({}, bytes, 'one.pdf');
    const second = await upload({ kind: 'other' }, bytes, 'two.pdf');
    expect(second.body.sha256).toBe(first.body.sha256);
    expect(second.body.id).not.toBe(first.body.id);
    const files = storedFiles();
    expect(files).toHaveLength(before + 1);
    for (const file of files) {
      expect(file).not.toContain(first.body.sha256);
      expect(readFileSync(file).includes('CANARY')).toBe(false);
      expect(readFileSync(file).includes('%PDF')).toBe(false);
    }
    const same = await app.ferro.lawyer.get(`/documents?sha256=${first.body.sha256 as string}`);
    expect(same.body.data).toHaveLength(2);
  });

  it('gives nothing of a damaged file, and tells nothing of where it lies', async () => {
    const known = new Set(storedFiles());
    const { body } = await upload({}, pdfOf('soon to be damaged'));
    const file = storedFiles().find((name) => !known.has(name)) as string;
    truncateSync(file, readFileSync(file).length - 1);
    const answer = await app.ferro.lawyer.get(`/documents/${body.id as string}/content`);
    expect(answer).toBeProblem(500, 'file-damaged');
    expect(answer.text).not.toContain(app.home);
    expect(answer.headers['content-disposition']).toBeUndefined();
    await upload({}, pdfOf('soon to be damaged'));
    expect((await download(body.id as string)).status).toBe(200);
  });
});

describe('GET /documents', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/documents')).toBeProblem(401, 'unauthenticated');
  });

  it('finds by case file, kind, client and expiry, page by page', async () => {
    const file = await build.caseFile();
    const inFile = { caseFileId: file.id };
    const passport = { ...inFile, kind: 'identity-document', clientId: file.clientId as string };
    await build.document({ ...passport, title: 'old', expiresOn: '2026-11-01' });
    await build.document({ ...passport, title: 'new', expiresOn: '2031-01-01' });
    await build.document({ ...inFile, kind: 'power-of-attorney', title: 'mandate' });
    const titles = async (query: string) => {
      const { body } = await app.ferro.lawyer.get(`/documents?caseFileId=${file.id}&${query}`);
      return (body.data as { title: string }[]).map(({ title }) => title);
    };
    expect(await titles('sort=createdAt')).toEqual(['old', 'new', 'mandate']);
    expect(await titles('sort=-expiresOn')).toEqual(['mandate', 'new', 'old']);
    expect(await titles('expiresTo=2026-12-31')).toEqual(['old']);
    expect(await titles('expiresFrom=2026-12-31')).toEqual(['new']);
    expect(await titles('kind=power-of-attorney')).toEqual(['mandate']);
    expect(await titles(`clientId=${file.clientId as string}&sort=title`)).toEqual(['new', 'old']);
    expect(await pages(`/documents?caseFileId=${file.id}&sort=expiresOn&limit=1`)).toEqual(['old', 'new', 'mandate']);
    expect(await pages(`/documents?caseFileId=${file.id}&limit=2`)).toEqual(['mandate', 'new', 'old']);
    expect((await app.nord.owner.get(`/documents?caseFileId=${file.id}`)).body.data).toEqual([]);
  });
});

async function pages(first: string): Promise<string[]> {
  const titles: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body } = await app.ferro.lawyer.get(next === '' ? first : `${first}&cursor=${encodeURIComponent(next)}`);
    titles.push(...(body.data as { title: string }[]).map(({ title }) => title));
    next = body.page.next as string | null;
  }
  return titles;
}

describe('PATCH and DELETE /documents/:id', () => {
  it('asks who is calling', async () => {
    const { id } = await build.document();
    expect(await request(app.server).patch(`/api/v1/documents/${id}`)).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).delete(`/api/v1/documents/${id}`)).toBeProblem(401, 'unauthenticated');
  });

  it("does not know another firm's document", async () => {
    const { id } = await build.document();
    expect(await app.nord.owner.patch(`/documents/${id}`, 1, { title: 'x' })).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.delete(`/documents/${id}`, 1)).toBeProblem(404, 'not-found');
  });

  it('changes what is said about the file, never the file', async () => {
    const made = await build.document({ title: 'Paper', language: 'en', issuedOn: '2026-01-10' });
    const change = (version: number, patch: object) => app.ferro.lawyer.patch(`/documents/${made.id}`, version, patch);
    const changed = await change(1, { title: 'Warrant', kind: 'warrant', language: null, disclosable: true });
    expect(changed.body).toMatchObject({ title: 'Warrant', kind: 'warrant', language: null, disclosable: true });
    expect(changed.body).toMatchObject({ issuedOn: '2026-01-10', sha256: made.sha256, version: 2 });
    expect((await change(2, {})).body.version).toBe(2);
    expect(await change(1, { title: 'Stale' })).toBeProblem(412, 'stale', { currentVersion: 2 });
    expect(await change(2, { expiresOn: '2026-01-09' })).toBeProblem(422, 'invalid');
    expect(await change(2, { issuedOn: '2026-11-23' })).toBeProblem(422, 'invalid');
    expect(await change(2, { clientId })).toBeProblem(422, 'unknown-reference');
    for (const fixed of [{ file: 'x' }, { caseFileId }, { sha256: 'x' }, { mediaType: 'x' }]) {
      expect(await change(2, fixed)).toBeProblem(400, 'malformed');
    }
  });

  it('writes history with the case file, and archives instead of erasing', async () => {
    const { id } = await build.document({ caseFileId });
    expect((await app.ferro.lawyer.delete(`/documents/${id}`, 1)).status).toBe(204);
    const listed = (await app.ferro.lawyer.get(`/documents?caseFileId=${caseFileId}&limit=200`)).body.data;
    expect((listed as { id: string }[]).map((document) => document.id)).not.toContain(id);
    expect((await app.ferro.lawyer.get(`/documents/${id}`)).body.archivedAt).not.toBeNull();
    const { rows } = await app.admin.query(
      `select action, entity, op, case_file_id, actor_id from history.change where entity_id = $1 order by id`,
      [id],
    );
    const by = { entity: 'document', case_file_id: caseFileId, actor_id: app.ferro.lawyer.id };
    expect(rows).toEqual([
      { ...by, action: 'document.add', op: 'insert' },
      { ...by, action: 'document.archive', op: 'update' },
    ]);
  });
});
