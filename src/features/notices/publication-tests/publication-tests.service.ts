import { Injectable } from '@nestjs/common';
import { message, said, type Message } from '../../../words/message.js';
import type { NoticeKind } from '../../../law/notice-kind.js';
import { judged, publicationTestOf, scorePublication, suggestedGrounds } from '../../../law/publication-test.js';
import type { Finding, Verdict } from '../../../law/publication-test.js';
import { redNoticeFile } from '../../../law/red-notice-file.js';
import type { KeptNotice } from '../../../law/red-notice-file.js';
import { currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { PublicationJudgement } from './publication-judgement.entity.js';
import type {
  PublicationConditionView,
  PublicationJudgementInput,
  PublicationJudgementView,
  PublicationSummary,
  PublicationTestView,
} from './publication-test.dto.js';
import { judgementsOfNotice, testedNotice } from './publication-tests.queries.js';

interface TestedNotice extends KeptNotice {
  id: string;
  caseFileId: string;
  kind: NoticeKind;
  judgements: PublicationJudgementView[];
}

/** The conditions of RPD 82-87 against what is stored of a notice, and what a person judged of it. */
@Injectable()
export class PublicationTestsService {
  constructor(private readonly db: Db) {}

  /** @throws Problem 409 for a record that the conditions of a Red Notice do not concern */
  async test(noticeId: string): Promise<PublicationTestView> {
    return shown(await this.db.rows<TestedNotice>(testedNotice, [noticeId]));
  }

  judgements(noticeId: string): Promise<JsonText> {
    return this.db.view(judgementsOfNotice, [noticeId]);
  }

  /** Only adds: who judged what and when stays. @throws Problem 404; 409 as above */
  judge(noticeId: string, { answers }: PublicationJudgementInput): Promise<PublicationTestView> {
    return this.db.write('publication-judgement.record', async (tx) => {
      const rows = await tx.rows<TestedNotice>(testedNotice, [noticeId]);
      const { caseFileId } = tested(rows).notice;
      const judgedBy = currentCaller().userId;
      await Promise.all(
        answers.map(({ condition, result, note }) =>
          tx.insert(PublicationJudgement, { caseFileId, noticeId, condition, verdict: result, note, judgedBy }),
        ),
      );
      return shown(await tx.rows<TestedNotice>(testedNotice, [noticeId]));
    });
  }
}

function tested([notice]: TestedNotice[]) {
  if (!notice) throw Problem.notFound();
  const applies = publicationTestOf(notice.kind);
  if (applies) return { notice, applies };
  throw Problem.stateForbids(
    message('request-problems.not-a-red-notice', { kind: message(`terms.notice-kind.${notice.kind}`) }),
  );
}

function shown(rows: TestedNotice[]): PublicationTestView {
  const { notice, applies } = tested(rows);
  const computed = scorePublication(redNoticeFile(notice));
  const findings = computed.map((finding) => judgedFinding(finding, notice.judgements));
  return {
    noticeId: notice.id,
    kind: notice.kind,
    applies,
    conditions: findings.map(conditionOf),
    summary: summaryOf(findings.map(({ found }) => found)),
    suggestedGrounds: suggestedGrounds(findings.map(({ found }) => found)),
  };
}

/** What stands of a condition, what the stored records alone say, and what a person said. */
interface Judged {
  found: Finding;
  computed: Verdict;
  judgement: PublicationJudgementView | null;
}

function judgedFinding(computed: Finding, judgements: PublicationJudgementView[]): Judged {
  const judgement = judgements.find(({ condition }) => condition === computed.code) ?? null;
  const found = judgement ? judged(computed, { ...judgement, verdict: judgement.result }) : computed;
  return { found, computed: computed.verdict, judgement };
}

function conditionOf({ found, computed, judgement }: Judged): PublicationConditionView {
  const { code, condition, article, verdict, why, grounds } = found;
  return {
    code,
    condition: said(condition),
    article: said(article),
    result: verdict,
    why: said(why),
    suggestedGrounds: [...grounds],
    computed,
    judgement,
  };
}

function summaryOf(findings: readonly Finding[]): PublicationSummary {
  const count = (wanted: Verdict) => findings.filter(({ verdict }) => verdict === wanted).length;
  const [met, fails, cannotTell] = [count('met'), count('fails'), count('cannot-tell')];
  const failing = findings.filter(({ verdict }) => verdict === 'fails').map(({ article }) => article);
  return { met, fails, cannotTell, sentence: said(inOneSentence(onceEach(failing), cannotTell)) };
}

function inOneSentence(articles: readonly Message[], open: number): Message {
  if (articles.length > 0 && open > 0) return message('publication.summary.fails-with-open', { articles, open });
  if (articles.length > 0) return message('publication.summary.fails', { articles });
  return open > 0
    ? message('publication.summary.none-fails-with-open', { open })
    : message('publication.summary.none-fails');
}

/** Several conditions rest on one provision, which is named once. */
function onceEach(articles: readonly Message[]): Message[] {
  return [...new Map(articles.map((article) => [JSON.stringify(article), article])).values()];
}
