import { Injectable } from '@nestjs/common';
import { CCF_ZONE } from '../../../law/channel.js';
import type { Fact } from '../../../law/fact.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import type { FactAnswer, FactInput, FactView } from '../../dates/facts/fact.dto.js';
import { FactsService } from '../../dates/facts/facts.service.js';
import type { ReportedFact } from '../../dates/facts/facts.service.js';
import { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import { refuseDiscovery, reportedFact, requireReason } from './reported-fact.js';
import { factList } from './request-facts.queries.js';

/** The days reported of a request to the Commission, from which its clocks run. */
@Injectable()
export class RequestFactsService {
  constructor(
    private readonly db: Db,
    private readonly facts: FactsService,
    private readonly clocks: ClocksService,
  ) {}

  list(ccfRequestId: string): Promise<JsonText> {
    return this.db.view(factList, [ccfRequestId]);
  }

  /**
   * Adds a fact. One that corrects another needs a reason; what it would do to dates that people rely on waits under
   * `proposed` (docs/adr/0009).
   *
   * @throws Problem 422 for a day in the future, one that contradicts another, a correction without a reason, or the
   * discovery of a new fact
   */
  record(ccfRequestId: string, input: FactInput): Promise<FactAnswer> {
    return this.db.write('fact.record', (tx) => this.recordIn(tx, ccfRequestId, input));
  }

  /** What the fact would start, move and retire, and what would refuse it. Nothing is kept. */
  rehearse(ccfRequestId: string, input: FactInput): Promise<FactAnswer> {
    return this.db.rehearse('fact.record', (tx) => this.recordIn(tx, ccfRequestId, input));
  }

  /** The fact in an open transaction. */
  async recordIn(tx: Tx, ccfRequestId: string, input: FactInput): Promise<FactAnswer> {
    const reported = reportedFact(input);
    refuseDiscovery(input);
    const request = await tx.load(CcfRequest, ccfRequestId);
    const current = await this.clocks.factsOf(tx, { kind: 'ccf-request', id: ccfRequestId });
    requireReason(reported, current);
    const [id] = await this.add(tx, request, [reported], current);
    const corrects = current.some(({ name }) => name === reported.fact.name);
    const deadlines = await this.clocks.recompute(
      tx,
      { kind: 'ccf-request', id: ccfRequestId },
      corrects ? 'fact-changed' : 'step',
    );
    await tx.touch(CcfRequest, ccfRequestId);
    const all = JSON.parse((await tx.view(factList, [ccfRequestId])).text) as { data: FactView[] };
    const fact = all.data.find((one) => one.id === id) as FactView;
    return { fact, deadlines };
  }

  /** Adds facts of a request. @throws Problem 422 for a day in the future or one that contradicts another */
  add(tx: Tx, { id, caseFileId }: CcfRequest, reported: ReportedFact[], current: readonly Fact[]): Promise<string[]> {
    return this.facts.add(tx, { caseFileId, ccfRequestId: id, zone: CCF_ZONE }, reported, current);
  }
}
