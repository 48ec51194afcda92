import { Injectable } from '@nestjs/common';
import { ACKNOWLEDGEMENTS, type Acknowledgement } from '../../../law/acknowledgement.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { Deadline } from '../../dates/deadlines/deadline.entity.js';
import { deadlineOfReminder, personAtWork, responsibility } from './acknowledgements.queries.js';
import type { AcknowledgementInput } from '../reminders/reminder.dto.js';
import { Reminder } from '../reminders/reminder.entity.js';
import { reminderView } from '../reminders/reminders.queries.js';
import { RemindersService } from '../reminders/reminders.service.js';

type Duty = Pick<Deadline, 'id' | 'ownerId' | 'hard' | 'owedBy'>;
type Said = AcknowledgementInput & { kind: Acknowledgement };

/** That somebody reacted, on the reminder and on its deadline. It ends the escalation and no reminder (docs/adr/0011). */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly reminders: RemindersService,
  ) {}

  /** @throws Problem 409 when nothing was sent yet, as much was said before, or its date moved; 412 when stale */
  acknowledge(id: string, version: number, { kind = 'seen', toUserId }: AcknowledgementInput): Promise<JsonText> {
    return this.db.write('reminder.acknowledge', async (tx) => {
      const [duty] = await tx.rows<Duty & { current: boolean }>(deadlineOfReminder, [id]);
      const refusal = whyNot(await tx.load(Reminder, id, version), kind);
      if (refusal || !duty) throw Problem.stateForbids(refusal ?? 'There is no such deadline any more.');
      await this.permit(tx, duty, { kind, toUserId });
      const said = { acknowledgement: kind, handedToId: toUserId ?? null, ...this.signature() };
      await tx.update(Reminder, { id }, { ...said, state: 'acknowledged' });
      if (duty.current) await this.write(tx, duty.id, { kind, toUserId });
      return tx.view(reminderView, [id]);
    });
  }

  /** The same said of a deadline itself. @throws Problem 403, 409 or 422 */
  async ofDeadline(tx: Tx, duty: Duty, said: Said): Promise<void> {
    await this.permit(tx, duty, said);
    await this.write(tx, duty.id, said);
  }

  private async permit(tx: Tx, duty: Duty, { kind, toUserId }: Said): Promise<void> {
    const handsOver = kind === 'handed-over';
    if (handsOver !== (toUserId !== undefined))
      throw wrongPerson('Name a person when you hand it over, and only then.');
    if (toUserId && toUserId === duty.ownerId) throw wrongPerson('This person has it already.');
    if (toUserId && !(await tx.rows(personAtWork, [toUserId]))[0]) {
      throw wrongPerson('Nobody of your firm who works on files has this id.');
    }
    const mustNotBeMissed = duty.hard === 'H' && ['firm', 'applicant'].includes(duty.owedBy);
    if (!handsOver && !mustNotBeMissed) return;
    const [answer] = await tx.rows<{ responsible: boolean }>(responsibility, [duty.id, currentCaller().userId]);
    if (!answer?.responsible) throw Problem.forbidden(NOT_RESPONSIBLE);
  }

  private async write(tx: Tx, id: string, { kind, toUserId }: Said): Promise<void> {
    const said = kind === 'handed-over' ? { ownerId: toUserId } : { acknowledgement: kind, ...this.signature() };
    await tx.update(Deadline, { id }, said);
    await this.reminders.plan(tx, [id]);
  }

  private signature() {
    return { acknowledgedAt: this.clock.now(), acknowledgedBy: currentCaller().userId };
  }
}

const NOT_RESPONSIBLE =
  'Only who answers for this date can say so: its owner or deputy, the lead lawyer, an owner of the firm, or who was reminded of it.';

const wrongPerson = (sentence: string) => Problem.invalidField('/toUserId', 'wrong-person', sentence);

/** A mail can arrive before its row says so (a crash in between), hence anything attempted can be acknowledged. */
function whyNot({ state, attempts, acknowledgement }: Reminder, kind: Acknowledgement): string | undefined {
  const further = ACKNOWLEDGEMENTS.indexOf(kind) > ACKNOWLEDGEMENTS.indexOf(acknowledgement ?? 'seen');
  if (state === 'acknowledged' && !further) return 'This reminder was acknowledged already.';
  if (state === 'superseded') return 'This reminder was overtaken: the date moved or is met. Look at the deadline.';
  if (state === 'suppressed') return 'This reminder was not sent to its recipient; another person was told.';
  return attempts > 0 ? undefined : 'This reminder has not been sent yet; acknowledge the deadline instead.';
}
