import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import type { Acknowledgement } from '../../../law/acknowledgement.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { AcknowledgementInput } from './acknowledgement.dto.js';
import { personAtWork, responsibility } from './acknowledgements.queries.js';
import { DeadlineReminders } from './deadline-reminders.service.js';
import { Deadline } from './deadline.entity.js';
import { deadlineView } from './deadlines.queries.js';
import { DeadlinesService } from './deadlines.service.js';

type Duty = Pick<Deadline, 'id' | 'ownerId' | 'hard' | 'side'>;
type Acknowledging = AcknowledgementInput & { kind: Acknowledgement };

/** That somebody reacted to a date. It ends the escalation and no reminder (docs/adr/0011). */
@Injectable()
export class DeadlineAcknowledgementService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly deadlines: DeadlinesService,
    private readonly reminders: DeadlineReminders,
  ) {}

  /** Taken on by whoever calls, when nothing else is said; reminders go on. */
  acknowledge(id: string, version: number, { kind = 'accepted', toUserId }: AcknowledgementInput): Promise<JsonText> {
    return this.db.write('deadline.acknowledge', async (tx) => {
      const deadline = await this.deadlines.loadOpen(tx, id, version);
      await this.permit(tx, deadline, { kind, toUserId });
      await this.record(tx, id, { kind, toUserId });
      return tx.view(deadlineView, [id]);
    });
  }

  /** @throws Problem 403 or 422 for whoever may not say this of the date */
  async permit(tx: Tx, duty: Duty, { kind, toUserId }: Acknowledging): Promise<void> {
    const handsOver = kind === 'handed-over';
    if (handsOver !== (toUserId !== undefined)) throw wrongPerson(message('date-problems.name-to-hand-over'));
    if (toUserId && toUserId === duty.ownerId) throw wrongPerson(message('date-problems.has-it-already'));
    if (toUserId && !(await tx.rows(personAtWork, [toUserId]))[0]) {
      throw wrongPerson(message('date-problems.nobody-at-work'));
    }
    const mustNotBeMissed = duty.hard === 'H' && duty.side === 'ours';
    if (!handsOver && !mustNotBeMissed) return;
    const [answer] = await tx.rows<{ responsible: boolean }>(responsibility, [duty.id, currentCaller().userId]);
    if (!answer?.responsible) throw Problem.forbidden(message('date-problems.not-responsible'));
  }

  /** Writes it on the deadline, and plans what follows. */
  async record(tx: Tx, id: string, { kind, toUserId }: Acknowledging): Promise<void> {
    const said = kind === 'handed-over' ? { ownerId: toUserId } : { acknowledgement: kind, ...this.signature() };
    await tx.update(Deadline, { id }, said);
    await this.reminders.plan(tx, [id]);
  }

  signature() {
    return { acknowledgedAt: this.clock.now(), acknowledgedBy: currentCaller().userId };
  }
}

const wrongPerson = (reason: Message) => Problem.invalidField('/toUserId', 'wrong-person', reason);
