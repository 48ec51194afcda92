import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import { ACKNOWLEDGEMENTS, type Acknowledgement } from '../../../law/acknowledgement.js';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { AcknowledgementInput } from '../../dates/deadlines/acknowledgement.dto.js';
import { DeadlineAcknowledgementService } from '../../dates/deadlines/deadline-acknowledgement.service.js';
import type { Deadline } from '../../dates/deadlines/deadline.entity.js';
import { deadlineOfReminder } from './acknowledgements.queries.js';
import { Reminder } from '../reminders/reminder.entity.js';
import { reminderView } from '../reminders/reminders.queries.js';

type Duty = Pick<Deadline, 'id' | 'ownerId' | 'hard' | 'side'>;

/** That somebody reacted, on the reminder and on its deadline. It ends the escalation and no reminder (docs/adr/0011). */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly db: Db,
    private readonly ofDeadline: DeadlineAcknowledgementService,
  ) {}

  /** @throws Problem 409 when nothing was sent yet, as much was said before, or its date moved; 412 when stale */
  acknowledge(id: string, version: number, { kind = 'seen', toUserId }: AcknowledgementInput): Promise<JsonText> {
    return this.db.write('reminder.acknowledge', async (tx) => {
      const [duty] = await tx.rows<Duty & { current: boolean }>(deadlineOfReminder, [id]);
      const refusal = whyNot(await tx.load(Reminder, id, version), kind);
      if (refusal || !duty) throw Problem.stateForbids(refusal ?? message('date-problems.no-deadline'));
      await this.ofDeadline.permit(tx, duty, { kind, toUserId });
      const said = { acknowledgement: kind, handedToId: toUserId ?? null, ...this.ofDeadline.signature() };
      await tx.update(Reminder, { id }, { ...said, state: 'acknowledged' });
      if (duty.current) await this.ofDeadline.record(tx, duty.id, { kind, toUserId });
      return tx.view(reminderView, [id]);
    });
  }
}

/** A mail can arrive before its row says so (a crash in between), hence anything attempted can be acknowledged. */
function whyNot({ state, attempts, acknowledgement }: Reminder, kind: Acknowledgement): Message | undefined {
  const further = ACKNOWLEDGEMENTS.indexOf(kind) > ACKNOWLEDGEMENTS.indexOf(acknowledgement ?? 'seen');
  if (state === 'acknowledged' && !further) return message('date-problems.acknowledged-already');
  if (state === 'superseded') return message('date-problems.reminder-overtaken');
  if (state === 'suppressed') return message('date-problems.reminder-suppressed');
  return attempts > 0 ? undefined : message('date-problems.reminder-not-sent');
}
