import { Injectable } from '@nestjs/common';
import type { LocalDate, WorkingCalendar } from '../../law/calendar.js';
import { CCF_ZONE } from '../../law/channel.js';
import type { ComputedDeadline } from '../../law/deadline.js';
import { deadlinesFor } from '../../law/deadlines.js';
import { citationOf } from '../../law/explain.js';
import type { Fact } from '../../law/fact.js';
import { questionOfNotice, questionOfRequest } from '../../law/question.js';
import type { NoticeSituation, RequestSituation } from '../../law/question.js';
import type { Tx } from '../../platform/db/tx.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { currentFactsOf } from './current-facts.js';
import type { FactRow } from './current-facts.js';
import { changeOf, computedColumns, firstStatus, planDeadlines } from './clock-plan.js';
import type { DeadlinePlan, KeptDeadline } from './clock-plan.js';
import type { DeadlineChanges } from '../deadlines/deadline.dto.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import {
  factsOfNotice,
  factsOfRequest,
  noticeSubject,
  requestSubject,
  rowsOfNotice,
  rowsOfRequest,
} from './clocks.queries.js';

interface Subject extends RequestSituation, NoticeSituation {
  caseFileId: string;
  ownerId: string;
  zone: string;
  calendar: { weekend: number[]; holidays: LocalDate[] };
}

interface Owner {
  column: 'ccfRequestId' | 'noticeId';
  id: string;
}

/** Keeps the clocks of a request or a notice running as the law computes them, in the transaction that changed a fact. */
@Injectable()
export class ClocksService {
  constructor(private readonly reminders: RemindersService) {}

  /** The facts that stand, which the law counts from. */
  async factsOfRequest(tx: Tx, ccfRequestId: string): Promise<Fact[]> {
    return currentFactsOf(await tx.rows<FactRow>(factsOfRequest, [ccfRequestId]));
  }

  /** Three reads in one flight, the law, then every change in one flight. */
  async recomputeForRequest(tx: Tx, ccfRequestId: string): Promise<DeadlineChanges> {
    const [subjects, facts, kept] = await Promise.all([
      tx.rows<Subject>(requestSubject, [ccfRequestId]),
      tx.rows<FactRow>(factsOfRequest, [ccfRequestId]),
      tx.rows<KeptDeadline>(rowsOfRequest, [ccfRequestId]),
    ]);
    const subject = subjects[0] as Subject;
    const question = questionOfRequest(subject, currentFactsOf(facts), calendarOf(subject));
    return this.keep(
      tx,
      { column: 'ccfRequestId', id: ccfRequestId },
      subject,
      planDeadlines(deadlinesFor(question), kept),
    );
  }

  async recomputeForNotice(tx: Tx, noticeId: string): Promise<DeadlineChanges> {
    const [subjects, facts, kept] = await Promise.all([
      tx.rows<Subject>(noticeSubject, [noticeId]),
      tx.rows<FactRow>(factsOfNotice, [noticeId]),
      tx.rows<KeptDeadline>(rowsOfNotice, [noticeId]),
    ]);
    const subject = subjects[0] as Subject;
    const question = questionOfNotice(subject, currentFactsOf(facts), calendarOf(subject));
    return this.keep(tx, { column: 'noticeId', id: noticeId }, subject, planDeadlines(deadlinesFor(question), kept));
  }

  private async keep(tx: Tx, owner: Owner, subject: Subject, plan: DeadlinePlan): Promise<DeadlineChanges> {
    const changes: DeadlineChanges = { created: [], moved: [], retired: [] };
    const created = plan.create.map(async (computed) => {
      const status = firstStatus(computed);
      const id = await tx.insert(Deadline, {
        ...computedColumns(computed, citationOf(computed)),
        [owner.column]: owner.id,
        caseFileId: subject.caseFileId,
        ownerId: subject.ownerId,
        zone: zoneOf(computed, subject),
        status,
        metOn: computed.metOn ?? null,
      });
      changes.created.push(changeOf(id, computed, status));
    });
    const updated = [...plan.move, ...plan.refresh].map(({ kept, computed }) =>
      tx.update(Deadline, { id: kept.id }, computedColumns(computed, citationOf(computed))),
    );
    const retired = plan.retire.map(({ kept, status, metOn = null, reason, computation }) =>
      tx.update(
        Deadline,
        { id: kept.id },
        { status, metOn, statusReason: reason, ...(computation && { computation }) },
      ),
    );
    await Promise.all([...created, ...updated, ...retired]);
    describe(plan, changes);
    const touched = [...changes.created, ...changes.moved, ...changes.retired].map(({ id }) => id);
    if (touched.length > 0) await this.reminders.plan(tx, touched);
    return changes;
  }
}

function describe(plan: DeadlinePlan, changes: DeadlineChanges): void {
  changes.created.sort((a, b) => String(a.dueOn).localeCompare(String(b.dueOn)));
  for (const { kept, computed } of plan.move) {
    changes.moved.push({ ...changeOf(kept.id, computed, kept.status), from: kept.dueOn });
  }
  for (const { kept, status, reason } of plan.retire) {
    const { id, ruleId, title, dueOn, owedBy } = kept;
    changes.retired.push({ id, ruleId, title, dueOn, owedBy, status, reason });
  }
}

function calendarOf({ calendar }: Subject): WorkingCalendar {
  return { weekend: calendar.weekend, holidays: new Set(calendar.holidays) };
}

/** A day owed by those in Lyon ends in Lyon; one that is ours ends where the firm is. */
function zoneOf({ owedBy }: ComputedDeadline, { zone }: Subject): string {
  return owedBy === 'firm' || owedBy === 'applicant' ? zone : CCF_ZONE;
}
