import { Injectable } from '@nestjs/common';
import type { LocalDate, WorkingCalendar } from '../../../law/calendar.js';
import type { DeadlineQuestion, Extension } from '../../../law/deadline.js';
import { ownDeadlinesFor } from '../../../law/deadlines.js';
import { isFactName } from '../../../law/fact.js';
import type { Fact } from '../../../law/fact.js';
import { rulesInForce } from '../../../law/own-rules/published-rules.js';
import type { PublishedVersion } from '../../../law/own-rules/published-rules.js';
import { questionOfNotice, questionOfProceeding, questionOfRequest } from '../../../law/question.js';
import type { NoticeSituation, ProceedingSituation, RequestSituation } from '../../../law/question.js';
import type { DeadlineRule, Subject } from '../../../law/rulebook/rule.js';
import type { Statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/tx.js';
import { changesOfDates } from './impact.js';
import type { DateChange, KeptDate } from './impact.js';
import * as sql from './rule-impacts.queries.js';

/** What has clocks: a request, a part of one that keeps its own time (with the request), a notice or a proceeding. */
export interface Place {
  caseFileId: string;
  reference: string;
  ownerId: string;
  ccfRequestId: string | null;
  noticeId: string | null;
  proceedingId: string | null;
  newFactId: string | null;
  provisionalMeasureId: string | null;
}

/** One whose dates other rules would change. */
export interface Affected extends Place {
  changes: DateChange[];
}

interface Living extends Partial<Place>, RequestSituation, NoticeSituation, ProceedingSituation {
  id: string;
  caseFileId: string;
  reference: string;
  ownerId: string;
  facts: Fact[] | null;
  extensions: Extension[] | null;
  kept: KeptDate[] | null;
}

interface Source {
  subject: Subject;
  batch: Statement;
  question: (living: Living, facts: readonly Fact[], calendar: WorkingCalendar) => DeadlineQuestion;
}

const SOURCES: readonly Source[] = [
  { subject: 'ccf-request', batch: sql.requestsInOpenFiles, question: questionOfRequest },
  { subject: 'ccf-request', batch: sql.newFactsInOpenFiles, question: questionOfRequest },
  { subject: 'ccf-request', batch: sql.measuresInOpenFiles, question: questionOfRequest },
  { subject: 'notice', batch: sql.noticesInOpenFiles, question: questionOfNotice },
  { subject: 'proceeding', batch: sql.proceedingsInOpenFiles, question: questionOfProceeding },
];

/** So many come in one round trip: enough to make round trips rare, few enough to hold no more than some megabytes. */
const BATCH = 1000;

/** Which dates other versions of one rule set would change, in memory, over every open file. Changes nothing. */
@Injectable()
export class RuleImpactsService {
  /** @param before and @param after the firm's versions, of which only those of `code` differ */
  async affected(
    tx: Tx,
    code: string,
    before: readonly PublishedVersion[],
    after: readonly PublishedVersion[],
  ): Promise<Affected[]> {
    const ofSet = (versions: readonly PublishedVersion[]) => rulesInForce(versions.filter((one) => one.code === code));
    const rules = { code, was: ofSet(before), will: ofSet(after) };
    const subjects = new Set([...rules.was, ...rules.will].map(({ subject }) => subject));
    const [firm] = await tx.rows<{ calendar: { weekend: number[]; holidays: LocalDate[] } }>(sql.firmCalendar);
    const { weekend, holidays } = firm!.calendar;
    const calendar = { weekend, holidays: new Set(holidays) };
    const found: Affected[] = [];
    for (const source of SOURCES) {
      if (subjects.has(source.subject)) found.push(...(await sift(tx, source, rules, calendar)));
    }
    return found;
  }
}

interface Compared {
  code: string;
  was: readonly DeadlineRule[];
  will: readonly DeadlineRule[];
}

async function sift(tx: Tx, source: Source, { code, was, will }: Compared, calendar: WorkingCalendar) {
  const ids = [...new Set([...was, ...will].map(({ id }) => id))];
  const more = source.subject === 'proceeding' ? [code] : [];
  const found: Affected[] = [];
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const living = await tx.rows<Living>(source.batch, [last, BATCH, ids, ...more]);
    for (const one of living) {
      const question = source.question(one, factsOf(one), calendar);
      question.extensions = one.extensions ?? [];
      const before = ownDeadlinesFor({ ...question, rules: was });
      const after = ownDeadlinesFor({ ...question, rules: will });
      const changes = changesOfDates(before, after, one.kept ?? []);
      if (changes.length > 0) found.push({ ...placeOf(one), changes });
    }
    if (living.length < BATCH) return found;
    last = living.at(-1)!.id;
  }
}

/** A day kept for the record only is no fact the law looks at. */
function factsOf({ facts }: Living): Fact[] {
  return (facts ?? []).filter(({ name }) => isFactName(name));
}

function placeOf(one: Living): Place {
  const { caseFileId, reference, ownerId } = one;
  const { ccfRequestId = null, noticeId = null, proceedingId = null } = one;
  const { newFactId = null, provisionalMeasureId = null } = one;
  return { caseFileId, reference, ownerId, ccfRequestId, noticeId, proceedingId, newFactId, provisionalMeasureId };
}
