import request from 'supertest';
import type { Response, Test } from 'supertest';
import type { Operation, Schema } from '../../src/platform/openapi/openapi-types.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import { contract, operations } from '../support/contract.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let storedBefore: string;

beforeAll(async () => {
  app = await openApp();
  storedBefore = await stored();
});
afterAll(() => app.close());

const stored = async (): Promise<string> => {
  const { rows } = await app.admin.query<{ digest: string }>(
    `select md5(string_agg(h.id::text, '' order by h.id)) || (select count(*) from platform.login) as digest from history.change h`,
  );
  return String(rows[0]?.digest);
};

const table = (list: Operation[]) => list.map((each) => [`${each.method.toUpperCase()} ${each.path}`, each] as const);

/** Someone who may: what is refused then is the input. */
function ask({ method, path, details }: Operation, query = ''): Test {
  const { owner, lawyer } = app.ferro;
  const { token } = details['x-public'] || details['x-roles']?.includes('owner') ? owner : lawyer;
  const verb = method as 'get' | 'post' | 'patch' | 'delete';
  const sent = request(app.server)[verb](path.replaceAll(/\{\w+\}/g, UNKNOWN) + query);
  return sent.set('authorization', `Bearer ${token}`).set('if-match', '"1"');
}

const json = (operation: Operation, body: string | Buffer): Test =>
  ask(operation)
    .set('content-type', 'application/json')
    .send(body as string);

const issuesOf = (response: Response) => (response.body as { issues?: { pointer: string; code: string }[] }).issues;

const schemaOf = (operation: Operation): Schema | undefined => {
  const given = operation.details.requestBody?.content['application/json']?.schema;
  return given?.$ref ? contract.components.schemas[given.$ref.split('/').at(-1) ?? ''] : given;
};

const withBody = operations.filter((operation) => schemaOf(operation));

