import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import { CCF_ZONE } from '../../../law/channel.js';
import type { Fact, FactName } from '../../../law/fact.js';
import { contradictions } from '../../../law/fact-order.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import { CcfRequest } from '../../requests/ccf-requests/ccf-request.entity.js';
import { ClocksService } from '../clocks/clocks.service.js';
import type { FactAnswer, FactInput, FactView } from './fact.dto.js';
import { FactRecord } from './fact.entity.js';
import { factList } from './facts.queries.js';
import { refuseDiscovery, reportedFact, requireReason } from './reported-fact.js';
import type { ReportedFact } from './reported-fact.js';

export type { ReportedFact };
export { daysOf as recordedDays } from './reported-fact.js';

registerConstraints({
  fact_source: { pointer: '/sourceId', message: message('problems.no-letter') },
});

/** Days that lie ahead by their nature: set by a letter, or of a session. Everything else has happened or has not. */
const MAY_LIE_AHEAD: FactName[] = [
  'documentsDueOn',
  'applicantReplyDueOn',
  'submissionsDueOn',
  'ncbReplyDueOn',
  'sessionStartsOn',
  'sessionEndsOn',
  'extendedToOn',
  'retentionExpiresOn',
];

/** What a fact is about. */
export interface FactPlace {
  caseFileId: string;
  ccfRequestId?: string;
  proceedingId?: string;
  newFactId?: string;
  provisionalMeasureId?: string;
  /** Where "today" is asked. */
  zone: string;
}

@Injectable()
export class FactsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
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
    const current = await this.clocks.factsOfRequest(tx, ccfRequestId);
    requireReason(reported, current);
    const [id] = await this.add(tx, request, [reported], current);
    const corrects = current.some(({ name }) => name === reported.fact.name);
    const deadlines = await this.clocks.recomputeForRequest(tx, ccfRequestId, corrects ? 'fact-changed' : 'step');
    // The request shows its current facts, so its ETag must change with them.
    await tx.update(CcfRequest, { id: ccfRequestId }, { updatedAt: this.clock.now() });
    const all = JSON.parse((await tx.view(factList, [ccfRequestId])).text) as { data: FactView[] };
    const fact = all.data.find((one) => one.id === id) as FactView;
    return { fact, deadlines };
  }

  /** Adds facts beside those that stand. @throws Problem 422 for a day in the future or one that contradicts another */
  add(tx: Tx, { id, caseFileId }: CcfRequest, reported: ReportedFact[], current: readonly Fact[]): Promise<string[]> {
    return this.addTo(tx, { caseFileId, ccfRequestId: id, zone: CCF_ZONE }, reported, current);
  }

  /** The same for whatever has facts of its own. */
  async addTo(
    tx: Tx,
    { zone, ...about }: FactPlace,
    reported: ReportedFact[],
    current: readonly Fact[],
  ): Promise<string[]> {
    this.refuseFuture(reported, zone);
    refuseContradictions(reported, current);
    return Promise.all(
      reported.map(({ fact, precision, reason }) =>
        tx.insert(FactRecord, {
          ...about,
          name: fact.name,
          onDay: fact.on,
          earliest: fact.earliest,
          latest: fact.latest,
          precision,
          confidence: fact.confidence,
          sourceId: fact.sourceId,
          reason,
        }),
      ),
    );
  }

  private refuseFuture(reported: ReportedFact[], zone: string): void {
    const today = this.clock.today(zone);
    const ahead = reported.filter(({ fact }) => !MAY_LIE_AHEAD.includes(fact.name) && lastDay(fact) > today);
    refuse(
      ahead.map(({ pointer, fact }) => ({
        pointer,
        code: 'in-the-future',
        message: message('date-problems.future-fact', {
          day: lastDay(fact),
          today,
          zone: zone === CCF_ZONE ? message('date-problems.lyon') : zone,
        }),
      })),
    );
  }
}

const lastDay = (fact: Fact): LocalDate => fact.on ?? (fact.latest as LocalDate);

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw Problem.invalid(issues);
}

/** Only what the new facts bring: an old contradiction must not keep anyone from recording what is right. */
function refuseContradictions(reported: ReportedFact[], current: readonly Fact[]): void {
  const added = new Map(reported.map((one) => [one.fact.name, one]));
  const together = [...current.filter(({ name }) => !added.has(name)), ...reported.map(({ fact }) => fact)];
  const found = contradictions(together).flatMap(({ earlier, later, message: reason }) => {
    const from = added.get(later) ?? added.get(earlier);
    return from ? [{ pointer: from.pointer, code: 'contradicts', message: reason }] : [];
  });
  refuse(found);
}
