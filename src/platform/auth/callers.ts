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

  /** Who the token was found to belong to a moment ago. */
  remembered(token: string): Caller | undefined {
    const key = hash('sha256', token, 'base64');
    const known = this.known.get(key);
    if (!known) return undefined;
    if (known.until > Date.now()) return known.caller;
    this.known.delete(key);
    return undefined;
  }

  async find(token: string): Promise<Caller | undefined> {
    const known = this.remembered(token);
    if (known) return known;
    const caller = await this.lookUp(tokenHash(token));
    if (caller) this.remember(caller);
    return caller;
  }

  forget(caller: Caller): void {
    this.known.delete(keyOf(caller));
  }

  private remember(caller: Caller): void {
    if (this.known.size >= REMEMBERED_CALLERS) this.known.clear();
    this.known.set(keyOf(caller), { caller, until: Date.now() + REMEMBERED_MS });
  }

  private async lookUp(digest: Buffer): Promise<Caller | undefined> {
    const [row] = await this.db.platform<CallerRow>('find-caller', 'select * from platform.find_caller($1)', [digest]);
    if (!row) return undefined;
    return {
      kind: 'caller',
      tokenHash: digest,
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

function keyOf({ tokenHash: bytes }: Caller): string {
  return bytes.toString('base64');
}
