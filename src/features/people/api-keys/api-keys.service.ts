import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { tokenHash } from '../../../platform/auth/callers.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { ApiKeyInput, ApiKeyQuery, NewApiKeyView } from './api-key.dto.js';
import { ApiKey } from './api-key.entity.js';
import { apiKeyList, apiKeyView, openKey, endKey } from './api-keys.queries.js';

const LONGEST_MS = 366 * 24 * 3600 * 1000;

registerConstraints({ api_key_user: { pointer: '/userId', message: message('problems.no-person') } });

@Injectable()
export class ApiKeysService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(apiKeyView, [id]);
  }

  list(query: ApiKeyQuery): Promise<JsonText> {
    return page(this.db, this.cursors, apiKeyList, query);
  }

  /** @throws Problem 422 when it would already have expired or live longer than a year */
  create(input: ApiKeyInput): Promise<NewApiKeyView> {
    const expiresAt = this.expiry(input.expiresAt);
    const key = `rdr_${randomBytes(32).toString('base64url')}`;
    return this.db.write('api-key.create', async (tx) => {
      const id = await tx.insert(ApiKey, { ...input, expiresAt, userId: input.userId ?? currentCaller().userId });
      await tx.rows(openKey, [tokenHash(key), id, expiresAt]);
      const view = await tx.view(apiKeyView, [id]);
      return { ...(JSON.parse(view.text) as NewApiKeyView), key };
    });
  }

  revoke(id: string, version: number): Promise<void> {
    return this.db.write('api-key.revoke', async (tx) => {
      await tx.update(ApiKey, { id, version }, { revokedAt: this.clock.now() });
      await tx.rows(endKey, [id]);
    });
  }

  private expiry(given: string): Date {
    const expiresAt = new Date(given);
    const ahead = expiresAt.getTime() - this.clock.now().getTime();
    if (ahead > 0 && ahead <= LONGEST_MS) return expiresAt;
    throw Problem.invalidField('/expiresAt', 'expiry', message('firm-problems.key-expiry'));
  }
}
