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
import type { DeadlinePlace } from '../deadlines/computed-deadlines.service.js';
import { CalendarReview } from '../../people/firms/calendar-review.service.js';
import { DateReview } from '../../rules/rule-sets/date-review.service.js';
import type { DatedSubject } from '../../rules/rule-sets/date-review.service.js';
import { FirmRulesService } from '../../rules/rule-sets/firm-rules.service.js';
import type { RecalculationCause } from '../recalculations/recalculation.entity.js';
import { planClocks } from './clock-plan.js';
import type { ClockMode, KeptDeadline } from './clock-plan.js';
import { MEASURE, NEW_FACT, NOTICE, PROCEEDING, REQUEST } from './clock-subjects.js';
import type { Around, Sort } from './clock-subjects.js';
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
  async factsOfRequest(tx: Tx, ccfRequestId: string): Promise<Fact[]> {
    return currentFactsOf(await tx.rows<FactRow>(sql.factsOfRequest, [ccfRequestId]));
  }

  async factsOfProceeding(tx: Tx, proceedingId: string): Promise<Fact[]> {
    return currentFactsOf(await tx.rows<FactRow>(sql.factsOfProceeding, [proceedingId]));
  }

  async factsOfNewFact(tx: Tx, newFactId: string): Promise<Fact[]> {
    return currentFactsOf(await tx.rows<FactRow>(sql.factsOfNewFact, [newFactId]));
  }

  async factsOfMeasure(tx: Tx, provisionalMeasureId: string): Promise<Fact[]> {
    return currentFactsOf(await tx.rows<FactRow>(sql.factsOfMeasure, [provisionalMeasureId]));
  }

  async recomputeForRequest(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<DeadlineChanges> {
    return (await this.compute(tx, { ccfRequestId: id }, id, REQUEST, cause)).changes;
  }

  async recomputeForNotice(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<DeadlineChanges> {
    return (await this.compute(tx, { noticeId: id }, id, NOTICE, cause)).changes;
  }

  /** With what is owed without a date: a treaty or national law may have to be looked up first. */
  async recomputeForProceeding(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<ProceedingDeadlineChanges> {
    const { changes, computed } = await this.compute(tx, { proceedingId: id }, id, PROCEEDING, cause);
    return { ...changes, undated: computed.flatMap(undated) };
  }

  /** Nothing, while the new fact names no request. */
  async recomputeForNewFact(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<DeadlineChanges> {
    return (await this.compute(tx, { newFactId: id }, id, NEW_FACT, cause)).changes;
  }

  async recomputeForMeasure(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<DeadlineChanges> {
    return (await this.compute(tx, { provisionalMeasureId: id }, id, MEASURE, cause)).changes;
  }

  /** Rules or the calendar changed: a proposal for everything whose dates would be others. Moves nothing. */
  async reviewFirm(tx: Tx, cause: 'rules-published' | 'calendar-changed'): Promise<number> {
    const living = await tx.rows<DatedSubject>(sql.livingSubjects);
    let opened = 0;
    for (const subject of living) {
      const changes = await this.recompute(tx, subject, cause);
      if (changes?.recalculationId) opened += 1;
    }
    return opened;
  }

  /** Whatever the deadline is about; what is part of a request before the request. */
  async recompute(
    tx: Tx,
    { ccfRequestId, noticeId, proceedingId, newFactId, provisionalMeasureId }: DatedSubject,
    cause: ClockCause = 'step',
  ): Promise<DeadlineChanges | undefined> {
    if (newFactId) return this.recomputeForNewFact(tx, newFactId, cause);
    if (provisionalMeasureId) return this.recomputeForMeasure(tx, provisionalMeasureId, cause);
    if (ccfRequestId) return this.recomputeForRequest(tx, ccfRequestId, cause);
    if (noticeId) return this.recomputeForNotice(tx, noticeId, cause);
    return proceedingId ? this.recomputeForProceeding(tx, proceedingId, cause) : undefined;
  }

  /** Five reads in one flight, the law, then every change in one flight. */
  private async compute<S>(tx: Tx, ids: Partial<DeadlinePlace>, id: string, sort: Sort<S>, cause: ClockCause) {
    const [[subject], facts, kept, extensions, rules] = await Promise.all([
      tx.rows<Around & S>(sort.subject, [id]),
      tx.rows<FactRow>(sort.facts, [id]),
      tx.rows<KeptDeadline>(sort.rows, [id]),
      tx.rows<Extension>(sort.extensions, [id]),
      this.firmRules.publishedFor(tx),
    ]);
    if (!subject) return { changes: NOTHING, computed: [] };
    const question = { ...sort.question(subject, currentFactsOf(facts), calendarOf(subject)), rules };
    question.extensions = extensions.map(withoutNulls);
    const computed = deadlinesFor(question);
    const { caseFileId, ccfRequestId, ownerId, zone } = subject;
    const place = { caseFileId, ccfRequestId, ...ids, ownerId, zone };
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
