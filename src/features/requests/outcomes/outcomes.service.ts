import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import type { OutcomePatch, OutcomeQuery } from './outcome.dto.js';
import { Outcome } from './outcome.entity.js';
import { outcomeList, outcomesByCountry, outcomeView } from './outcomes.queries.js';

@Injectable()
export class OutcomesService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clocks: ClocksService,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(outcomeView, [id]);
  }

  list(query: OutcomeQuery): Promise<JsonText> {
    return page(this.db, this.cursors, outcomeList, query);
  }

  byCountry(): Promise<JsonText> {
    return this.db.view(outcomesByCountry, []);
  }

  /** A corrected conclusion may change what is to be implemented, and so the clocks of Art. 41. */
  correct(id: string, version: number, { reason: _reason, ...patch }: OutcomePatch): Promise<JsonText> {
    return this.db.write('outcome.correct', async (tx) => {
      const outcome = await tx.load(Outcome, id, version);
      await tx.update(Outcome, { id }, patch);
      if (patch.conclusion) {
        await this.clocks.recompute(tx, { kind: 'ccf-request', id: outcome.ccfRequestId }, 'fact-changed');
        await tx.touch(CcfRequest, outcome.ccfRequestId);
      }
      return tx.view(outcomeView, [id]);
    });
  }
}
