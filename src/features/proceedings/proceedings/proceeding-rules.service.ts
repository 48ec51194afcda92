import { Injectable } from '@nestjs/common';
import { flawsOfTerms } from '../../../law/proceeding-kind.js';
import type { ProceedingTerms } from '../../../law/proceeding-kind.js';
import type { Tx } from '../../../platform/db/tx.js';
import { Problem } from '../../../platform/problem/problem.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import { FirmRulesService } from '../../rules/rule-sets/firm-rules.service.js';

/** Which rules govern a proceeding, and the clocks they set. */
@Injectable()
export class ProceedingRules {
  constructor(
    private readonly firmRules: FirmRulesService,
    private readonly clocks: ClocksService,
  ) {}

  /** @throws Problem 422 for a rule set nobody has, a switch or a length that no rule of it would hear */
  async check(tx: Tx, terms: ProceedingTerms): Promise<void> {
    const flaws = flawsOfTerms(terms, await this.firmRules.publishedFor(tx));
    if (flaws.length === 0) return;
    throw Problem.invalid(flaws.map((flaw) => ({ code: 'terms', ...flaw })));
  }

  async recompute(tx: Tx, proceedingId: string): Promise<void> {
    await this.clocks.recomputeProceeding(tx, proceedingId, 'fact-changed');
  }
}
