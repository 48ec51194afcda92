import { Injectable } from '@nestjs/common';
import { message, type Wording } from '../../../words/message.js';
import { CCF_ZONE } from '../../../law/channel.js';
import type { LocalDate } from '../../../law/calendar.js';
import type { Fact } from '../../../law/fact.js';
import { DECIDED_KINDS } from '../../../law/request-kind.js';
import type { RequestKind } from '../../../law/request-kind.js';
import { takeStep } from '../../../law/request-lifecycle.js';
import type { RequestState } from '../../../law/request-transitions.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { changedColumns, inColumns } from '../../../platform/db/wording.js';
import { JsonText } from '../../../platform/http/answer.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { CaseFile } from '../../files/case-files/case-file.entity.js';
import { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import type { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import { FactsService } from '../../dates/facts/facts.service.js';
import type { ReportedFact } from '../../dates/facts/facts.service.js';
import type { DiscoveryAnswer, DiscoveryInput } from './new-fact.dto.js';
import type { NewFactInput, NewFactPatch, NewFactView } from './new-fact.dto.js';
import { discoveredBefore, isDiscovery, refuseBefore, refuseTwice, reported, requireReason } from './discoveries.js';
import { NewFact } from './new-fact.entity.js';
import { newFactsOfFile, newFactView, openDeadlinesOfNewFact, requestToRevise } from './new-facts.queries.js';

registerConstraints({
  new_fact_request: { pointer: '/ccfRequestId', message: message('problems.no-request') },
});

/** A message is its title where a suggestion entered it. */
type EnteredFact = Omit<NewFactInput, 'title'> & { title: Wording };

@Injectable()
export class NewFactsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly facts: FactsService,
    private readonly clocks: ClocksService,
  ) {}

  list(caseFileId: string, withArchived: boolean): Promise<JsonText> {
    return this.db.view(newFactsOfFile, [caseFileId, withArchived]);
  }

  /** Its deadline is a record of its own, so the version cannot promise that nothing changed. */
  async view(id: string): Promise<JsonText> {
    return JsonText.around(await this.db.view(newFactView, [id]));
  }

  /** @throws Problem 404 unknown file; 422 for a request that is not decided, or days that cannot be */
  create(caseFileId: string, input: NewFactInput): Promise<JsonText> {
    return this.db.write('new-fact.record', async (tx) => {
      const [id] = await this.add(tx, caseFileId, input);
      return tx.view(newFactView, [id]);
    });
  }

  /** Adds one inside an open transaction. @returns its id, and what it did to the clocks */
  async add(
    tx: Tx,
    caseFileId: string,
    { discoveries, title, ...input }: EnteredFact,
  ): Promise<[string, DeadlineChanges]> {
    refuseTwice(discoveries);
    refuseBefore(input.factOn, discoveries, '/discoveries/');
    await tx.load(CaseFile, caseFileId);
    const id = await tx.insert(NewFact, { ...input, ...inColumns('title', title), caseFileId });
    await this.addDiscoveries(tx, { id, caseFileId }, discoveries.map(reported));
    if (input.ccfRequestId) await this.openWindow(tx, caseFileId, input.ccfRequestId);
    return [id, await this.clocks.recompute(tx, { kind: 'new-fact', id })];
  }

  /**
   * The fact that the step `discover-fact` of a request reports, with a day for each who came to know of it.
   *
   * @throws Problem 422 for a request without a decision
   */
  async addFound(
    tx: Tx,
    { id: ccfRequestId, caseFileId }: Pick<CcfRequest, 'id' | 'caseFileId'>,
    days: readonly ReportedFact[],
    note?: string,
  ): Promise<DeadlineChanges> {
    const id = await tx.insert(NewFact, { caseFileId, ccfRequestId, titleMessage: message('law.new-fact'), note });
    await this.addDiscoveries(tx, { id, caseFileId }, days.filter(isDiscovery));
    await this.openWindow(tx, caseFileId, ccfRequestId);
    return this.clocks.recompute(tx, { kind: 'new-fact', id });
  }

  /** @throws Problem 409 when it already names a request; 422 as for a new one; 412 when stale */
  change(id: string, version: number, patch: NewFactPatch): Promise<JsonText> {
    return this.db.write('new-fact.change', async (tx) => {
      const { caseFileId, ccfRequestId } = await tx.load(NewFact, id, version);
      if (patch.ccfRequestId && ccfRequestId && patch.ccfRequestId !== ccfRequestId) {
        throw Problem.stateForbids(message('request-problems.new-fact-has-decision'));
      }
      if (patch.factOn) await this.refuseLate(tx, id, patch.factOn);
      await tx.update(NewFact, { id, version }, { ...patch, ...changedColumns(['title'], patch) });
      if (patch.ccfRequestId && !ccfRequestId) {
        await this.openWindow(tx, caseFileId, patch.ccfRequestId);
        await this.clocks.recompute(tx, { kind: 'new-fact', id });
      }
      return tx.view(newFactView, [id]);
    });
  }

  /**
   * Adds a discovery, or corrects one. A day before the one the clock runs from is a proposal, never a silent move
   * (docs/adr/0009).
   *
   * @throws Problem 422 for a day in the future or before the fact, or where a reason is needed
   */
  discover(id: string, input: DiscoveryInput): Promise<DiscoveryAnswer> {
    return this.db.write('new-fact.discover', async (tx) => {
      const newFact = await tx.load(NewFact, id);
      refuseBefore(newFact.factOn ?? undefined, [input]);
      const current = await this.clocks.factsOf(tx, { kind: 'new-fact', id });
      requireReason(input, current);
      await this.addDiscoveries(tx, newFact, [{ ...reported(input), pointer: '/on' }], current);
      const deadlines = await this.clocks.recompute(tx, { kind: 'new-fact', id }, 'fact-changed');
      await tx.touch(NewFact, id);
      return { newFact: JSON.parse((await tx.view(newFactView, [id])).text) as NewFactView, deadlines };
    });
  }

  /** @throws Problem 409 while its deadline stands: a right is not lost by tidying up; 412 when stale */
  archive(id: string, version: number): Promise<void> {
    return this.db.write('new-fact.archive', async (tx) => {
      await tx.load(NewFact, id, version);
      const deadlines = await tx.rows<{ title: unknown; dueOn: string }>(openDeadlinesOfNewFact, [id]);
      if (deadlines.length > 0) {
        throw Problem.conflict('open-deadlines', message('request-problems.new-fact-still-due'), { deadlines });
      }
      await tx.update(NewFact, { id }, { archivedAt: this.clock.now() });
    });
  }

  private async addDiscoveries(
    tx: Tx,
    { id, caseFileId }: Pick<NewFact, 'id' | 'caseFileId'>,
    discovered: ReportedFact[],
    current: readonly Fact[] = [],
  ): Promise<void> {
    await this.facts.add(tx, { caseFileId, newFactId: id, zone: CCF_ZONE }, discovered, current);
  }

  /** The request is then in its revision window, if its state allows the step. */
  private async openWindow(tx: Tx, caseFileId: string, ccfRequestId: string): Promise<void> {
    const [request] = await tx.rows<{ kind: RequestKind; state: RequestState; decided: boolean }>(requestToRevise, [
      ccfRequestId,
      caseFileId,
    ]);
    // The foreign key has refused a request of another file already.
    if (!request) return;
    const { kind, state, decided } = request;
    if (!decided || !(DECIDED_KINDS as readonly string[]).includes(kind)) throw notDecided(state);
    const step = takeStep({ kind, state, step: 'discover-fact' });
    if (step.ok) await tx.update(CcfRequest, { id: ccfRequestId }, { state: step.state });
  }

  private async refuseLate(tx: Tx, id: string, factOn: string): Promise<void> {
    const current = await this.clocks.factsOf(tx, { kind: 'new-fact', id });
    const first = current.map(({ on }) => on as LocalDate).toSorted()[0];
    if (first && factOn > first) throw discoveredBefore('/factOn', first, factOn);
  }
}

function notDecided(state: RequestState): Problem {
  const reason = message('request-problems.not-decided', { state: message(`terms.request-state.${state}`) });
  return Problem.invalidField('/ccfRequestId', 'not-decided', reason);
}
