import { Injectable } from '@nestjs/common';
import type { FactName } from '../../../law/fact.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/db/tx.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { ProceedingDeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import { FactsService } from '../../dates/facts/facts.service.js';
import type { ProceedingEventInput } from './proceeding-event.dto.js';
import { Proceeding } from './proceeding.entity.js';
import { zoneOfProceeding } from './proceeding-facts.queries.js';
import { factsOfEvent, flawsOfDays, unexplained } from './reported-days.js';

/** The days an event tells, as facts of the proceeding, and what they do to its clocks. */
@Injectable()
export class ProceedingFactsService {
  constructor(
    private readonly clock: Clock,
    private readonly facts: FactsService,
    private readonly clocks: ClocksService,
  ) {}

  /** @throws Problem 422 for a day in the future, one that contradicts another, or a correction without a reason */
  async record(
    tx: Tx,
    { id: proceedingId, caseFileId, kind }: Proceeding,
    input: ProceedingEventInput,
  ): Promise<{ factNames: FactName[]; deadlines: ProceedingDeadlineChanges }> {
    const [[place], current] = await Promise.all([
      tx.rows<{ zone: string }>(zoneOfProceeding, [proceedingId]),
      this.clocks.factsOf(tx, { kind: 'proceeding', id: proceedingId }),
    ]);
    const { zone } = place as { zone: string };
    refuse(flawsOfDays(input, kind, this.clock.today(zone)));
    const reported = factsOfEvent(input, kind);
    refuse(unexplained(reported, current));
    await Promise.all([
      this.facts.add(tx, { caseFileId, proceedingId, zone }, reported, current),
      tx.touch(Proceeding, proceedingId),
    ]);
    const factNames = reported.map(({ fact }) => fact.name);
    const corrects = current.some(({ name }) => factNames.includes(name));
    const cause = corrects ? 'fact-changed' : 'step';
    return { factNames, deadlines: await this.clocks.recomputeProceeding(tx, proceedingId, cause) };
  }
}

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw Problem.invalid(issues);
}
