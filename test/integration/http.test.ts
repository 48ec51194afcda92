/** All of platform/http through real sockets. One file, because every boot of Nest costs two seconds. */
import 'reflect-metadata';
import { message } from '../../src/words/message.js';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Body, Controller, Delete, Get, HttpCode, Logger, Module, Patch, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsOptional, ValidateNested } from 'class-validator';
import { JsonText } from '../../src/platform/http/answer.js';
import { IfMatch } from '../../src/platform/http/etag.js';
import { configureHttp, type HttpSettings } from '../../src/platform/http/http-app.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { IdParam } from '../../src/platform/http/id-param.js';
import { Cursors } from '../../src/platform/http/keyset.js';
import { AcceptsFiles } from '../../src/platform/http/media-type.js';
import { Uploaded, type Upload } from '../../src/platform/http/upload.js';
import { PageQuery } from '../../src/platform/http/page.dto.js';
import { parseSort, SortOf } from '../../src/platform/http/sort.js';
import { IsCountry, IsDay, IsInstant, IsZone, MayOmit, OneOf, Text } from '../../src/platform/http/validators.js';
import { problemTypes } from '../../src/platform/problem/problem-types.js';
import { Problem } from '../../src/platform/problem/problem.js';

const id = '0192f0c1-0000-7000-8000-000000000000';
const cursors = new Cursors(randomBytes(32));

class NameInput {
  @Text(20) full: string;
  @MayOmit() @OneOf(['legal', 'alias']) kind?: string;
}

class ThingInput {
  @Text(10) title: string;
  @MayOmit() @IsDay() bornOn?: string;
  @IsOptional() @IsInstant() seenAt?: string | null;
  @MayOmit() @IsZone() zone?: string;
  @MayOmit() @IsCountry({ each: true }) nationalities?: string[];
  @MayOmit() @IsArray() @ValidateNested({ each: true }) @Type(() => NameInput) names?: NameInput[];
}

class ThingsQuery extends PageQuery {
  @IsOptional() @SortOf(['dueOn', 'title']) sort?: string;
}

let stored: unknown[] = [];

@Controller('things')
class ThingsController {
  @Get() list(@Query() query: ThingsQuery): JsonText {
    parseSort(query.sort, ['dueOn', 'title'], 'dueOn');
    const scope = { firmId: 'f1', list: 'things', query };
    const after = cursors.decode(query.cursor, scope);
    return JsonText.list('[{"id":1.10}]', after ? null : cursors.encode(['2026-11-22', id], scope));
  }
  @Get(':id') one(@IdParam() given: string): JsonText {
    return new JsonText(`{"id":"${given}","amount":1.10}`, 3, given);
  }
  @Post() create(@Body() input: ThingInput): JsonText {
    stored.push(input);
    return new JsonText(JSON.stringify({ id, keys: Object.keys(input), title: input.title }), 1, id);
  }
  @Patch(':id') change(@IdParam() _id: string, @IfMatch() version: number, @Body() input: ThingInput): object {
    if (version !== 3) throw Problem.stale(3);
    return { id, version: 4, title: input.title };
  }
  @Delete(':id') @HttpCode(204) archive(@IdParam() _id: string, @IfMatch() _version: number): void {}
  @Post('files') @AcceptsFiles() @HttpCode(200) file(@Uploaded() { name, bytes }: Upload): object {
    return { name, bytes: bytes.length };
  }
}

@Controller()
class OddController {
  @Post('auth/logout') @HttpCode(200) logout(): object {
    return { ok: true };
  }
  @Post('auth/login') @HttpCode(200) login(): object {
    return { token: 't' };
  }
  @Get('broken') broken(): never {
    throw Object.assign(new Error('select "Amira Example"'), { code: '42703', severity: 'ERROR', query: 'select 1' });
  }
  @Get('bug') bug(): never {
    throw new TypeError('cannot read x of undefined');
  }
  @Get('away') away(): never {
    throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
  }
  @Get('step') step(): never {
    throw Problem.stepRefused(message('problems.stale'), ['submit', 'withdraw']);
  }
  @Get('long') long(): JsonText {
    return JsonText.list(JSON.stringify(Array(2_000).fill('Ågren')), null);
  }
  @Get('page') page(): object {
    return { open: true };
  }
}

