import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { DigestQuery } from './digest.dto.js';
import { mayReadOthers } from './digests.policy.js';
import { digestList, digestView } from './digests.queries.js';

@Injectable()
export class DigestsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
  ) {}

  /** @throws Problem 404 for one that was told to somebody else, unless the caller may read those */
  view(id: string): Promise<JsonText> {
    const caller = currentCaller();
    return this.db.view(digestView, [id, mayReadOthers(caller) ? null : caller.userId]);
  }

  /** @throws Problem 403 when others' are asked for by who may not read them */
  list(query: DigestQuery): Promise<JsonText> {
    const caller = currentCaller();
    if (mayReadOthers(caller)) return page(this.db, this.cursors, digestList, query);
    if (query.userId !== undefined && query.userId !== caller.userId) {
      throw Problem.forbidden(message('firm-problems.own-digests'));
    }
    const own = { ...query, userId: caller.userId };
    return page(this.db, this.cursors, digestList, own);
  }
}
