import { Controller, Get } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import request from 'supertest';
import type { Response } from 'supertest';
import { SetupService } from '../../src/features/people/firms/setup.service.js';
import { AuthModule } from '../../src/platform/auth/auth.module.js';
import { Callers, tokenHash } from '../../src/platform/auth/callers.js';
import type { Caller, Role } from '../../src/platform/call.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { makeKey } from '../support/api-keys.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import { Person } from '../support/person.js';

const PASSWORD = 'three quiet red herons';
let app: TestApp;

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const http = () => request(app.server);
const logIn = (email: string, password = PASSWORD) => http().post('/api/v1/auth/login').send({ email, password });

const unknown = '0190b4a2-0000-7000-8000-000000000000';
const fromNord = (path: string) => app.nord.owner.get(path).set('x-request-id', 'r');

let hired = 0;

/** Someone new, with a password, as the owner of the firm makes them. */
async function hire(role: Role, owner = app.ferro.owner): Promise<Made & { email: string }> {
  const email = `${role}${++hired}@hired.example`;
  const response = await owner.post('/users', { email, name: `Hired ${hired}`, role, password: PASSWORD });
  if (response.status !== 201) throw new Error(response.text);
  return response.body as Made & { email: string };
}

async function signedIn(email: string): Promise<Person> {
  const { body } = await logIn(email);
  const { token, user } = body as { token: string; user: { id: string; firmId: string } };
  return new Person(app.server, user.id, user.firmId, token);
}

const holderOf = (made: Response, of = app.ferro.owner) =>
  new Person(app.server, of.id, of.firmId, (made.body as { key: string }).key);

/** What is remembered of a token for half a minute, forgotten. */
const forget = (token: string) => app.nest.get(Callers).forget({ tokenHash: tokenHash(token) } as Caller);

const changeToken = (token: string, change: string) =>
  app.admin.query(`update platform.token set ${change} where hash = $1`, [tokenHash(token)]);

const cookieOf = async (): Promise<string> => {
  const { email } = await hire('lawyer');
  const [cookie] = (await logIn(email)).headers['set-cookie'] as unknown as string[];
  return String(cookie);
};

describe('POST /setup', () => {
  const input = {
    firmName: 'Rossi & Partners',
    country: 'IT',
    zone: 'Europe/Rome',
    ownerName: 'Chiara Rossi',
    email: 'Chiara@Rossi.example',
    password: PASSWORD,
  };
  const setUp = (token: string) =>
    http()
      .post('/api/v1/setup')
      .send({ token, ...input });

  it('needs the token of the latest start', async () => {
    const older = String(await app.nest.get(SetupService).issueToken());
    await app.nest.get(SetupService).issueToken();
    expect(await setUp('guessed')).toBeProblem(401, 'unauthenticated');
    expect(await setUp(older)).toBeProblem(401, 'unauthenticated');
  });

  it('makes the first firm and its owner once, however often it is asked at once', async () => {
    const token = String(await app.nest.get(SetupService).issueToken());
    const answers = await Promise.all([setUp(token), setUp(token), setUp(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401, 401]);
    const { body } = answers.find(({ status }) => status === 201) as Response;
    expect(body).toMatchObject({ user: { role: 'owner', name: 'Chiara Rossi', email: 'chiara@rossi.example' } });
    const firm = await new Person(app.server, '', '', (body as { token: string }).token).get('/firm');
    expect(firm.body).toMatchObject({ name: 'Rossi & Partners', zone: 'Europe/Rome', country: 'IT' });
  });

  it('is 409 once there is a firm, and no further token is printed', async () => {
    expect(await setUp('whatever')).toBeProblem(409, 'already-set-up');
    expect(await app.nest.get(SetupService).issueToken()).toBeUndefined();
  });
});

describe('signing in', () => {
  it('gives a token that works as a bearer, whatever the case of the address', async () => {
    const { email, id } = await hire('lawyer');
    const response = await logIn(email.toUpperCase());
    expect(response.status).toBe(200);
    const { token } = response.body as { token: string };
    const me = await new Person(app.server, id, '', token).get('/auth/me');
    expect(me.body).toEqual({
      id,
      firmId: app.ferro.owner.firmId,
      email,
      name: expect.any(String),
      role: 'lawyer',
      zone: 'Europe/Paris',
      language: 'en',
    });
  });

  it('answers a wrong password, an unknown address and a disabled person alike', async () => {
    const { email } = await hire('paralegal');
    const gone = await hire('paralegal');
    await app.ferro.owner.patch(`/users/${gone.id}`, 1, { disabledAt: '2026-01-01T00:00:00Z' });
    const answers = await Promise.all([
      logIn(email, 'not the password').set('x-request-id', 'r'),
      logIn('nobody@hired.example').set('x-request-id', 'r'),
      logIn(gone.email).set('x-request-id', 'r'),
    ]);
    expect(answers[0]).toBeProblem(401, 'unauthenticated');
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers['set-cookie'])).size).toBe(1);
  });

  it('keeps no token and no password in the clear', async () => {
    const { email } = await hire('assistant');
    const { body } = await logIn(email);
    const { rows } = await app.admin.query<{ all: string }>(
      `select string_agg(row::text, ' ') as all from (
         select t::text as row from platform.token t union all select l::text from platform.login l
         union all select h::text from history.change h) everything`,
    );
    const { token } = body as { token: string };
    expect(rows[0]?.all).toContain(tokenHash(token).toString('hex'));
    expect(rows[0]?.all).not.toContain(token);
    expect(rows[0]?.all).not.toContain(PASSWORD);
    expect(rows[0]?.all).toContain('$argon2id$v=19$m=65536,t=3,p=1$');
  });

  it('slows down who keeps guessing at one address, and nobody else', async () => {
    const { email } = await hire('assistant');
    const other = await hire('assistant');
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++) statuses.push((await logIn(email, 'wrong')).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401));
    expect(statuses.slice(20)).toEqual([429, 429]);
    expect((await logIn(other.email)).status).toBe(200);
  });
});

