import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { message } from '../../../words/message.js';
import { hashPassword } from '../../../platform/auth/passwords.js';
import { tokenHash } from '../../../platform/auth/callers.js';
import { Db } from '../../../platform/db/db.js';
import { Problem } from '../../../platform/problem/problem.js';
import { saveLogin } from '../sessions/sessions.queries.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { User } from '../users/user.entity.js';
import type { SetupAnswer, SetupInput } from './firm.dto.js';
import { Firm } from './firm.entity.js';
import { spendToken } from './firms.queries.js';

/** The first firm and its owner, once, by whoever can read the terminal the server was started in. */
@Injectable()
export class SetupService {
  constructor(
    private readonly db: Db,
    private readonly sessions: SessionsService,
  ) {}

  /** A new one-time token, printed at start while no firm exists; the older ones stop working. Undefined otherwise. */
  async issueToken(): Promise<string | undefined> {
    if (await this.hasFirm()) return undefined;
    const token = randomBytes(24).toString('base64url');
    await this.db.platform('forget-setup-tokens', 'delete from platform.setup_token');
    await this.db.platform('keep-setup-token', 'insert into platform.setup_token (hash) values ($1)', [
      tokenHash(token),
    ]);
    return token;
  }

  /** @throws Problem 409 when a firm exists, 401 when the token is wrong or spent */
  async setUp(input: SetupInput): Promise<SetupAnswer> {
    if (await this.hasFirm()) {
      throw Problem.conflict('already-set-up', message('firm-problems.firm-exists'));
    }
    const password = await hashPassword(input.password);
    const ids = await this.createFirm(input, password);
    return this.sessions.open(ids.firmId, ids.userId);
  }

  private createFirm(input: SetupInput, passwordHash: string): Promise<{ firmId: string; userId: string }> {
    const firmId = uuidv7();
    return this.db.writeAs({ kind: 'setup', name: 'first-start', firmId }, 'firm.set-up', async (tx) => {
      const [answer] = await tx.rows<{ spent: boolean }>(spendToken, [tokenHash(input.token)]);
      if (!answer?.spent) {
        throw Problem.unauthenticated(message('firm-problems.setup-token'));
      }
      await tx.insert(Firm, { id: firmId, name: input.firmName, country: input.country, zone: input.zone });
      const { email, ownerName: name, zone } = input;
      const userId = await tx.insert(User, { email: email.toLowerCase(), name, zone, role: 'owner' });
      await tx.rows(saveLogin, [email, passwordHash, userId]);
      return { firmId, userId };
    });
  }

  private async hasFirm(): Promise<boolean> {
    const [row] = await this.db.platform<{ has: boolean }>('has-firm', 'select platform.has_firm() as has');
    return row?.has ?? false;
  }
}
