import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { Problem } from '../../../platform/problem/problem.js';
import { refuseFutureInstant } from '../../../platform/problem/refusals.js';
import type { NoticeObservationInput, NoticeObservationQuery } from './notice-observation.dto.js';
import { NoticeObservation } from './notice-observation.entity.js';
import { Notice } from './notice.entity.js';
import { noticeExists, observationList, observationView } from './notice-observations.queries.js';

/** What was seen of a notice and when: rows are only ever added, and none of them changes the notice. */
@Injectable()
export class NoticeObservationsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 for an unknown notice, which an empty list would hide */
  async list(noticeId: string, query: NoticeObservationQuery): Promise<JsonText> {
    const ofNotice = { ...query, noticeId };
    const [found, list] = await Promise.all([
      this.db.rows(noticeExists, [noticeId]),
      page(this.db, this.cursors, observationList, ofNotice),
    ]);
    if (found.length === 0) throw Problem.notFound();
    return list;
  }

  view(noticeId: string, id: string): Promise<JsonText> {
    return this.db.view(observationView, [noticeId, id]);
  }

  /** @throws Problem 404; 422 for a moment that has not come */
  record(noticeId: string, input: NoticeObservationInput): Promise<JsonText> {
    refuseFutureInstant('/observedAt', input.observedAt, this.clock.now());
    return this.db.write('notice.observe', async (tx) => {
      const { caseFileId, status } = await tx.load(Notice, noticeId);
      const id = await tx.insert(NoticeObservation, {
        ...input,
        observedAt: new Date(input.observedAt),
        caseFileId,
        noticeId,
        noticeStatus: status,
      });
      return tx.view(observationView, [noticeId, id]);
    });
  }
}
