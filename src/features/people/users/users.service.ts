import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { hashPassword } from '../../../platform/auth/passwords.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { PersonReplanning } from './person-replanning.service.js';
import type { UserInput, UserPatch, UserQuery } from './user.dto.js';
import { User } from './user.entity.js';
import { otherOwners, userList, userView } from './users.queries.js';
import { saveLogin, endTokens } from '../sessions/sessions.queries.js';

registerConstraints({
  login_email: { pointer: '/email', message: message('firm-problems.address-has-login') },
  firm_user_email: { pointer: '/email', message: message('firm-problems.address-taken') },
  firm_user_deputy: { pointer: '/deputyId', message: message('problems.no-person') },
});

@Injectable()
export class UsersService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly replannings: PersonReplanning,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(userView, [id]);
  }

  list(query: UserQuery): Promise<JsonText> {
    return page(this.db, this.cursors, userList, query);
  }

  async create({ password, ...input }: UserInput): Promise<JsonText> {
    const passwordHash = await hashPassword(password);
    return this.db.write('user.create', async (tx) => {
      const id = await tx.insert(User, { ...input, email: input.email.toLowerCase() });
      await tx.rows(saveLogin, [input.email, passwordHash, id]);
      return tx.view(userView, [id]);
    });
  }

  /** What the person is still to be told goes by the new clock, or to the next. @throws Problem 409 for the only owner; 412 */
  change(id: string, version: number, { disabledAt, ...patch }: UserPatch): Promise<JsonText> {
    return this.db.write('user.change', async (tx) => {
      const user = await tx.load(User, id, version);
      const loses = user.role === 'owner' && ((patch.role ?? 'owner') !== 'owner' || Boolean(disabledAt));
      if (loses) await this.keepAnOwner(tx, id);
      const disabled = disabledAt === undefined ? {} : { disabledAt: disabledAt && new Date(disabledAt) };
      await tx.update(User, { id }, { ...patch, ...disabled } as Partial<User>);
      if (disabledAt) await tx.rows(endTokens, [id]);
      if ([disabledAt, patch.zone, patch.deputyId].some((changed) => changed !== undefined)) {
        await this.replannings.ofPerson(tx, id);
      }
      return tx.view(userView, [id]);
    });
  }

  private async keepAnOwner(tx: Tx, id: string): Promise<void> {
    const others = await tx.rows(otherOwners, [id]);
    if (others.length > 0) return;
    throw Problem.stateForbids(message('firm-problems.only-owner'));
  }
}
