import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../law/calendar.js';
import type { DeadlineQuestion, Extension } from '../../law/deadline.js';
import { ownDeadlinesFor } from '../../law/deadlines.js';
import { FACTS } from '../../law/fact.js';
import type { Fact } from '../../law/fact.js';
import { rulesInForce } from '../../law/own-rules/published-rules.js';
import type { PublishedVersion } from '../../law/own-rules/published-rules.js';
import { questionOfNotice, questionOfRequest } from '../../law/question.js';
import type { NoticeSituation, RequestSituation } from '../../law/question.js';
import type { DeadlineRule } from '../../law/rulebook/rule.js';
import type { Statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/tx.js';
import { changesOfDates } from './impact.js';
import type { DateChange, KeptDate } from './impact.js';
import { firmCalendar, noticesInOpenFiles, requestsInOpenFiles } from './rule-impacts.queries.js';

/** A request or a notice whose dates other rules would change. */
export interface Affected {
  caseFileId: string;
  reference: string;
  ownerId: string;
  ccfRequestId: string | null;
  noticeId: string | null;
  changes: DateChange[];
}

interface Living extends RequestSituation, NoticeSituation {
  id: string;
  caseFileId: string;
  reference: string;
  ownerId: string;
  facts: Fact[] | null;
  extensions: Extension[] | null;
  kept: KeptDate[] | null;
}

interface Calendar {
  weekend: number[];
  holidays: LocalDate[];
}

/** So many requests come in one flight: enough to make flights rare, few enough to hold no more than some megabytes. */
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
    const [was, will] = [ofSet(before), ofSet(after)];
    const [firm] = await tx.rows<{ calendar: Calendar }>(firmCalendar);
    const { weekend, holidays } = firm!.calendar;
    const calendar = { weekend, holidays: new Set(holidays) };
    const requests = (one: Living) => questionOfRequest(one, factsOf(one), calendar);
    const notices = (one: Living) => questionOfNotice(one, factsOf(one), calendar);
    const subjects = new Set([...was, ...will].map(({ subject }) => subject));
    return [
      ...(subjects.has('ccf-request') ? await sift(tx, requestsInOpenFiles, requests, was, will) : []),
      ...(subjects.has('notice') ? await sift(tx, noticesInOpenFiles, notices, was, will) : []),
    ];
  }
}

async function sift(
  tx: Tx,
  batch: Statement,
  questionOf: (one: Living) => DeadlineQuestion,
  was: readonly DeadlineRule[],
  will: readonly DeadlineRule[],
): Promise<Affected[]> {
  const ids = [...new Set([...was, ...will].map(({ id }) => id))];
  const found: Affected[] = [];
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const living = await tx.rows<Living>(batch, [last, BATCH, ids]);
    for (const one of living) {
      const question = questionOf(one);
      question.extensions = one.extensions ?? [];
      const before = ownDeadlinesFor({ ...question, rules: was });
      const after = ownDeadlinesFor({ ...question, rules: will });
      const changes = changesOfDates(before, after, one.kept ?? []);
      if (changes.length > 0) found.push({ ...placeOf(one, question), changes });
    }
    if (living.length < BATCH) return found;
    last = living.at(-1)!.id;
  }
}

/** A day kept for the record only is no fact the law looks at. */
function factsOf({ facts }: Living): Fact[] {
  return (facts ?? []).filter(({ name }) => Object.hasOwn(FACTS, name));
}

function placeOf(
  { id, caseFileId, reference, ownerId }: Living,
  { subject }: DeadlineQuestion,
): Omit<Affected, 'changes'> {
  const ofRequest = subject === 'ccf-request';
  return { caseFileId, reference, ownerId, ccfRequestId: ofRequest ? id : null, noticeId: ofRequest ? null : id };
}
