import type { LocalDate, WorkingCalendar } from '../../../law/calendar.js';
import type { DeadlineQuestion } from '../../../law/deadline.js';
import type { Fact } from '../../../law/fact.js';
import { questionOfNotice, questionOfProceeding, questionOfRequest } from '../../../law/question.js';
import type { NoticeSituation, ProceedingSituation, RequestSituation } from '../../../law/question.js';
import type { Statement } from '../../../platform/db/statement.js';
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
  subject: Statement;
  facts: Statement;
  rows: Statement;
  extensions: Statement;
  question: (subject: S, facts: readonly Fact[], calendar: WorkingCalendar) => DeadlineQuestion;
}

export const REQUEST: Sort<RequestSituation> = {
  subject: sql.requestSubject,
  facts: sql.factsOfRequest,
  rows: sql.rowsOfRequest,
  extensions: sql.extensionsOfRequest,
  question: questionOfRequest,
};
export const NOTICE: Sort<NoticeSituation> = {
  subject: sql.noticeSubject,
  facts: sql.factsOfNotice,
  rows: sql.rowsOfNotice,
  extensions: sql.extensionsOfNotice,
  question: questionOfNotice,
};
export const PROCEEDING: Sort<ProceedingSituation> = {
  subject: sql.proceedingSubject,
  facts: sql.factsOfProceeding,
  rows: sql.rowsOfProceeding,
  extensions: sql.extensionsOfProceeding,
  question: questionOfProceeding,
};
export const NEW_FACT: Sort<RequestSituation> = {
  subject: sql.newFactSubject,
  facts: sql.factsOfNewFact,
  rows: sql.rowsOfNewFact,
  extensions: sql.extensionsOfNewFact,
  question: questionOfRequest,
};
export const MEASURE: Sort<RequestSituation> = {
  subject: sql.measureSubject,
  facts: sql.factsOfMeasure,
  rows: sql.rowsOfMeasure,
  extensions: sql.extensionsOfMeasure,
  question: questionOfRequest,
};