@Module({ controllers: [ThingsController, OddController] })
class TinyModule {}

const logged: string[] = [];
let app: NestFastifyApplication;
let base: string;
let databaseUp = true;

function checkDatabase(): Promise<void> {
  return databaseUp ? Promise.resolve() : Promise.reject(new Error('refused by db'));
}

async function start(other: Partial<HttpSettings> = {}): Promise<[NestFastifyApplication, string]> {
  const openapiFile = join(mkdtempSync(join(tmpdir(), 'redress-http-')), 'openapi.json');
  writeFileSync(openapiFile, '{"openapi":"3.1.0","info":{"title":"Redress","version":"1"},"paths":{}}');
  const settings: HttpSettings = {
    limits: { perMinute: 10_000, signInsPerMinute: 3 },
    trustProxy: false,
    https: true,
    openapiFile,
    webFolder: '/nonexistent',
    metricsToken: 'metrics-token',
    healthChecks: [{ name: 'database', check: checkDatabase }],
    metrics: async () => ({ type: 'text/plain', text: 'redress_queue_depth 0' }),
    mayReadDocs: ({ headers }) => headers.cookie === 'session=good',
    outsideApi: ['page'],
    ...other,
  };
  const started = await NestFactory.create<NestFastifyApplication>(TinyModule, createHttpAdapter(settings), {
    logger: ['error', 'warn'],
  });
  await configureHttp(started, settings);
  await started.listen(0, '127.0.0.1');
  return [started, `http://127.0.0.1:${(started.getHttpServer().address() as AddressInfo).port}`];
}

beforeAll(async () => {
  jest.spyOn(Logger.prototype, 'error').mockImplementation((...parts: unknown[]) => void logged.push(parts.join(' ')));
  [app, base] = await start();
});
afterAll(() => app.close());
beforeEach(() => {
  stored = [];
  logged.length = 0;
});

interface ProblemDocument {
  type: string;
  status: number;
  detail: string;
  instance: string;
  issues?: { pointer: string; code: string; message: string }[];
  allowed?: string[];
  currentVersion?: number;
}

async function problem(response: Response, status: number, slug: string): Promise<ProblemDocument> {
  const text = await response.text();
  expect([response.status, text]).toEqual([status, expect.stringContaining(`"type":"/problems/${slug}"`)]);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const document = JSON.parse(text) as ProblemDocument;
  expect(document).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  return document;
}

function send(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
  method: 'POST' | 'PUT' | 'PATCH' = 'POST',
): Promise<Response> {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  // oxlint-disable-next-line unicorn/no-invalid-fetch-options -- the method is never GET
  return fetch(`${base}${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, body: text });
}

function change(headers: Record<string, string>): Promise<Response> {
  return send(`${things}/${id}`, { title: 'b' }, headers, 'PATCH');
}

function upload(bytes: number): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), 'power of attorney.pdf');
  return fetch(`${base}${things}/files`, { method: 'POST', body: form });
}

async function login(email: string): Promise<number> {
  return (await send('/api/v1/auth/login', { email })).status;
}

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${base}${path}`, { headers });
}

const things = '/api/v1/things';

