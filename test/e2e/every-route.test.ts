import request from 'supertest';
import type { Test } from 'supertest';
import { ROLES } from '../../src/platform/call.js';
import type { Operation } from '../../src/platform/openapi/openapi-types.js';
import { makeKey } from '../support/api-keys.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { operations } from '../support/contract.js';
import { fillEveryTable } from '../support/filled-tables.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';
/** A third firm, and the id of one record of each kind there is in it. */
const FOREIGN = '0190b4a2-0000-7000-8000-00000000000f';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
  await fillEveryTable(app.admin, FOREIGN);
});
afterAll(() => app.close());

const guarded = operations.filter(({ details }) => !details['x-public']);
const name = ({ method, path }: Operation) => [`${method.toUpperCase()} ${path}`] as const;
const table = (list: Operation[]) => list.map((each) => [...name(each), each] as const);

/** A request that could be meant: a version, a body without content, and the ids given. */
function ask({ method, path, details }: Operation, token: string | undefined, id = UNKNOWN): Test {
  const verb = method as 'get' | 'post' | 'patch' | 'delete' | 'put';
  const sent = request(app.server)[verb](path.replaceAll(/\{\w+\}/g, id));
  sent.set('if-match', '"1"').set('x-request-id', 'r');
  if (token) sent.set('authorization', `Bearer ${token}`);
  return details.requestBody ? sent.send({}) : sent;
}

describe('every route', () => {
  it('is in the contract, and few are open to all', () => {
    expect(operations.length).toBeGreaterThan(60);
    const open = operations.filter(({ details }) => details['x-public']).map(({ path }) => path);
    expect(open.toSorted()).toEqual(['/api/v1/auth/login', '/api/v1/setup']);
  });

  it.each(table(guarded))('%s asks who is calling', async (_name, operation) => {
    expect(await ask(operation, undefined)).toBeProblem(401, 'unauthenticated');
    expect(await ask(operation, 'x'.repeat(43))).toBeProblem(401, 'unauthenticated');
  });

  it.each(table(guarded))('%s is for the roles it names', async (_name, operation) => {
    const roles = operation.details['x-roles'] ?? [];
    expect(roles.length).toBeGreaterThan(0);
    for (const role of ROLES.filter((each) => !roles.includes(each))) {
      expect(await ask(operation, app.ferro[role].token)).toBeProblem(403, 'forbidden');
    }
  });

  it('is closed to an API key without its scope', async () => {
    const made = await makeKey(app, { scopes: ['nothing:read'] });
    const { key } = made.body as { key: string };
    for (const operation of guarded) {
      const refused = await ask(operation, key);
      expect([operation.path, refused.status]).toEqual([operation.path, 403]);
      expect((refused.body as { detail: string }).detail).toContain(String(operation.details['x-scope']));
    }
  });
});

/** Broken object-level authorization (OWASP API1): from the contract, so that a new route is tried once it is described. */
describe("another firm's id", () => {
  const withId = guarded.filter(({ path }) => path.includes('{'));

  it.each(table(withId))('%s answers it like an unknown one', async (_name, operation) => {
    const role = operation.details['x-roles']?.includes('owner') ? 'owner' : 'lawyer';
    const { token } = app.ferro[role];
    const [theirs, nobodys] = [await ask(operation, token, FOREIGN), await ask(operation, token)];
    expect([404, 400, 422]).toContain(theirs.status);
    expect(theirs.text).toBe(nobodys.text);
    if (!operation.details.requestBody) expect(theirs).toBeProblem(404, 'not-found');
  });

  it('left no trace in that firm', async () => {
    const { rows } = await app.admin.query(
      `select from history.change where firm_id = $1 and action <> 'tenancy.fill'`,
      [FOREIGN],
    );
    expect(rows).toEqual([]);
  });
});
