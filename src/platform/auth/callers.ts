import { hash } from 'node:crypto';
import type { Caller, Role } from '../call.js';
import { Db } from '../db/db.js';

interface CallerRow {
  firm_id: string;
  user_id: string;
  api_key_id: string | null;
  role: Role;
  name: string;
  zone: string;
  language: string;
  scopes: string[] | null;
}

/** How long a token is not looked up again. `platform.enter` checks it in every transaction all the same. */
const REMEMBERED_MS = 30_000;
const REMEMBERED_CALLERS = 10_000;

export function tokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** Who a token belongs to. Tokens are known by their SHA-256 only. */
export class Callers {
  private readonly known = new Map<string, { caller: Caller; until: number }>();

  constructor(private readonly db: Db) {}

  async find(token: string): Promise<Caller | undefined> {
    const hash = tokenHash(token);
    const key = hash.toString('base64');
    const known = this.known.get(key);
    if (known && known.until > Date.now()) return known.caller;
    this.known.delete(key);
    const caller = await this.lookUp(hash);
    if (caller) this.remember(key, caller);
    return caller;
  }

  forget(caller: Caller): void {
    this.known.delete(caller.tokenHash.toString('base64'));
  }

  private remember(key: string, caller: Caller): void {
    if (this.known.size >= REMEMBERED_CALLERS) this.known.clear();
    this.known.set(key, { caller, until: Date.now() + REMEMBERED_MS });
  }

  private async lookUp(hash: Buffer): Promise<Caller | undefined> {
    const [row] = await this.db.platform<CallerRow>('find-caller', 'select * from platform.find_caller($1)', [hash]);
    if (!row) return undefined;
    return {
      kind: 'caller',
      tokenHash: hash,
      firmId: row.firm_id,
      userId: row.user_id,
      apiKeyId: row.api_key_id ?? undefined,
      role: row.role,
      scopes: row.scopes ?? undefined,
      name: row.name,
      zone: row.zone,
      language: row.language,
    };
  }
}