describe('a body', () => {
  const unreadable: [string, string | Buffer][] = [
    ['the character NUL, escaped', '{"title":"a\\u0000b"}'],
    ['the character NUL in a key', '{"a\\u0000":1}'],
    ['the character NUL as it is', '{"title":"a\0b"}'],
    ['half of a surrogate pair', '{"title":"\\ud800"}'],
    ['what is no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['what is no JSON', '{"title":'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['nesting 33 deep', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`],
    ['a key given twice', '{"title":"a","title":"b"}'],
    ['__proto__', '{"__proto__":{"admin":true}}'],
    ['constructor', '{"constructor":{"prototype":{}}}'],
    ['a number that loses its last digit', '{"n":9007199254740993}'],
    ['a number that becomes infinite', '{"n":1e400}'],
  ];

  it.each(table(withBody))('%s refuses what cannot be read or kept', async (_name, operation) => {
    for (const [what, body] of unreadable) {
      const response = await json(operation, body);
      expect([what, response.status]).toEqual([what, 400]);
      expect(response).toBeProblem(400, 'malformed');
    }
  });

  it.each(table(withBody))('%s names the property it does not know', async (_name, operation) => {
    const response = await json(operation, '{"nobodyKnowsThis":1,"firmId":"x"}');
    expect(response).toBeProblem(400, 'malformed');
    expect(issuesOf(response)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/nobodyKnowsThis', code: 'unknown-property' }),
        expect.objectContaining({ pointer: '/firmId', code: 'unknown-property' }),
      ]),
    );
  });

  it.each(table(withBody))('%s takes JSON in UTF-8 and nothing else', async (_name, operation) => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
      'application/json; charset=iso-8859-1',
    ]) {
      expect(await ask(operation).set('content-type', type).send('{}')).toBeProblem(415, 'unsupported-media-type');
    }
  });

  it.each(table(withBody))('%s is refused at 100,000 levels', async (_name, operation) => {
    const deep = await json(operation, `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(deep).toBeProblem(400, 'malformed');
  });

  // The limit is the server's, not a route's: a few routes are enough.
  it.each(table(withBody.slice(0, 5)))('%s is refused at 10 MB', async (_name, operation) => {
    const large = await json(operation, `{"title":"${'x'.repeat(10_000_000)}"}`).catch(() => undefined);
    // The server may close the connection before all of it was sent.
    if (large) expect(large).toBeProblem(413, 'too-large');
  });

  const dated = withBody.flatMap((operation) =>
    Object.entries(schemaOf(operation)?.properties ?? {})
      .filter(([, { format }]) => format === 'date')
      .map(([property]) => [`${operation.method.toUpperCase()} ${operation.path}`, property, operation] as const),
  );

  it.each(dated)('%s does not guess what %s means with slashes', async (_name, property, operation) => {
    for (const day of [
      '03/04/2026',
      '2026/04/03',
      '3.4.2026',
      '2026-02-30',
      '2026-4-3',
      '20260403',
      '2026-04-03T00:00:00Z',
    ]) {
      const response = await json(operation, JSON.stringify({ [property]: day }));
      expect(response).toBeProblem(422, 'invalid');
      expect(issuesOf(response)?.map(({ pointer }) => pointer)).toContain(`/${property}`);
    }
  });
});

describe('an address', () => {
  const lists = operations.filter(
    ({ method, details }) => method === 'get' && details.parameters?.some((each) => each.name === 'cursor'),
  );
  const queries = operations.filter(
    ({ method, details }) => method === 'get' && details.parameters?.some((each) => each.in === 'query'),
  );

  it.each(table(queries))('%s refuses parameters it does not know, or twice', async (_name, operation) => {
    const { name } = operation.details.parameters?.find((each) => each.in === 'query') ?? {};
    for (const query of [
      '?nobodyKnowsThis=1',
      '?firmId=x',
      `?${name}=1&${name}=2`,
      '?%00=1',
      '?a[b]=1',
      `?${name}=%00`,
    ]) {
      const response = await ask(operation, query);
      expect([query, response.status]).toEqual([query, 400]);
      expect(response).toBeProblem(400, 'malformed');
    }
  });

  it.each(table(lists))('%s refuses limits, sorts and cursors that are not its own', async (_name, operation) => {
    const forged = Buffer.from(JSON.stringify({ k: [UNKNOWN], s: 'x' })).toString('base64url');
    const wrong = [
      'limit=0',
      'limit=201',
      'limit=1e9',
      'limit=-1',
      'limit=',
      'limit=x',
      'limit=1.5',
      'cursor=x',
      `cursor=${forged}`,
    ];
    if (operation.details.parameters?.some(({ name }) => name === 'sort'))
      wrong.push('sort=password', 'sort=', 'sort=id;drop');
    for (const query of wrong) {
      const response = await ask(operation, `?${query}`);
      expect([query, response.status]).toEqual([query, 400]);
      expect(response).toBeProblem(400, 'malformed');
    }
  });

  const bounded = queries.flatMap((operation) =>
    (operation.details.parameters ?? [])
      .filter(({ schema }) => schema?.format === 'date')
      .map(({ name }) => [`${operation.method.toUpperCase()} ${operation.path}`, String(name), operation] as const),
  );

  it.each(bounded)('%s does not guess what %s means with slashes', async (_name, parameter, operation) => {
    expect(await ask(operation, `?${parameter}=03/04/2026`)).toBeProblem(400, 'malformed');
  });

  const withId = operations.filter(({ path }) => path.includes('{'));

  it.each(table(withId))('%s knows no id of another form', async (_name, operation) => {
    for (const id of ['1', 'x', `${UNKNOWN}x`, '%27%20or%201=1', '..%2f..%2ffirm', UNKNOWN.replaceAll('-', '')]) {
      const path = operation.path.replaceAll(/\{\w+\}/g, id);
      const response = await ask({ ...operation, path }).send(operation.details.requestBody ? {} : undefined);
      expect([id, [404, 422, 400, 415].includes(response.status)]).toEqual([id, true]);
      expect(response.headers['content-type']).toContain('application/problem+json');
    }
  });
});

describe('an If-Match', () => {
  const guarded = operations.filter(({ details }) => details.parameters?.some(({ name }) => name === 'If-Match'));

  it.each(table(guarded))('%s is needed, and is one strong tag', async (_name, operation) => {
    const send = (tag?: string) => {
      const sent = ask(operation).unset('if-match');
      if (tag !== undefined) void sent.set('if-match', tag);
      return operation.details.requestBody ? sent.send({}) : sent;
    };
    expect(await send()).toBeProblem(428, 'precondition-required');
    for (const tag of ['1', 'W/"1"', '*', '"0"', '"x"', '"1", "2"'])
      expect(await send(tag)).toBeProblem(400, 'malformed');
  });
});

it('stored nothing of all this, and answers still', async () => {
  expect(await stored()).toBe(storedBefore);
  expect((await request(app.server).get('/health/live')).status).toBe(200);
});

describe('a change that changes nothing', () => {
  it('is an answer, not a failure, and leaves the version', async () => {
    const build = builders(app.ferro.lawyer);
    const { id: caseFileId, clientId } = await build.caseFile();
    const inFile = { caseFileId };
    const records = {
      clients: String(clientId),
      'case-files': caseFileId,
      notices: (await build.notice(inFile)).id,
      correspondence: (await build.letter(inFile)).id,
      documents: (await build.document(inFile)).id,
      'ccf-requests': (await build.ccfRequest(inFile)).id,
      deadlines: (await build.deadline(inFile)).id,
    };
    const answers: unknown[] = [];
    for (const [resource, id] of Object.entries(records)) {
      const { status, body } = await app.ferro.lawyer.patch(`/${resource}/${id}`, 1, {});
      answers.push([resource, status, (body as { version: number }).version]);
    }
    expect(answers).toEqual(Object.keys(records).map((resource) => [resource, 200, 1]));
  });
});
