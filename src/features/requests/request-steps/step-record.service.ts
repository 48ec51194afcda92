import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/db/tx.js';
import type { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import type { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import { RequestFactsService } from '../request-facts/request-facts.service.js';
import type { ReportedFact } from '../../dates/facts/facts.service.js';
import { NewFactsService } from '../new-facts/new-facts.service.js';
import type { StepInput } from './step.dto.js';

/** Keeps the days a step reports. */
@Injectable()
export class StepRecord {
  constructor(
    private readonly facts: RequestFactsService,
    private readonly clocks: ClocksService,
    private readonly newFacts: NewFactsService,
  ) {}

  /**
   * With the request; the discovery of a new fact with that fact, in the register, so that one discovery has one date
   * (docs/adr/0010).
   *
   * @returns what it did to clocks that are not the request's own
   */
  async keep(
    tx: Tx,
    request: CcfRequest,
    { step, reason }: StepInput,
    reported: ReportedFact[],
  ): Promise<DeadlineChanges[]> {
    if (step === 'discover-fact') return [await this.newFacts.addFound(tx, request, reported, reason)];
    await this.facts.add(tx, request, reported, await this.clocks.factsOf(tx, { kind: 'ccf-request', id: request.id }));
    return [];
  }
}

/** The changes of several clocks as one. */
export function together(own: DeadlineChanges, others: readonly DeadlineChanges[]): DeadlineChanges {
  const all = [own, ...others];
  const recalculationId = all.map((one) => one.recalculationId).find(Boolean);
  return {
    created: all.flatMap(({ created }) => created),
    moved: all.flatMap(({ moved }) => moved),
    retired: all.flatMap(({ retired }) => retired),
    proposed: all.flatMap(({ proposed }) => proposed),
    ...(recalculationId && { recalculationId }),
  };
}
