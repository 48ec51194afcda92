import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../law/calendar.js';
import { CCF_ZONE } from '../../law/channel.js';
import { needsImplementation } from '../../law/outcome.js';
import type { Conclusion } from '../../law/outcome.js';
import { takeStep } from '../../law/request-lifecycle.js';
import type { StepResult } from '../../law/request-lifecycle.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/db.js';
import type { Tx } from '../../platform/db/tx.js';
import { JsonText } from '../../platform/http/answer.js';
import { Problem } from '../../platform/problem/problem.js';
import { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import type { Warning } from '../ccf-requests/ccf-request.entity.js';
import { CcfRequestsService } from '../ccf-requests/ccf-requests.service.js';
import { ClocksService } from '../clocks/clocks.service.js';
import type { DeadlineChanges } from '../deadlines/deadline.dto.js';
import { FactsService } from '../facts/facts.service.js';
import { Decisions } from './decisions.service.js';
import { FilingCheck } from './filing-check.service.js';
import { conclusionsOfRequest } from './request-steps.queries.js';
import { factsOfStep, filingOf } from './step-facts.js';
import type { StepInput } from './step.dto.js';

type Taken = Extract<StepResult, { ok: true }>;

/** Moves a request: state, facts, outcomes and clocks change together or not at all. */
@Injectable()
export class RequestStepsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly requests: CcfRequestsService,
    private readonly work: StepWork,
  ) {}

  /** @throws Problem 404; 412 when stale; 409 when the state does not allow the step; 422 for what the step cannot carry */
  take(id: string, version: number, input: StepInput): Promise<JsonText> {
    return this.db.write(`ccf-request.${input.step}`, async (tx) => {
      const request = await tx.load(CcfRequest, id, version);
      const taken = await this.allowed(tx, request, input);
      const { deadlines, warnings } = await this.work.record(tx, request, taken, input, this.clock.today(CCF_ZONE));
      const { view, allowed } = await this.requests.show(tx, id);
      const rest = JSON.stringify({ allowed, deadlines, warnings }).slice(1);
      return new JsonText(`{"request":${view.text},${rest}`, view.version, id);
    });
  }

  private async allowed(tx: Tx, request: CcfRequest, { step }: StepInput): Promise<Taken> {
    const rows = await tx.rows<{ conclusion: Conclusion }>(conclusionsOfRequest, [request.id]);
    const nothingToImplement =
      rows.length > 0 ? !rows.some(({ conclusion }) => needsImplementation(conclusion)) : undefined;
    const result = takeStep({ kind: request.kind, state: request.state, step, nothingToImplement });
    if (!result.ok) throw Problem.stepRefused(result.refusal, result.allowed);
    return result;
  }
}

/** What a step records once it is allowed. */
@Injectable()
export class StepWork {
  constructor(
    private readonly facts: FactsService,
    private readonly clocks: ClocksService,
    private readonly filing: FilingCheck,
    private readonly decisions: Decisions,
  ) {}

  async record(
    tx: Tx,
    request: CcfRequest,
    taken: Taken,
    input: StepInput,
    today: LocalDate,
  ): Promise<{ deadlines: DeadlineChanges; warnings: Warning[] }> {
    const filed = filingOf(input);
    const reported = factsOfStep(input, taken, filed, today);
    const current = await this.clocks.factsOfRequest(tx, request.id);
    await this.facts.add(tx, request, reported, current);
    const day = (reported[0]?.fact.on ?? today) as LocalDate;
    const warnings = input.step === 'submit' ? await this.filing.warnings(tx, request, filed, day) : [];
    await this.decisions.record(tx, request, input, day);
    await tx.update(
      CcfRequest,
      { id: request.id },
      {
        state: taken.state,
        ...(filed && { channel: filed.channel, submittedAt: filed.submittedAt }),
        ...(warnings.length > 0 && { warnings: [...request.warnings, ...warnings] }),
        ...(ENDING.includes(input.step) && input.reason && { closingReason: input.reason }),
      },
    );
    return { deadlines: await this.clocks.recomputeForRequest(tx, request.id), warnings };
  }
}

const ENDING: StepInput['step'][] = ['withdraw', 'dismiss', 'close', 'close-without-merits', 'declare-inadmissible'];
