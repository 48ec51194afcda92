import type { Tx } from '../../../platform/db/tx.js';

/** What has dates of its own: at most one of its parts is given beside the request. */
export interface DatedSubject {
  ccfRequestId: string | null;
  noticeId: string | null;
  proceedingId: string | null;
  newFactId: string | null;
  provisionalMeasureId: string | null;
}

/** What follows when other rules govern a date. The dates implement it. */
export abstract class DateReview {
  /** Opens a proposal where the dates of the subject would be others; moves none (docs/adr/0009). */
  abstract review(
    tx: Tx,
    subject: DatedSubject,
    cause: 'rules-published',
  ): Promise<{ recalculationId?: string } | undefined>;
}