describe('bad input is answered with one problem document, stores nothing and leaves the process alive', () => {
  it.each([
    ['NUL', '{"title":"a\\u0000b"}', 'nul-character', '/title'],
    ['half a surrogate pair', '{"title":"\\ud800"}', 'lone-surrogate', '/title'],
    ['100,000 levels', `{"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep', ''],
    ['a repeated key', '{"title":"a","title":"b"}', 'repeated-key', '/title'],
    ['a prototype key', '{"__proto__":{}}', 'reserved-key', '/__proto__'],
    ['a number beyond 2^53', '{"title":9007199254740993}', 'inexact-number', '/title'],
  ])('400 for %s', async (_what, body, code, pointer) => {
    const { issues } = await problem(await send(things, body), 400, 'malformed');
    expect(issues).toMatchObject([{ code, pointer }]);
    expect(stored).toEqual([]);
  });

  it.each([
    ['no JSON', '{title'],
    ['a list', '[]'],
    ['invalid UTF-8', Buffer.from('{"title":"\xff"}', 'latin1')],
  ])('400 for %s', async (_what, body) => {
    await problem(await send(things, body), 400, 'malformed');
  });

  it('413 for 10 MB', async () => {
    await problem(await send(things, `{"title":"${'x'.repeat(10_000_000)}"}`), 413, 'too-large');
  });

  it('413 for 10 MB that come without a length', async () => {
    const url = new URL(things, base);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const outgoing = plainRequest(url, { method: 'POST', headers }, (answer) => resolve(answer.resume().statusCode));
      outgoing.on('error', reject);
      outgoing.write(`{"title":"${'x'.repeat(2_000_000)}`);
    });
    expect(status).toBe(413);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json-patch+json',
    'application/json; charset=latin1',
    'nonsense',
  ])('415 for %s', async (type) => {
    await problem(await send(things, '{"title":"a"}', { 'content-type': type }), 415, 'unsupported-media-type');
  });

  it('415 for a body without a type', async () => {
    const answer = await fetch(`${base}${things}`, { method: 'POST', body: new Uint8Array([123, 125]) });
    await problem(answer, 415, 'unsupported-media-type');
  });

  it.each([
    ['limit=1&limit=2', '/limit'],
    ['q=%00', '/q'],
    ['q=%zz', '/q'],
    ['nope=1', '/nope'],
    ['limit=201', '/limit'],
    ['limit=abc', '/limit'],
    ['include=all', '/include'],
    ['updatedSince=2026-04-03T09:30:00+02:00', '/updatedSince'],
    ['sort=secret', '/sort'],
    ['cursor=forged', '/cursor'],
  ])('400 for ?%s', async (query, pointer) => {
    const { issues } = await problem(await get(`${things}?${query}`), 400, 'malformed');
    expect(issues).toMatchObject([{ pointer }]);
  });

  it.each([`${things}/%ff`, `${things}/%zz`, `${things}/a%00`])('400 for the address %s', async (path) => {
    await problem(await get(path), 400, 'malformed');
  });

  it.each([
    `${things}/7`,
    `${things}/${'x'.repeat(200)}`,
    `${things}/${id}'--`,
    '/api/v1/nothing',
    '/nothing',
    `${things}/${id}/x`,
  ])('404 for %s, in the same words', async (path) => {
    const { detail } = await problem(await get(path), 404, 'not-found');
    expect(detail).toBe('There is nothing here, or it is not yours to see.');
  });

  it('404 for a method nobody offers, TRACE included', async () => {
    await problem(await send(`${things}/${id}`, '{}', {}, 'PUT'), 404, 'not-found');
    const status = await new Promise((resolve, reject) => {
      const outgoing = plainRequest(new URL(things, base), { method: 'TRACE' }, (answer) =>
        resolve(answer.resume().statusCode),
      );
      outgoing.on('error', reject).end();
    });
    expect(status).toBe(404);
  });

  it('is not knocked over by what is no HTTP', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString())).on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toContain('HTTP/1.1 400 Bad Request');
    expect(answer).toContain('"type":"/problems/malformed"');
    expect((await get('/health/live')).status).toBe(200);
  });
});

describe('validation', () => {
  it('names every wrong value at once', async () => {
    const body = {
      title: '  ',
      bornOn: '03/04/2026',
      seenAt: '2026-04-03',
      zone: 'Mars/Base',
      nationalities: ['FR', 'ZZ'],
      names: [{ full: 'Amira Example' }, { full: 'x'.repeat(21), kind: 'stage' }],
    };
    const { issues } = await problem(await send(things, body), 422, 'invalid');
    expect(issues?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/title', 'is-text'],
      ['/bornOn', 'is-day'],
      ['/seenAt', 'is-instant'],
      ['/zone', 'is-zone'],
      ['/nationalities', 'is-country'],
      ['/names/1/full', 'is-text'],
      ['/names/1/kind', 'is-one-of'],
    ]);
    expect(issues?.[1]?.message).toContain('03/04/2026 could be 3 April or March 4, so write 2026-04-03');
    expect(stored).toEqual([]);
  });

  it('400 names unknown properties, nested ones too, together with wrong values', async () => {
    const { issues } = await problem(await send(things, { version: 1, names: [{ id: 1 }] }), 400, 'malformed');
    expect(issues?.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      '/names/0/full is-text',
      '/names/0/id unknown-property',
      '/title is-text',
      '/version unknown-property',
    ]);
  });

  it('refuses null where only absence is meant, and says so for an absent body', async () => {
    expect((await problem(await send(things, { title: 'a', zone: null }), 422, 'invalid')).issues).toHaveLength(1);
    expect((await problem(await send(things, ''), 422, 'invalid')).issues).toMatchObject([{ pointer: '/title' }]);
  });

  it('hands on what was sent, trimmed, and no trace of what was not', async () => {
    const body = {
      title: '  Été 👩‍👩‍👧  ',
      seenAt: null,
      zone: 'Europe/Paris',
      nationalities: ['XK'],
      bornOn: '2024-02-29',
    };
    const answer = await (await send(things, body)).json();
    expect(answer).toMatchObject({ title: 'Été 👩‍👩‍👧', keys: ['title', 'bornOn', 'seenAt', 'zone', 'nationalities'] });
  });
});

