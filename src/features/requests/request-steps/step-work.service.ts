import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../law/calendar.js';
import type { StepResult } from '../../../law/request-lifecycle.js';
import type { Tx } from '../../../platform/db/tx.js';
import { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import type { Warning } from '../ccf-requests/ccf-request.entity.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import type { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { FilingChecksService } from '../filing-checks/filing-checks.service.js';
import { Decisions } from './decisions.service.js';
import { factsOfStep, filingOf } from './step-facts.js';
import { StepRecord, together } from './step-record.service.js';
import type { StepInput } from './step.dto.js';

type Taken = Extract<StepResult, { ok: true }>;

/** What a step records once it is allowed. */
@Injectable()
export class StepWork {
  constructor(
    private readonly days: StepRecord,
    private readonly clocks: ClocksService,
    private readonly filing: FilingChecksService,
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
    const others = await this.days.keep(tx, request, input, reported);
    const day = (reported[0]?.fact.on ?? today) as LocalDate;
    const warnings = input.step === 'submit' ? await this.filing.warnings(tx, request.id, filed, day) : [];
    const settled = await this.decisions.record(tx, request, input, day);
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
    others.push(...(await this.decisions.endMeasures(tx, request, taken.state, day)));
    const deadlines = await this.clocks.recompute(tx, { kind: 'ccf-request', id: request.id });
    for (const noticeId of settled) others.push(await this.clocks.recompute(tx, { kind: 'notice', id: noticeId }));
    await this.decisions.followUp(tx, request, input);
    return { deadlines: together(deadlines, others), warnings };
  }
}

const ENDING: StepInput['step'][] = ['withdraw', 'dismiss', 'close', 'close-without-merits', 'declare-inadmissible'];
