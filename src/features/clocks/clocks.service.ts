import { Injectable } from '@nestjs/common';
import type { LocalDate, WorkingCalendar } from '../../law/calendar.js';
import type { ComputedDeadline, Extension } from '../../law/deadline.js';
import { deadlinesFor } from '../../law/deadlines.js';
import type { Fact } from '../../law/fact.js';
import { questionOfNotice, questionOfProceeding, questionOfRequest } from '../../law/question.js';
import type { NoticeSituation, ProceedingSituation, RequestSituation } from '../../law/question.js';
import { currentCall } from '../../platform/call.js';
import type { Tx } from '../../platform/db/tx.js';
import type { DeadlineChanges, ProceedingDeadlineChanges, UndatedDuty } from './clock-changes.dto.js';
import { FirmRulesService } from '../firm-rules/firm-rules.service.js';
import type { RecalculationCause } from '../recalculations/recalculation.entity.js';
import { planClocks } from './clock-plan.js';
import type { ClockMode, KeptDeadline } from './clock-plan.js';
import { ClockWork } from './clock-work.service.js';
import {
  extensionsOfNotice,
  extensionsOfProceeding,
  extensionsOfRequest,
  factsOfNotice,
  factsOfProceeding,
  factsOfRequest,
  livingSubjects,
  noticeSubject,
  proceedingSubject,
  requestSubject,
  rowsOfNotice,
  rowsOfProceeding,
  rowsOfRequest,
} from './clocks.queries.js';
import { currentFactsOf } from './current-facts.js';
import type { FactRow } from './current-facts.js';

interface Around {
  caseFileId: string;
  ownerId: string;
  zone: string;
  calendar: { weekend: number[]; holidays: LocalDate[] };
}

type Subject = Around & RequestSituation & NoticeSituation;

/** Why the clocks are computed anew. */
type ClockCause = RecalculationCause | 'step';

/** Keeps the clocks of a request, a notice or a proceeding running as the law computes them, in the transaction that changed a fact. */
@Injectable()
export class ClocksService {
  constructor(
    private readonly work: ClockWork,
    private readonly firmRules: FirmRulesService,
  ) {}

  /** The facts that stand, which the law counts from. */
  async factsOfRequest(tx: Tx, ccfRequestId: string): Promise<Fact[]> {
    return currentFactsOf(await tx.rows<FactRow>(factsOfRequest, [ccfRequestId]));
  }

  async factsOfProceeding(tx: Tx, proceedingId: string): Promise<Fact[]> {
    return currentFactsOf(await tx.rows<FactRow>(factsOfProceeding, [proceedingId]));
  }

  /** Five reads in one flight, the law, then every change in one flight. */
  async recomputeForRequest(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<DeadlineChanges> {
    const [subjects, facts, kept, extensions, rules] = await Promise.all([
      tx.rows<Subject>(requestSubject, [id]),
      tx.rows<FactRow>(factsOfRequest, [id]),
      tx.rows<KeptDeadline>(rowsOfRequest, [id]),
      tx.rows<Extension>(extensionsOfRequest, [id]),
      this.firmRules.publishedFor(tx),
    ]);
    const subject = subjects[0] as Subject;
    const question = { ...questionOfRequest(subject, currentFactsOf(facts), calendarOf(subject)), rules };
    question.extensions = extensions.map(withoutNulls);
    const plan = planClocks(deadlinesFor(question), kept, MODES[cause]);
    const { caseFileId, ownerId, zone } = subject;
    return this.work.carryOut(tx, { caseFileId, ccfRequestId: id, ownerId, zone }, plan, because(cause));
  }

  async recomputeForNotice(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<DeadlineChanges> {
    const [subjects, facts, kept, extensions, rules] = await Promise.all([
      tx.rows<Subject>(noticeSubject, [id]),
      tx.rows<FactRow>(factsOfNotice, [id]),
      tx.rows<KeptDeadline>(rowsOfNotice, [id]),
      tx.rows<Extension>(extensionsOfNotice, [id]),
      this.firmRules.publishedFor(tx),
    ]);
    const subject = subjects[0] as Subject;
    const question = { ...questionOfNotice(subject, currentFactsOf(facts), calendarOf(subject)), rules };
    question.extensions = extensions.map(withoutNulls);
    const plan = planClocks(deadlinesFor(question), kept, MODES[cause]);
    const { caseFileId, ownerId, zone } = subject;
    return this.work.carryOut(tx, { caseFileId, noticeId: id, ownerId, zone }, plan, because(cause));
  }

  /** With what is owed without a date: a treaty or national law may have to be looked up first. */
  async recomputeForProceeding(tx: Tx, id: string, cause: ClockCause = 'step'): Promise<ProceedingDeadlineChanges> {
    const [subjects, facts, kept, extensions, rules] = await Promise.all([
      tx.rows<Around & ProceedingSituation>(proceedingSubject, [id]),
      tx.rows<FactRow>(factsOfProceeding, [id]),
      tx.rows<KeptDeadline>(rowsOfProceeding, [id]),
      tx.rows<Extension>(extensionsOfProceeding, [id]),
      this.firmRules.publishedFor(tx),
    ]);
    const subject = subjects[0] as Around & ProceedingSituation;
    const question = { ...questionOfProceeding(subject, currentFactsOf(facts), calendarOf(subject)), rules };
    question.extensions = extensions.map(withoutNulls);
    const computed = deadlinesFor(question);
    const { caseFileId, ownerId, zone } = subject;
    const place = { caseFileId, proceedingId: id, ownerId, zone };
    const changes = await this.work.carryOut(tx, place, planClocks(computed, kept, MODES[cause]), because(cause));
    return { ...changes, undated: computed.flatMap(undated) };
  }

  /** Rules or the calendar changed: a proposal for everything whose dates would be others. Moves nothing. */
  async reviewFirm(tx: Tx, cause: 'rules-published' | 'calendar-changed'): Promise<number> {
    const living = await tx.rows<LivingSubject>(livingSubjects);
    let opened = 0;
    for (const subject of living) {
      const changes = await this.recompute(tx, subject, cause);
      if (changes?.recalculationId) opened += 1;
    }
    return opened;
  }

  /** Whatever the deadline is about. */
  async recompute(
    tx: Tx,
    { ccfRequestId, noticeId, proceedingId }: LivingSubject,
    cause: ClockCause = 'step',
  ): Promise<DeadlineChanges | undefined> {
    if (ccfRequestId) return this.recomputeForRequest(tx, ccfRequestId, cause);
    if (noticeId) return this.recomputeForNotice(tx, noticeId, cause);
    return proceedingId ? this.recomputeForProceeding(tx, proceedingId, cause) : undefined;
  }
}

interface LivingSubject {
  ccfRequestId: string | null;
  noticeId: string | null;
  proceedingId: string | null;
}

function undated({
  ruleId,
  title,
  owedBy,
  dueOn,
  owedSince,
  missing,
  metOn,
  endedOn,
}: ComputedDeadline): UndatedDuty[] {
  if (dueOn || !owedSince || metOn || endedOn) return [];
  return [{ ruleId, title, owedBy, owedSince, ...(missing && { missing }) }];
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