describe('answers', () => {
  it('201 with Location and ETag for what was created', async () => {
    const answer = await send(`${things}/`, { title: 'a' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${things}/${id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
  });

  it('sends the JSON of PostgreSQL byte for byte', async () => {
    const answer = await get(`${things}/${id.toUpperCase()}`);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answer.text()).toBe(`{"id":"${id}","amount":1.10}`);
  });

  it.each(['"3"', 'W/"3"', '"1", "3"', '*'])('304 without a body for If-None-Match: %s', async (tag) => {
    const answer = await get(`${things}/${id}`, { 'if-none-match': tag });
    expect([answer.status, await answer.text()]).toEqual([304, '']);
    expect(answer.headers.get('etag')).toBe('"3"');
    expect(answer.headers.get('content-length')).toBeNull();
  });

  it('200 when the caller knows another version, and HEAD without a body', async () => {
    expect((await get(`${things}/${id}`, { 'if-none-match': '"2"' })).status).toBe(200);
    const head = await fetch(`${base}${things}/${id}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, '"3"', '']);
  });

  it('lists with a cursor and a Link to the next page, and refuses the cursor elsewhere', async () => {
    const first = await get(`${things}?limit=1&sort=-dueOn`);
    const page = (await first.json()) as { data: unknown[]; page: { next: string } };
    expect(page.data).toEqual([{ id: 1.1 }]);
    expect(first.headers.get('link')).toBe(`<${things}?limit=1&sort=-dueOn&cursor=${page.page.next}>; rel="next"`);
    const second = await get(`${things}?limit=1&sort=-dueOn&cursor=${page.page.next}`);
    expect(await second.json()).toMatchObject({ page: { next: null } });
    expect(second.headers.get('link')).toBeNull();
    await problem(await get(`${things}?sort=title&cursor=${page.page.next}`), 400, 'malformed');
  });

  it.each([
    ['gzip, deflate, br', 'gzip'],
    ['br, gzip;q=0.8', 'gzip'],
    ['br, gzip;q=0', null],
    ['identity', null],
  ])('sends long JSON to who takes %s compressed by %s', async (accepted, encoding) => {
    const answer = await get('/api/v1/long', { 'accept-encoding': accepted, 'x-forwarded-for': '203.0.113.7' });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('accept-language, accept-encoding');
    expect(((await answer.json()) as { data: string[] }).data).toEqual(Array(2_000).fill('Ågren'));
    const here = await get('/api/v1/long', { 'accept-encoding': accepted });
    expect(here.headers.get('content-encoding')).toBeNull();
    const short = await get(`${things}/${id}`, { 'accept-encoding': accepted, 'x-forwarded-for': '203.0.113.7' });
    expect([short.headers.get('content-encoding'), short.headers.get('etag')]).toEqual([null, '"3"']);
  });

  it('needs the version for a change: 428, 400, 412, then the new ETag', async () => {
    await problem(await change({}), 428, 'precondition-required');
    for (const tag of ['3', 'W/"3"', '*', '"3", "4"', '"0"', '"x"']) {
      await problem(await change({ 'if-match': tag }), 400, 'malformed');
    }
    const stale = await problem(await change({ 'if-match': '"2"' }), 412, 'stale');
    expect(stale.currentVersion).toBe(3);
    const done = await change({ 'if-match': '"3"' });
    expect([done.status, done.headers.get('etag')]).toEqual([200, '"4"']);
  });

  it('204 without a body or a type for DELETE', async () => {
    const answer = await fetch(`${base}${things}/${id}`, { method: 'DELETE', headers: { 'if-match': '"3"' } });
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([204, '', null]);
  });

  it('takes an action without a body, with or without a content type', async () => {
    expect((await fetch(`${base}/api/v1/auth/logout`, { method: 'POST' })).status).toBe(200);
    expect((await send('/api/v1/auth/logout', '')).status).toBe(200);
    expect((await send('/api/v1/auth/logout', '{}')).status).toBe(200);
  });

  it('takes a file where the route says so, larger than a JSON body, and 413 past its limit', async () => {
    expect(await (await upload(1_500_000)).json()).toEqual({ name: 'power of attorney.pdf', bytes: 1_500_000 });
    await problem(await upload(26_214_401), 413, 'too-large');
  });

  it('carries the members of a problem', async () => {
    const { allowed } = await problem(await get('/api/v1/step'), 409, 'step-refused');
    expect(allowed).toEqual(['submit', 'withdraw']);
  });

  it('serves routes outside the API where the settings say', async () => {
    expect((await get('/page')).status).toBe(200);
    expect((await get('/api/v1/page')).status).toBe(404);
  });
});

describe('failures of our own', () => {
  it('500 tells the request id and nothing else; the log keeps kind and place, never values', async () => {
    const answer = await get('/api/v1/broken', { 'x-request-id': 'trace-1' });
    const document = await problem(answer, 500, 'unexpected');
    expect(document.instance).toBe('trace-1');
    expect(JSON.stringify(document)).not.toMatch(/select|Amira|42703|http\.test/);
    expect(logged.join('\n')).toMatch(/trace-1 .*42703[^]*http\.test/);
    expect(logged.join('\n')).not.toMatch(/Amira|select/);
  });

  it('500 for a bug, which the log names', async () => {
    await problem(await get('/api/v1/bug'), 500, 'unexpected');
    expect(logged.join('\n')).toContain('TypeError cannot read x of undefined');
  });

  it('503 with Retry-After while the database is away', async () => {
    const answer = await get('/api/v1/away');
    await problem(answer, 503, 'unavailable');
    expect(answer.headers.get('retry-after')).toBe('5');
  });
});

describe('headers', () => {
  it('echoes a harmless request id and replaces any other', async () => {
    expect((await get('/page', { 'x-request-id': 'abc.DEF-1_2' })).headers.get('x-request-id')).toBe('abc.DEF-1_2');
    for (const odd of ['a b', 'x'.repeat(101), '<script>', '']) {
      expect((await get('/page', { 'x-request-id': odd })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    const refused = await get('/api/v1/nothing', { 'x-request-id': 'mine' });
    expect(refused.headers.get('x-request-id')).toBe('mine');
    expect((await problem(refused, 404, 'not-found')).instance).toBe('mine');
  });

  it.each(['/page', '/api/v1/nothing', '/health/live', `${things}/%ff`])(
    '%s says nothing to other sites',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*require-trusted-types-for 'script'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it('refuses a change sent by a page of another site', async () => {
    const evil = await send(things, { title: 'a' }, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
    await problem(evil, 403, 'forbidden');
    expect((await send(things, { title: 'a' }, { 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });
});

describe('limits', () => {
  it('states what is left, and answers 429 with Retry-After past it', async () => {
    const [limited, url] = await start({ limits: { perMinute: 2, signInsPerMinute: 3 } });
    const asAna = { authorization: 'Bearer ana' };
    const first = await fetch(`${url}/page`, { headers: asAna });
    expect(first.headers.get('ratelimit-policy')).toBe('"minute";q=2;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"minute";r=1;t=\d+$/);
    await fetch(`${url}/page`, { headers: asAna });
    const third = await fetch(`${url}/page`, { headers: asAna });
    await problem(third, 429, 'too-many');
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${url}/page`, { headers: { authorization: 'Bearer ben' } })).status).toBe(200);
    const invented = Array.from({ length: 20 }, (_, i) =>
      fetch(`${url}/page`, { headers: { authorization: `Bearer ${i}` } }),
    );
    expect((await Promise.all(invented)).filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    await limited.close();
  });

  it('counts sign-ins by person and network, in any spelling of the address', async () => {
    const spellings = ['ana@example.org', 'ANA@example.org', ' ana@example.org'];
    for (const email of spellings) expect(await login(email)).toBe(200);
    expect(await login('ana@example.org')).toBe(429);
    expect(await login('ben@example.org')).toBe(200);
    for (let i = 0; i < 15; i++) await login(`guess${i}@example.org`);
    expect(await login('cara@example.org')).toBe(429);
  });
});

describe('pages beside the API', () => {
  it.each(Object.keys(problemTypes))('/problems/%s explains the problem', async (slug) => {
    const answer = await get(`/problems/${slug}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('What to do');
  });

  it('404 for a problem nobody has', async () => {
    await problem(await get('/problems/toString'), 404, 'not-found');
  });

  it('health tells the public only ok or not, and this machine or the token what is wrong', async () => {
    const outside = { 'x-forwarded-for': '203.0.113.7' };
    expect(await (await get('/health/ready', outside)).json()).toEqual({ status: 'ok' });
    databaseUp = false;
    const ready = await get('/health/ready', outside);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ok' }]);
    const details = { status: 'not-ok', checks: [{ name: 'database', ok: false, reason: 'refused by db' }] };
    expect(await (await get('/health/ready')).json()).toEqual(details);
    const asked = await get('/health/ready', { ...outside, authorization: 'Bearer metrics-token' });
    expect(await asked.json()).toEqual(details);
    const wrong = await get('/health/ready', { ...outside, authorization: 'Bearer metrics-toke' });
    expect(await wrong.json()).toEqual({ status: 'not-ok' });
    databaseUp = true;
    expect(await (await get('/health/live')).json()).toEqual({ status: 'ok' });
  });

  it('metrics answer this machine or the token, and nobody else', async () => {
    const outside = { 'x-forwarded-for': '203.0.113.7' };
    expect(await (await get('/metrics')).text()).toBe('redress_queue_depth 0');
    expect((await get('/metrics', { ...outside, authorization: 'Bearer metrics-token' })).status).toBe(200);
    await problem(await get('/metrics', outside), 401, 'unauthenticated');
    await problem(await get('/metrics', { ...outside, authorization: 'Bearer wrong' }), 401, 'unauthenticated');
  });

  it.each([
    ['/api/openapi.json', 'application/json; charset=utf-8', '"openapi":"3.1.0"'],
    ['/api/docs', 'text/html; charset=utf-8', '/api/docs/swagger-ui-bundle.js'],
    ['/api/docs/start.js', 'text/javascript; charset=utf-8', '/api/openapi.json'],
    ['/api/docs/swagger-ui.css', 'text/css; charset=utf-8', '.swagger-ui'],
    ['/api/docs/swagger-ui-bundle.js', 'text/javascript; charset=utf-8', 'SwaggerUIBundle'],
  ])('%s is open on this machine and needs a session from elsewhere', async (path, type, text) => {
    const answer = await get(path);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(await answer.text()).toContain(text);
    await problem(await get(path, { 'x-forwarded-for': '203.0.113.7' }), 401, 'unauthenticated');
    expect((await get(path, { 'x-forwarded-for': '203.0.113.7', cookie: 'session=good' })).status).toBe(200);
  });

  it('503 while the API description has not been generated', async () => {
    const [bare, url] = await start({ openapiFile: '/nonexistent/openapi.json' });
    await problem(await fetch(`${url}/api/openapi.json`), 503, 'unavailable');
    await bare.close();
  });
});

it('describes its own validators and If-Match in the API description', () => {
  const { components, paths } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
  expect(components?.schemas?.ThingInput).toMatchObject({
    required: expect.arrayContaining(['title']),
    properties: {
      title: { type: 'string', minLength: 1, maxLength: 10 },
      bornOn: { type: 'string', format: 'date' },
      nationalities: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } },
    },
  });
  expect(paths[`${things}/{id}`]?.patch?.parameters).toContainEqual(expect.objectContaining({ name: 'If-Match' }));
});

describe('connections', () => {
  it('closes one that sends its headers too slowly', async () => {
    const server = app.getHttpServer();
    expect(server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 120_000 });
    server.headersTimeout = 500;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1', () =>
        socket.write('GET /page HTTP/1.1\r\nHost: x\r\n'),
      );
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString())).on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toContain('The request took too long to arrive.');
  });
});
