import type { LocalDate, WorkingCalendar } from '../../../law/calendar.js';
import type { DeadlineQuestion } from '../../../law/deadline.js';
import type { Fact } from '../../../law/fact.js';
import { questionOfNotice, questionOfProceeding, questionOfRequest } from '../../../law/question.js';
import type { Statement } from '../../../platform/db/statement.js';
import type { DatedSubject } from '../../rules/rule-sets/date-review.service.js';
import type { SubjectColumn } from './clock-subject.entity.js';
import * as sql from './clocks.queries.js';

/** Where something that has clocks stands. */
export interface Around {
  caseFileId: string;
  /** Of what is part of a request. */
  ccfRequestId?: string;
  ownerId: string;
  zone: string;
  calendar: { weekend: number[]; holidays: LocalDate[] };
}

/** What is read of one sort of subject, and the question it puts to the law. */
export interface Sort<S> {
  /** The member of a deadline that names it. */
  member: keyof DatedSubject;
  subject: Statement;
  facts: Statement;
  rows: Statement;
  extensions: Statement;
  question: (subject: S, facts: readonly Fact[], calendar: WorkingCalendar) => DeadlineQuestion;
}

/** Everything that has clocks. Of a deadline that names several, the first in this order is meant. */
export const SUBJECTS = {
  'new-fact': sort('newFactId', 'new_fact_id', sql.newFactSubject, questionOfRequest),
  'provisional-measure': sort('provisionalMeasureId', 'provisional_measure_id', sql.measureSubject, questionOfRequest),
  'ccf-request': sort('ccfRequestId', 'ccf_request_id', sql.requestSubject, questionOfRequest),
  notice: sort('noticeId', 'notice_id', sql.noticeSubject, questionOfNotice),
  proceeding: sort('proceedingId', 'proceeding_id', sql.proceedingSubject, questionOfProceeding),
} satisfies Record<string, Sort<never>>;

/** One thing that has clocks. */
export interface ClockSubject {
  kind: keyof typeof SUBJECTS;
  id: string;
}

/** What the deadline, fact or proposal is about. */
export function subjectOf(row: DatedSubject): ClockSubject | undefined {
  for (const [kind, { member }] of Object.entries(SUBJECTS)) {
    const id = row[member];
    if (id) return { kind: kind as ClockSubject['kind'], id };
  }
  return undefined;
}

function sort<S>(
  member: keyof DatedSubject,
  column: SubjectColumn,
  subject: Statement,
  question: Sort<S>['question'],
): Sort<S> {
  const statements = { facts: sql.factsOf(column), rows: sql.rowsOf(column), extensions: sql.extensionsOf(column) };
  return { member, subject, ...statements, question };
}