describe('PATCH /auth/me', () => {
  it('is for whoever is signed in', async () => {
    const nobody = new Person(app.server, '', '', 'nobody');
    expect(await nobody.patch('/auth/me', undefined, { language: 'fr' })).toBeProblem(401, 'unauthenticated');
  });

  it('sets one’s own language, whatever one’s role, and nothing else', async () => {
    const { email } = await hire('auditor');
    const person = await signedIn(email);
    const changed = await person.patch('/auth/me', undefined, { language: 'ar' });
    expect(changed.status).toBe(200);
    const elsewhere = await signedIn(email);
    expect((await elsewhere.get('/auth/me')).body).toMatchObject({ email, language: 'ar', role: 'auditor' });
    expect(await person.patch('/auth/me', undefined, { language: 'tlh' })).toBeProblem(422, 'invalid');
    expect(await person.patch('/auth/me', undefined, { role: 'owner' })).toBeProblem(400, 'malformed');
  });
});

describe('a session', () => {
  it('ends with logout, for the cookie too', async () => {
    const { email } = await hire('lawyer');
    const person = await signedIn(email);
    const out = await person.post('/auth/logout');
    expect(out.status).toBe(204);
    expect(out.headers['clear-site-data']).toContain('"cookies"');
    expect(await person.get('/auth/me')).toBeProblem(401, 'unauthenticated');
  });

  it('ends after half an hour without use', async () => {
    const person = await signedIn((await hire('lawyer')).email);
    await changeToken(person.token, `last_used_at = now() - interval '29 minutes'`);
    forget(person.token);
    expect((await person.get('/auth/me')).status).toBe(200);
    await changeToken(person.token, `last_used_at = now() - interval '31 minutes'`);
    forget(person.token);
    expect(await person.get('/auth/me')).toBeProblem(401, 'unauthenticated');
  });

  it('ends after twelve hours, with the next request', async () => {
    const person = await signedIn((await hire('lawyer')).email);
    const { rows } = await app.admin.query<{ hours: number }>(
      `select extract(epoch from expires_at - created_at)::int / 3600 as hours from platform.token where hash = $1`,
      [tokenHash(person.token)],
    );
    expect(rows).toEqual([{ hours: 12 }]);
    await changeToken(person.token, `expires_at = now() - interval '1 second'`);
    expect(await person.get('/auth/me')).toBeProblem(401, 'unauthenticated');
  });

  it('ends at once when its person is disabled, and the person can come back', async () => {
    const { id, email } = await hire('lawyer');
    const person = await signedIn(email);
    expect((await person.get('/firm')).status).toBe(200);
    await app.ferro.owner.patch(`/users/${id}`, 1, { disabledAt: '2026-11-22T09:00:00Z' });
    expect(await person.get('/firm')).toBeProblem(401, 'unauthenticated');
    await app.ferro.owner.patch(`/users/${id}`, 2, { disabledAt: null });
    expect(await person.get('/firm')).toBeProblem(401, 'unauthenticated');
    expect((await (await signedIn(email)).get('/firm')).status).toBe(200);
  });

  it.each([
    ['nothing', undefined],
    ['a token that never was', 'Bearer x'.padEnd(50, 'x')],
    ['another scheme', 'Basic eDp5'],
    ['an empty bearer', 'Bearer '],
  ])('is not %s', async (_what, header) => {
    const asked = http().get('/api/v1/firm');
    expect(await (header ? asked.set('authorization', header) : asked)).toBeProblem(401, 'unauthenticated');
  });
});

