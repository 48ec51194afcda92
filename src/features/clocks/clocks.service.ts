import { Injectable } from '@nestjs/common';
import type { LocalDate, WorkingCalendar } from '../../law/calendar.js';
import type { Extension } from '../../law/deadline.js';
import { deadlinesFor } from '../../law/deadlines.js';
import type { Fact } from '../../law/fact.js';
import { questionOfNotice, questionOfRequest } from '../../law/question.js';
import type { NoticeSituation, RequestSituation } from '../../law/question.js';
import { currentCall } from '../../platform/call.js';
import type { Tx } from '../../platform/db/tx.js';
import type { DeadlineChanges } from './clock-changes.dto.js';
import { FirmRulesService } from '../firm-rules/firm-rules.service.js';
import type { RecalculationCause } from '../recalculations/recalculation.entity.js';
import { planClocks } from './clock-plan.js';
import type { ClockMode, KeptDeadline } from './clock-plan.js';
import { ClockWork } from './clock-work.service.js';
import {
  extensionsOfNotice,
  extensionsOfRequest,
  factsOfNotice,
  factsOfRequest,
  livingSubjects,
  noticeSubject,
  requestSubject,
  rowsOfNotice,
  rowsOfRequest,
} from './clocks.queries.js';
import { currentFactsOf } from './current-facts.js';
import type { FactRow } from './current-facts.js';

interface Subject extends RequestSituation, NoticeSituation {
  caseFileId: string;
  ownerId: string;
  zone: string;
  calendar: { weekend: number[]; holidays: LocalDate[] };
}

/** Why the clocks are computed anew. */
type ClockCause = RecalculationCause | 'step';

/** Keeps the clocks of a request or a notice running as the law computes them, in the transaction that changed a fact. */
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

  /** Rules or the calendar changed: a proposal for every request and notice whose dates would be others. Moves nothing. */
  async reviewFirm(tx: Tx, cause: 'rules-published' | 'calendar-changed'): Promise<number> {
    const living = await tx.rows<{ ccfRequestId: string | null; noticeId: string | null }>(livingSubjects);
    let opened = 0;
    for (const { ccfRequestId, noticeId } of living) {
      const changes = ccfRequestId
        ? await this.recomputeForRequest(tx, ccfRequestId, cause)
        : await this.recomputeForNotice(tx, noticeId as string, cause);
      if (changes.recalculationId) opened += 1;
    }
    return opened;
  }
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

function calendarOf({ calendar }: Subject): WorkingCalendar {
  return { weekend: calendar.weekend, holidays: new Set(calendar.holidays) };
}

/** PostgreSQL says null where the law leaves out. */
function withoutNulls(extension: Extension): Extension {
  return Object.fromEntries(Object.entries(extension).filter(([, value]) => value !== null)) as unknown as Extension;
}
