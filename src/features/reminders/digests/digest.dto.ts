import { PickType } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsDay, MayOmit } from '../../../platform/http/validators.js';
import type { DigestState } from './digest.entity.js';

export class DigestLineView {
  deadlineId: string;
  caseFileId: string;
  reference: string;
  /** The day to work to; absent for a duty without a number. */
  dueOn: string | null;
  hard: 'H' | 'M' | 'T';
}

export class DigestPartView {
  count: number;
  /** The first 200, the earliest first. */
  lines: DigestLineView[];
}

export class UndatedLineView extends DigestLineView {
  /** Since when it is owed. */
  owedSince: string | null;
  /** What its day waits for; null where the rule says "promptly" and no day. */
  missing: string | null;
}

export class UndatedPartView {
  count: number;
  /** The first 200, the longest owed first. */
  lines: UndatedLineView[];
}

export class FileLineView {
  caseFileId: string;
  reference: string;
}

export class FilesPartView {
  count: number;
  lines: FileLineView[];
}

export class ReminderCountsView {
  /** Reminders whose time was the day before, in the recipient's zone. */
  planned: number;
  sent: number;
  acknowledged: number;
  dead: number;
  /** Anything but zero means that nobody sends. */
  waiting: number;
}

export class DigestContentView {
  /** Dates of ours that have passed. */
  overdue: DigestPartView;
  /** Dates of ours within 30 days. */
  next: DigestPartView;
  /** Dates of others that have passed. */
  lateOnTheirSide: DigestPartView;
  unverified: DigestPartView;
  /** Of ours, overdue or within 30 days: nobody has said that it is seen. */
  unacknowledged: DigestPartView;
  /** Duties of ours without a day, of which no reminder can speak. Absent in digests made before it was counted. */
  withoutDay?: UndatedPartView;
  filesWithoutDate: FilesPartView;
  reminders: ReminderCountsView;
  /** Earlier digests that did not go out: your own, or of everyone for an owner of the firm. */
  undelivered: number;
}

export class DigestSummaryView {
  id: string;
  userId: string;
  /** The recipient's calendar day. */
  day: string;
  /** Without a gap for each person. */
  number: number;
  zone: string;
  madeAt: string;
  /** Days since the one before on which none was made: anything but zero is an alarm. */
  daysMissed: number;
  state: DigestState;
  stateReason: string | null;
  attempts: number;
  messageId: string;
  providerAnswer: string | null;
  sentAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class DigestView extends DigestSummaryView {
  content: DigestContentView;
}

export class DigestQuery extends PickType(PageQuery, ['limit', 'cursor']) {
  /** Whose digests. Owners and auditors may ask for anyone's and see everyone's when it is absent; others see their own. */
  @MayOmit()
  @IsUUID()
  userId?: string;

  /** First day. */
  @MayOmit()
  @IsDay()
  from?: string;

  /** Last day; it is included. */
  @MayOmit()
  @IsDay()
  to?: string;

  @SortOf(['day'])
  sort?: string;
}
