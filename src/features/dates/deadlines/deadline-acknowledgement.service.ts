import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { AcknowledgementsService } from '../../reminders/acknowledging/acknowledgements.service.js';
import type { AcknowledgementInput } from '../../reminders/reminders/reminder.dto.js';
import { deadlineView } from './deadlines.queries.js';
import { DeadlinesService } from './deadlines.service.js';

@Injectable()
export class DeadlineAcknowledgementService {
  constructor(
    private readonly db: Db,
    private readonly deadlines: DeadlinesService,
    private readonly acknowledgements: AcknowledgementsService,
  ) {}

  /** Taken on by whoever calls, when nothing else is said; reminders go on. */
  acknowledge(id: string, version: number, { kind = 'accepted', toUserId }: AcknowledgementInput): Promise<JsonText> {
    return this.db.write('deadline.acknowledge', async (tx) => {
      const deadline = await this.deadlines.loadOpen(tx, id, version);
      await this.acknowledgements.ofDeadline(tx, deadline, { kind, toUserId });
      return tx.view(deadlineView, [id]);
    });
  }
}
