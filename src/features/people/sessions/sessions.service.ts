import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { calls, currentCaller } from '../../../platform/call.js';
import { Callers, tokenHash } from '../../../platform/auth/callers.js';
import { hashPassword, passwordMatches } from '../../../platform/auth/passwords.js';
import { Db } from '../../../platform/db/db.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { LoginAnswer, LoginInput, OwnSettings, PasswordChange, SignedInUser } from './session.dto.js';
import { User } from '../users/user.entity.js';
import { signedInUser, saveLogin, endTokens } from './sessions.queries.js';

interface LoginRow {
  firm_id: string;
  user_id: string;
  password_hash: string;
}

/** An unused session ends after half an hour, any session after twelve hours (ASVS 7.3.1, 7.3.2). */
const IDLE_LIMIT = '30 minutes';

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Db,
    private readonly callers: Callers,
  ) {}

  /** @throws Problem 401, the same for an unknown address, a wrong password and a disabled user */
  async login({ email, password }: LoginInput): Promise<LoginAnswer> {
    const login = await this.findLogin(email);
    if (!(await passwordMatches(password, login?.password_hash)) || !login) throw wrongCredentials();
    return this.open(login.firm_id, login.user_id);
  }

  /** A new session for a user whose identity was just proved. */
  async open(firmId: string, userId: string): Promise<LoginAnswer> {
    const token = randomBytes(32).toString('base64url');
    await this.db.platform('open-session', 'select platform.open_session($1, $2, $3, $4)', [
      tokenHash(token),
      firmId,
      userId,
      IDLE_LIMIT,
    ]);
    const caller = await this.callers.find(token);
    if (!caller) throw wrongCredentials();
    return { token, user: await calls.run({ actor: caller }, () => this.me()) };
  }

  /** @throws Problem 409 for an API key, which an owner revokes */
  async logout(): Promise<void> {
    const caller = currentCaller();
    if (caller.apiKeyId) throw Problem.stateForbids(message('firm-problems.key-has-no-session'));
    this.callers.forget(caller);
    await this.db.platform('end-token', 'select platform.end_token($1)', [caller.tokenHash]);
  }

  /** Ends every session and key of the person, this one too. @throws Problem 401 when the current password is wrong */
  async changePassword({ current, next }: PasswordChange): Promise<void> {
    const caller = currentCaller();
    const { email } = await this.me();
    const login = await this.findLogin(email);
    if (!(await passwordMatches(current, login?.password_hash))) throw wrongCredentials();
    const passwordHash = await hashPassword(next);
    await this.db.write('user.change-password', async (tx) => {
      await tx.rows(saveLogin, [email, passwordHash, caller.userId]);
      await tx.rows(endTokens, [caller.userId]);
    });
    this.callers.forget(caller);
  }

  async me(): Promise<SignedInUser> {
    const [user] = await this.db.rows<{ body: string }>(signedInUser, [currentCaller().userId]);
    if (!user) throw Problem.unauthenticated();
    return JSON.parse(user.body) as SignedInUser;
  }

  /** The last word counts: nobody but the person, and an owner, says it. */
  async setOwn({ language }: OwnSettings): Promise<SignedInUser> {
    const caller = currentCaller();
    await this.db.write('user.change', (tx) => tx.update(User, { id: caller.userId }, { language }));
    this.callers.forget(caller);
    return this.me();
  }

  private async findLogin(email: string): Promise<LoginRow | undefined> {
    const [login] = await this.db.platform<LoginRow>('find-login', 'select * from platform.find_login($1)', [email]);
    return login;
  }
}

function wrongCredentials(): Problem {
  return Problem.unauthenticated(message('firm-problems.wrong-credentials'));
}
