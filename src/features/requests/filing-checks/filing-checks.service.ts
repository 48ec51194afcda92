import { Injectable } from '@nestjs/common';
import { shortcomings } from '../../../law/admissibility.js';
import type { LocalDate } from '../../../law/calendar.js';
import { CCF_ZONE, warnOfChannel } from '../../../law/channel.js';
import type { Channel } from '../../../law/channel.js';
import type { Shortcoming } from '../../../law/filing.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Warning } from '../ccf-requests/ccf-request.entity.js';
import type { FilingCheckQuery, FilingCheckView, ShortcomingView } from './filing-check.dto.js';
import { message, said } from '../../../words/message.js';
import { filingPapers } from './filing-checks.queries.js';
import { filingFrom } from './filing-papers.js';
import type { FilingPapers } from './filing-papers.js';

/** What is missing before a request is filed, and what was doubtful on the day it was. */
@Injectable()
export class FilingChecksService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** On today's papers. */
  async check(ccfRequestId: string, counts: FilingCheckQuery): Promise<FilingCheckView> {
    const [papers] = await this.db.rows<FilingPapers>(filingPapers, [ccfRequestId]);
    if (!papers) throw Problem.notFound();
    const on = this.clock.today(CCF_ZONE);
    const found = shortcomings({ ...filingFrom(papers, on), ...counts }, on, papers.limits);
    const { limits } = papers;
    return { on, missing: ofSeverity(found, 'missing'), warnings: ofSeverity(found, 'warning'), limits };
  }

  /** Of a filing that has happened: it is recorded, not refused. */
  async warnings(
    tx: Tx,
    ccfRequestId: string,
    filed: { channel: Channel; submittedAt: Date | null } | undefined,
    on: LocalDate,
  ): Promise<Warning[]> {
    const [papers] = await tx.rows<FilingPapers>(filingPapers, [ccfRequestId]);
    if (!papers) throw Problem.notFound();
    const found: Warning[] = shortcomings(filingFrom(papers, on), on, papers.limits).map((one) => ({ ...one, on }));
    const unusual = filed && warnOfChannel(filed.channel, filed.submittedAt?.toISOString() ?? `${on}T12:00:00Z`);
    if (!unusual) return found;
    const under = message('law.filing-under.channel');
    return [...found, { code: 'channel', severity: 'warning', message: unusual, under, on }];
  }
}

function ofSeverity(found: Shortcoming[], wanted: Shortcoming['severity']): ShortcomingView[] {
  return found
    .filter(({ severity }) => severity === wanted)
    .map(({ code, message: what, under }) => ({ code, message: said(what), under: said(under) }));
}