describe('POST /auth/password', () => {
  it('needs the current password, and signs the person out everywhere', async () => {
    const { email } = await hire('paralegal');
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const next = 'four loud white storks';
    const wrong = await here.post('/auth/password', { current: 'not this one, surely', next });
    expect(wrong).toBeProblem(401, 'unauthenticated');
    expect((await here.post('/auth/password', { current: PASSWORD, next })).status).toBe(204);
    expect(await here.get('/auth/me')).toBeProblem(401, 'unauthenticated');
    expect(await there.get('/auth/me')).toBeProblem(401, 'unauthenticated');
    expect(await logIn(email)).toBeProblem(401, 'unauthenticated');
    expect((await logIn(email, next)).status).toBe(200);
  });

  it('asks who is calling', async () => {
    expect(await http().post('/api/v1/auth/password').send({})).toBeProblem(401, 'unauthenticated');
  });
});

describe('the cookie of a browser', () => {
  it('is out of reach of scripts and of other sites', async () => {
    const cookie = await cookieOf();
    expect(cookie).toMatch(/^redress_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('signs in', async () => {
    const [pair] = (await cookieOf()).split(';');
    const me = await http().get('/api/v1/auth/me').set('cookie', String(pair));
    expect(me.status).toBe(200);
  });

  it.each(['cross-site', 'same-site'])('is not honoured for a change that a %s page asks for', async (site) => {
    const [pair] = (await cookieOf()).split(';');
    const name = `Forged from ${site}`;
    const forged = await http()
      .post('/api/v1/clients')
      .set('cookie', String(pair))
      .set('sec-fetch-site', site)
      .set('origin', 'https://elsewhere.example')
      .send({ displayName: name, kind: 'person' });
    expect([401, 403]).toContain(forged.status);
    expect(forged.headers['content-type']).toContain('application/problem+json');
    const { rows } = await app.admin.query('select from redress.client where display_name = $1', [name]);
    expect(rows).toEqual([]);
    const own = await http()
      .post('/api/v1/clients')
      .set('cookie', String(pair))
      .set('sec-fetch-site', 'same-origin')
      .send({ displayName: 'Own', kind: 'person' });
    expect(own.status).toBe(201);
  });
});

describe('/api-keys', () => {
  it('is for owners', async () => {
    expect(await http().get('/api/v1/api-keys')).toBeProblem(401, 'unauthenticated');
    expect(await app.ferro.lawyer.get('/api-keys')).toBeProblem(403, 'forbidden');
  });

  it('answers another firm exactly like an unknown id', async () => {
    const { id } = (await makeKey(app)).body as Made;
    const foreign = await fromNord(`/api-keys/${id}`);
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe((await fromNord(`/api-keys/${unknown}`)).text);
  });

  it('shows a key once, and keeps its hash alone', async () => {
    const made = await makeKey(app);
    const { id, key } = made.body as { id: string; key: string };
    expect(key).toMatch(/^rdr_[\w-]{43}$/);
    const again = await app.ferro.owner.get(`/api-keys/${id}`);
    expect(again.body).not.toHaveProperty('key');
    const { rows } = await app.admin.query('select from platform.token where hash = $1 and api_key_id = $2', [
      tokenHash(key),
      id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('may what its scopes say and nothing else', async () => {
    const key = holderOf(await makeKey(app, { scopes: ['clients:read'] }));
    expect((await key.get('/clients')).status).toBe(200);
    const refused = await key.post('/clients', { displayName: 'x', kind: 'person' });
    expect(refused).toBeProblem(403, 'forbidden');
    expect((refused.body as { detail: string }).detail).toContain('clients:write');
    expect(await key.get('/users')).toBeProblem(403, 'forbidden');
  });

  it('never may more than the person it is bound to', async () => {
    const made = await makeKey(app, { scopes: ['clients:write'], userId: app.ferro.auditor.id });
    const refused = await holderOf(made).post('/clients', { displayName: 'x', kind: 'person' });
    expect(refused).toBeProblem(403, 'forbidden');
  });

  it('ends when it is revoked, with the next request', async () => {
    const made = await makeKey(app);
    const key = holderOf(made);
    expect((await key.get('/clients')).status).toBe(200);
    expect((await app.ferro.owner.delete(`/api-keys/${(made.body as Made).id}`, 1)).status).toBe(204);
    expect(await key.get('/clients')).toBeProblem(401, 'unauthenticated');
  });

  it('ends when it expires', async () => {
    const key = holderOf(await makeKey(app));
    expect((await key.get('/clients')).status).toBe(200);
    await app.admin.query(`update platform.token set expires_at = now() where hash = $1`, [tokenHash(key.token)]);
    expect(await key.get('/clients')).toBeProblem(401, 'unauthenticated');
  });

  it('ends when its person is disabled', async () => {
    const { id } = await hire('lawyer');
    const key = holderOf(await makeKey(app, { userId: id }));
    expect((await key.get('/clients')).status).toBe(200);
    await app.ferro.owner.patch(`/users/${id}`, 1, { disabledAt: '2026-11-22T09:00:00Z' });
    expect(await key.get('/clients')).toBeProblem(401, 'unauthenticated');
  });

  it('is not ended by signing out with it', async () => {
    const key = holderOf(await makeKey(app, { scopes: ['sessions:read', 'clients:read'] }));
    expect(await key.post('/auth/logout')).toBeProblem(409, 'state-forbids');
    expect((await key.get('/clients')).status).toBe(200);
  });

  it.each([
    ['an expiry that has passed', { expiresAt: '2026-11-22T09:59:59Z' }, '/expiresAt'],
    ['an expiry in more than a year', { expiresAt: '2027-12-01T00:00:00Z' }, '/expiresAt'],
    ['no scope', { scopes: [] }, '/scopes'],
    ['a scope of another form', { scopes: ['everything'] }, '/scopes'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    expect(await makeKey(app, wrong)).toBeProblem(422, 'invalid', { issues: [expect.objectContaining({ pointer })] });
  });

  it('is not bound to a person of another firm', async () => {
    expect(await makeKey(app, { userId: app.nord.lawyer.id })).toBeProblem(422, 'unknown-reference', {
      issues: [expect.objectContaining({ pointer: '/userId' })],
    });
  });
});

describe('/users', () => {
  it('asks who is calling', async () => {
    expect(await http().get('/api/v1/users')).toBeProblem(401, 'unauthenticated');
  });

  it('answers another firm exactly like an unknown id', async () => {
    const foreign = await fromNord(`/users/${app.ferro.owner.id}`);
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe((await fromNord(`/users/${unknown}`)).text);
    expect(await app.nord.owner.patch(`/users/${app.ferro.owner.id}`, 1, { name: 'x' })).toBeProblem(404, 'not-found');
  });

  it('is read by all and changed by owners', async () => {
    for (const role of ['lawyer', 'paralegal', 'assistant', 'auditor'] as const) {
      const person = app.ferro[role];
      const list = await person.get('/users');
      expect(list.status).toBe(200);
      expect(await person.post('/users', { role: 'owner' })).toBeProblem(403, 'forbidden');
      expect(await person.patch(`/users/${person.id}`, 1, { role: 'owner' })).toBeProblem(403, 'forbidden');
    }
  });

  it('never shows a password, not even to the owner', async () => {
    const { id } = await hire('auditor');
    const response = await app.ferro.owner.get(`/users/${id}`);
    expect(response.text).not.toMatch(/password|argon/i);
  });

  it.each([
    ['a short password', { password: 'fourteen chars' }, '/password'],
    ['a role that does not exist', { role: 'admin' }, '/role'],
    ['no address', { email: 'nobody' }, '/email'],
    ['a zone that does not exist', { zone: 'Europe/Rhomb' }, '/zone'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const body = { email: 'new@hired.example', name: 'New', role: 'lawyer', password: PASSWORD, ...wrong };
    expect(await app.ferro.owner.post('/users', body)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer })],
    });
  });

  it.each([['firmId'], ['id'], ['version'], ['disabledAt'], ['passwordHash'], ['isAdmin']])(
    'does not take %s from the caller',
    async (property) => {
      const body = { email: 'mass@hired.example', name: 'x', role: 'lawyer', password: PASSWORD, [property]: 1 };
      expect(await app.ferro.owner.post('/users', body)).toBeProblem(400, 'malformed', {
        issues: [expect.objectContaining({ pointer: `/${property}`, code: 'unknown-property' })],
      });
    },
  );

  it('gives an address to one login in all firms, and does not say whose it is', async () => {
    const { email } = await hire('lawyer');
    const taken = { email: email.toUpperCase(), name: 'Twin', role: 'lawyer', password: PASSWORD };
    const elsewhere = await app.nord.owner.post('/users', taken);
    expect(elsewhere).toBeProblem(409, 'duplicate', { issues: [expect.objectContaining({ pointer: '/email' })] });
    expect(elsewhere.text).not.toMatch(/ferro/i);
    expect(elsewhere.text).not.toContain(app.ferro.owner.firmId);
    expect(await app.ferro.owner.post('/users', taken)).toBeProblem(409, 'duplicate');
  });

  it('keeps the last owner an owner, and enabled', async () => {
    const { id } = app.nord.owner;
    for (const patch of [{ role: 'lawyer' }, { disabledAt: '2026-11-22T09:00:00Z' }]) {
      expect(await app.nord.owner.patch(`/users/${id}`, 1, patch)).toBeProblem(409, 'state-forbids');
    }
  });

  it('keeps one of two owners who demote each other at the same moment', async () => {
    const { id, email } = await hire('owner', app.nord.owner);
    const second = await signedIn(email);
    const both = await Promise.all([
      app.nord.owner.patch(`/users/${id}`, 1, { role: 'lawyer' }),
      second.patch(`/users/${app.nord.owner.id}`, 1, { role: 'lawyer' }),
    ]);
    const { rows } = await app.admin.query(
      `select from redress.firm_user where firm_id = $1 and role = 'owner' and disabled_at is null`,
      [app.nord.owner.firmId],
    );
    expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    expect(rows).toHaveLength(1);
  });
});

it('does not start with a route that declares no right', async () => {
  @Controller('bare')
  class BareController {
    @Get()
    look(): string {
      return 'anything';
    }
  }
  class BareModule {}
  const start = async () => {
    const imports = [PlatformModule.with(app.platform), AuthModule];
    const bare = { module: BareModule, imports, controllers: [BareController] };
    const nest = await NestFactory.create(bare, createHttpAdapter({ trustProxy: false, https: false }), {
      logger: false,
      abortOnError: false,
    });
    await nest.init();
  };
  await expect(start()).rejects.toThrow(
    'These routes declare no right; add @Allow(...) or @Public(): BareController.look.',
  );
});

// Last: passport knows one strategy a process, so the application started here takes the place of the first.
it('sends the cookie over HTTPS only in production', async () => {
  const production = await openApp({ NODE_ENV: 'production' });
  const email = 'chiara@hired.example';
  await production.ferro.owner.post('/users', { email, name: 'Chiara', role: 'lawyer', password: PASSWORD });
  const response = await request(production.server).post('/api/v1/auth/login').send({ email, password: PASSWORD });
  await production.close();
  expect(String(response.headers['set-cookie'])).toContain('; Secure');
});

describe('GET /clients/:id/sheet', () => {
  it('shows a client with files, notices and documents, those that expire first before the others', async () => {
    const build = builders(app.ferro.lawyer);
    const client = await build.client({ safeContact: 'the red door' });
    const file = await build.caseFile({ clientId: client.id });
    await build.notice({ caseFileId: file.id });
    await build.document({ caseFileId: file.id, clientId: client.id, kind: 'identity-document' });
    await build.document({
      caseFileId: file.id,
      clientId: client.id,
      kind: 'identity-document',
      expiresOn: '2026-12-01',
    });
    const response = await app.ferro.auditor.get(`/clients/${client.id}/sheet`);
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      today: '2026-11-22',
      client: { id: client.id, hasSafeContact: true },
      caseFiles: [{ id: file.id, main: true, status: 'open' }],
      notices: [{ kind: 'red-notice', sourceCountry: 'KZ' }],
      documents: [{ expiresOn: '2026-12-01' }, { expiresOn: null }],
    });
    expect(response.text).not.toContain('red door');
    const [foreign, none] = await Promise.all(
      [client.id, '0190b4a2-0000-7000-8000-000000000000'].map((id) =>
        app.nord.owner.get(`/clients/${id}/sheet`).set('x-request-id', 'r'),
      ),
    );
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign?.text).toBe(none?.text);
  });
});
