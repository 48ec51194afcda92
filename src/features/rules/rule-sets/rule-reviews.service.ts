import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/db/tx.js';
import { DateReview } from './date-review.service.js';
import { FirmRulesService } from './firm-rules.service.js';
import { RuleImpactsService } from '../rule-impacts/rule-impacts.service.js';

/** What follows from publishing or withdrawing rules: proposals that a person decides, never a moved date. */
@Injectable()
export class RuleReviewsService {
  constructor(
    private readonly firmRules: FirmRulesService,
    private readonly impacts: RuleImpactsService,
    private readonly dates: DateReview,
  ) {}

  /**
   * Does `change` to the published versions of a set, and opens a proposal for everything whose dates would
   * now be others. They are found in memory first, so that only those affected are computed one by one.
   *
   * @returns how many proposals it opened
   */
  async after(tx: Tx, code: string, change: () => Promise<void>): Promise<number> {
    const before = await this.firmRules.versionsFor(tx);
    await change();
    const affected = await this.impacts.affected(tx, code, before, await this.firmRules.versionsFor(tx));
    let opened = 0;
    for (const subject of affected) {
      const changes = await this.dates.review(tx, subject, 'rules-published');
      if (changes?.recalculationId) opened += 1;
    }
    return opened;
  }
}
