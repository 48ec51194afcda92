import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '../../../law/notice-kind.js';
import { message, type Message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import { endsMeasures } from '../../../law/provisional-measure.js';
import type { RequestState } from '../../../law/request-transitions.js';
import type { Tx } from '../../../platform/db/tx.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import type { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { CleanUp } from '../follow-ups/clean-up.service.js';
import { Outcome } from '../outcomes/outcome.entity.js';
import { ProvisionalMeasuresService } from '../provisional-measures/provisional-measures.service.js';
import { implementOutcomes, noticesOfRequest, settleNotices } from './request-steps.queries.js';
import type { StepInput } from './step.dto.js';

/** Outcomes per notice: made by `decide`, carried out by `implement`. */
@Injectable()
export class Decisions {
  constructor(
    private readonly cleanUp: CleanUp,
    private readonly measures: ProvisionalMeasuresService,
  ) {}

  /**
   * @returns the notices that the implementation deleted: their own clocks have ended
   * @throws Problem 422 for a notice that is not the request's, or one left without an outcome
   */
  async record(tx: Tx, request: CcfRequest, input: StepInput, on: LocalDate): Promise<string[]> {
    if (input.step === 'decide') await this.decide(tx, request, input);
    else if (input.outcomes)
      throw Problem.invalidField('/outcomes', 'not-of-this-step', message('request-problems.outcomes-on-decision'));
    if (input.step !== 'implement') return [];
    const [settled] = await Promise.all([
      tx.rows<{ id: string }>(settleNotices, [request.id, on]),
      tx.rows(implementOutcomes, [request.id, on]),
    ]);
    return settled.map(({ id }) => id);
  }

  /** A provisional measure holds until the decision is carried out, or until there will be none (Art. 37). */
  async endMeasures(tx: Tx, { id }: CcfRequest, state: RequestState, on: LocalDate): Promise<DeadlineChanges[]> {
    return endsMeasures(state) ? this.measures.mergeAll(tx, id, on) : [];
  }

  /** What is left to do opens by itself; call it once the clocks of the request are computed. */
  followUp(tx: Tx, request: CcfRequest, { step }: StepInput): Promise<void> {
    return this.cleanUp.open(tx, request, step);
  }

  private async decide(tx: Tx, { id, caseFileId }: CcfRequest, input: StepInput): Promise<void> {
    const notices = await tx.rows<NoticeOfRequest>(noticesOfRequest, [id]);
    const outcomes = input.outcomes ?? [];
    const issues = [...misplaced(outcomes, notices), ...missing(outcomes, notices)];
    if (issues.length > 0) throw Problem.invalid(issues);
    await Promise.all(
      outcomes.map(({ noticeId, conclusion, groundsAccepted, conditions }) =>
        tx.insert(Outcome, {
          caseFileId,
          ccfRequestId: id,
          noticeId,
          conclusion,
          groundsAccepted,
          conditions,
          decidedOn: input.on,
          receivedOn: input.letterReceivedOn,
        }),
      ),
    );
  }
}

type Given = NonNullable<StepInput['outcomes']>;

interface NoticeOfRequest {
  id: string;
  kind: NoticeKind;
  publicEntityId: string | null;
}

/** As a person finds it in the file: its kind, and its public number where it has one. */
function nameOf({ kind, publicEntityId: id }: NoticeOfRequest): Message {
  const name = message(`terms.notice-kind.${kind}`);
  return id ? message('request-problems.notice-named', { kind: name, id }) : name;
}

function misplaced(outcomes: Given, notices: readonly NoticeOfRequest[]): Issue[] {
  const seen = new Set<string | undefined>();
  return outcomes.flatMap(({ noticeId }, n) => {
    const pointer = `/outcomes/${n}/noticeId`;
    const twice = seen.has(noticeId);
    seen.add(noticeId);
    if (twice) return [{ pointer, code: 'twice', message: message('request-problems.notice-twice') }];
    const known = noticeId === undefined ? notices.length === 0 : notices.some(({ id }) => id === noticeId);
    return known ? [] : [{ pointer, code: 'foreign-notice', message: message('request-problems.foreign-notice') }];
  });
}

/** An outcome attaches to each record. Where the Commission kept one for later, that notice needs a request of its own. */
function missing(outcomes: Given, notices: readonly NoticeOfRequest[]): Issue[] {
  if (notices.length === 0) {
    return outcomes.length > 0
      ? []
      : [{ pointer: '/outcomes', code: 'missing', message: message('request-problems.say-what-was-decided') }];
  }
  return notices
    .filter(({ id }) => !outcomes.some(({ noticeId }) => noticeId === id))
    .map((notice) => ({
      pointer: '/outcomes',
      code: 'missing-notice',
      message: message('request-problems.notice-without-outcome', { notice: nameOf(notice) }),
    }));
}
