import { Type } from 'class-transformer';
import { IsOptional } from 'class-validator';
import type { Bearer, Force } from '../../../law/rulebook/rule.js';
import { Whole } from '../../../platform/http/validators.js';
import type { DeadlineStatus, Side } from '../../../law/deadline-status.js';

export class DocketQuery {
  /** So many days ahead; what is overdue is always there. */
  @IsOptional()
  @Type(() => Number)
  @Whole(0, 36_500)
  within: number = 30;
}

export class DocketRow {
  id: string;
  version: number;
  caseFileId: string;
  reference: string;
  caseTitle: string;
  title: string;
  ruleId: string | null;
  /** The letter, order or provision it comes from, as a lawyer would cite it. */
  authority: string | null;
  /** Absent for a duty without a number ("promptly"): then owedSince says since when it is owed. */
  dueOn: string | null;
  owedSince: string | null;
  expectedOn: string | null;
  owedBy: Bearer;
  side: Side;
  owedByName: string | null;
  force: Force;
  hard: 'H' | 'M' | 'T';
  status: DeadlineStatus;
  confidence: 'stated' | 'inferred' | 'assumed';
  ownerId: string | null;
  deputyId: string | null;
  acknowledgedAt: string | null;
  verifiedAt: string | null;
}

export class DocketPerson {
  id: string;
  name: string;
}

export class DocketCounts {
  /** Hard dates of ours that no second person has confirmed yet. */
  unverified: number;
  /** Hard dates of ours, due within two weeks, which nobody has acknowledged. */
  unacknowledged: number;
  openRecalculations: number;
  /** Open files in which nothing dated is awaited from anybody. */
  filesWithoutNextDate: number;
  /** Given up for good. */
  failedReminders: number;
}

/** What is due, why and from whom: the first screen, in one request. */
export class DocketView {
  /** The day it is where the caller works; bands and days left are counted from it. */
  today: string;
  rows: DocketRow[];
  /** Where the rules of these rows stand, by rule id. */
  citations: Record<string, string>;
  /** Open deadlines that lie later than asked for, or beyond the 5,000 shown. */
  more: number;
  people: DocketPerson[];
  counts: DocketCounts;
}
