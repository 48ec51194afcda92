import type { Response } from 'supertest';
import { tokenHash } from '../../src/platform/auth/callers.js';
import type { TestApp } from './app.js';

/**
 * A key of the first firm. PostgreSQL compares its end with its own clock, which no test moves, so there it never ends:
 * the tests pass on any day they are run.
 */
export async function makeKey(app: TestApp, body: object = {}): Promise<Response> {
  const input = { name: 'Sync', scopes: ['clients:read'], expiresAt: '2027-06-01T00:00:00Z', ...body };
  const made = await app.ferro.owner.post('/api-keys', input);
  const { key } = made.body as { key?: string };
  if (key) await app.admin.query(`update platform.token set expires_at = 'infinity' where hash = $1`, [tokenHash(key)]);
  return made;
}
