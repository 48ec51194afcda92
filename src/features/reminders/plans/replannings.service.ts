import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import { currentCall, currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/db/tx.js';
import { PersonReplanning } from '../../people/users/person-replanning.service.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { askForReplanning, deadlinesToReplan, openDeadlines } from './replannings.queries.js';

/** Dates planned before the request is answered, 2 to 5 ms each; more are left to the worker. */
const AT_ONCE = 200;

interface Id {
  id: string;
}

/** Plans afresh what waits when what decides on all of it changed (docs/adr/0016). */
@Injectable()
export class ReplanningsService implements PersonReplanning {
  constructor(
    private readonly reminders: RemindersService,
    private readonly clock: Clock,
  ) {}

  /** @param what was changed, for the history of the lines that change by it */
  async ofEverything(tx: Tx, what: 'plan' | 'recipients'): Promise<void> {
    const { requestId } = currentCall();
    const [asked] = await tx.rows<{ total: number }>(askForReplanning, [
      changedBy(what),
      requestId ?? null,
      this.clock.inSql(),
      AT_ONCE,
    ]);
    if (asked && asked.total <= AT_ONCE) await this.plan(tx, await tx.rows<Id>(openDeadlines, [null, AT_ONCE]));
  }

  /** After a person's absence, zone, access or deputy changed: what this person is still to be reminded of. */
  async ofPerson(tx: Tx, userId: string): Promise<void> {
    const found = await tx.rows<Id>(deadlinesToReplan, [userId, AT_ONCE + 1]);
    if (found.length > AT_ONCE) await this.ofEverything(tx, 'recipients');
    else await this.plan(tx, found);
  }

  private plan(tx: Tx, deadlines: Id[]): Promise<void> {
    return this.reminders.plan(
      tx,
      deadlines.map(({ id }) => id),
    );
  }
}

function changedBy(what: 'plan' | 'recipients'): Message {
  const [who, { reason }] = [currentCaller().name, currentCall()];
  if (reason === undefined) return message(`reminders.replanned.${what}`, { who });
  return message(`reminders.replanned.${what}-because`, { who, reason });
}
