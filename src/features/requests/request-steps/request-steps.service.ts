import { Injectable } from '@nestjs/common';
import { worded } from '../../../words/message.js';
import type { WarningView } from '../ccf-requests/ccf-request-view.dto.js';
import type { Warning } from '../ccf-requests/ccf-request.entity.js';
import { CCF_ZONE } from '../../../law/channel.js';
import { needsImplementation } from '../../../law/outcome.js';
import type { Conclusion } from '../../../law/outcome.js';
import { takeStep } from '../../../law/request-lifecycle.js';
import type { StepResult } from '../../../law/request-lifecycle.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import { CcfRequestsService } from '../ccf-requests/ccf-requests.service.js';
import { conclusionsOfRequest } from './request-steps.queries.js';
import { StepWork } from './step-work.service.js';
import type { StepInput } from './step.dto.js';
import type { StepAnswer } from './step.dto.js';

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
    return this.db.write(`ccf-request.${input.step}`, (tx) => this.takeIn(tx, id, version, input));
  }

  /** What the step would start, move and retire, and what would refuse it. Nothing is kept. */
  rehearse(id: string, input: StepInput): Promise<JsonText> {
    return this.db.rehearse(`ccf-request.${input.step}`, (tx) => this.takeIn(tx, id, undefined, input));
  }

  /** The step in an open transaction; without a version it is taken whatever the request has become. */
  async takeIn(tx: Tx, id: string, version: number | undefined, input: StepInput): Promise<JsonText> {
    const request = await tx.load(CcfRequest, id, version);
    const taken = await this.allowed(tx, request, input);
    const { deadlines, warnings } = await this.work.record(tx, request, taken, input, this.clock.today(CCF_ZONE));
    const { view, allowed } = await this.requests.show(tx, id);
    return JsonText.object<StepAnswer>({ request: view, allowed, deadlines, warnings: warnings.map(warningView) }).as({
      version: view.version,
      id,
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

function warningView({ message, under, ...warning }: Warning): WarningView {
  return { ...warning, message: worded(message), ...(under && { under: worded(under) }) };
}
