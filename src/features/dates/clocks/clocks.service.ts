import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../../law/calendar.js';
import type { ComputedDeadline, Extension } from '../../../law/deadline.js';
import { deadlinesFor } from '../../../law/deadlines.js';
import type { Fact } from '../../../law/fact.js';
import { titleOf } from '../../../law/rule-wording.js';
import { worded } from '../../../words/message.js';
import { currentCall } from '../../../platform/call.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { DeadlineChanges, ProceedingDeadlineChanges, UndatedDuty } from './clock-changes.dto.js';
import { CalendarReview } from '../../people/firms/calendar-review.service.js';
import { DateReview } from '../../rules/rule-sets/date-review.service.js';
import type { DatedSubject } from '../../rules/rule-sets/date-review.service.js';
import { FirmRulesService } from '../../rules/rule-sets/firm-rules.service.js';
import type { RecalculationCause } from '../recalculations/recalculation.entity.js';
import { planClocks } from './clock-plan.js';
import type { ClockMode, KeptDeadline } from './clock-plan.js';
import { SUBJECTS, subjectOf } from './clock-subjects.js';
import type { Around, ClockSubject, Sort } from './clock-subjects.js';
import { ClockWork } from './clock-work.service.js';
import * as sql from './clocks.queries.js';
import { currentFactsOf } from './current-facts.js';
import type { FactRow } from './current-facts.js';

/** Why the clocks are computed anew. */
type ClockCause = RecalculationCause | 'step';

/** Keeps the clocks running as the law computes them, in the transaction that changed a fact. */
@Injectable()
export class ClocksService implements CalendarReview, DateReview {
  constructor(
    private readonly work: ClockWork,
    private readonly firmRules: FirmRulesService,
  ) {}

  /** The facts that stand, which the law counts from. */
  async factsOf(tx: Tx, { kind, id }: ClockSubject): Promise<Fact[]> {
    return currentFactsOf(await tx.rows<FactRow>(SUBJECTS[kind].facts, [id]));
  }

  /** What the facts make of the dates of one subject; nothing for a new fact that names no request. */
  async recompute(tx: Tx, subject: ClockSubject, cause: ClockCause = 'step'): Promise<DeadlineChanges> {
    return (await this.compute(tx, subject, cause)).changes;
  }

  /** With what is owed without a date: a treaty or national law may have to be looked up first. */
  async recomputeProceeding(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<ProceedingDeadlineChanges> {
    const { changes, computed } = await this.compute(tx, { kind: 'proceeding', id }, cause);
    return { ...changes, undated: computed.flatMap(undated) };
  }

  /** Rules or the calendar changed: a proposal for everything whose dates would be others. Moves nothing. */
  async reviewFirm(tx: Tx, cause: 'rules-published' | 'calendar-changed'): Promise<number> {
    const living = await tx.rows<DatedSubject>(sql.livingSubjects);
    let opened = 0;
    for (const subject of living) {
      const changes = await this.review(tx, subject, cause);
      if (changes?.recalculationId) opened += 1;
    }
    return opened;
  }

  /** Whatever the deadline is about. */
  async review(tx: Tx, row: DatedSubject, cause: ClockCause = 'step'): Promise<DeadlineChanges | undefined> {
    const subject = subjectOf(row);
    return subject && this.recompute(tx, subject, cause);
  }

  /** Five reads in one round trip, the law, then every change in one round trip. */
  private async compute(tx: Tx, { kind, id }: ClockSubject, cause: ClockCause) {
    const sort: Sort<never> = SUBJECTS[kind];
    const [[subject], facts, kept, extensions, rules] = await Promise.all([
      tx.rows<Around>(sort.subject, [id]),
      tx.rows<FactRow>(sort.facts, [id]),
      tx.rows<KeptDeadline>(sort.rows, [id]),
      tx.rows<Extension>(sort.extensions, [id]),
      this.firmRules.publishedFor(tx),
    ]);
    if (!subject) return { changes: NOTHING, computed: [] };
    const question = { ...sort.question(subject as never, currentFactsOf(facts), calendarOf(subject)), rules };
    question.extensions = extensions.map(withoutNulls);
    const computed = deadlinesFor(question);
    const { caseFileId, ccfRequestId, ownerId, zone } = subject;
    const place = { caseFileId, ccfRequestId, [sort.member]: id, ownerId, zone };
    const plan = planClocks(computed, kept, MODES[cause]);
    return { changes: await this.work.carryOut(tx, place, plan, because(cause)), computed };
  }
}

const NOTHING: DeadlineChanges = { created: [], moved: [], retired: [], proposed: [] };

function undated(deadline: ComputedDeadline): UndatedDuty[] {
  const { ruleId, owedBy, dueOn, owedSince, missing, metOn, endedOn } = deadline;
  if (dueOn || !owedSince || metOn || endedOn) return [];
  return [{ ruleId, title: worded(titleOf(deadline)), owedBy, owedSince, ...(missing && { missing }) }];
}

const MODES: Record<ClockCause, ClockMode> = {
  step: 'step',
  'fact-changed': 'fact',
  'rules-published': 'review',
  'calendar-changed': 'review',
};

/** What a step proposes, it proposes because of the facts it brought. */
function because(cause: ClockCause) {
  return { cause: cause === 'step' ? ('fact-changed' as const) : cause, reason: currentCall().reason ?? null };
}

function calendarOf({ calendar }: Around): WorkingCalendar {
  return { weekend: calendar.weekend, holidays: new Set(calendar.holidays) };
}

/** PostgreSQL says null where the law leaves out. */
function withoutNulls(extension: Extension): Extension {
  return Object.fromEntries(Object.entries(extension).filter(([, value]) => value !== null)) as unknown as Extension;
}
