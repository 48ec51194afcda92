import { Injectable } from '@nestjs/common';
import { currentCaller } from '../../platform/call.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/db.js';
import { page } from '../../platform/db/listing.js';
import type { Tx } from '../../platform/db/tx.js';
import type { JsonText } from '../../platform/http/answer.js';
import { Cursors } from '../../platform/http/keyset.js';
import { Problem } from '../../platform/problem/problem.js';
import { alarmUrgent, planReminders } from './planning.queries.js';
import type { ReminderQuery } from './reminder.dto.js';
import { Reminder } from './reminder.entity.js';
import { reminderList, reminderView, unfinishedReminders } from './reminders.queries.js';

@Injectable()
export class RemindersService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /**
   * Brings the ledger in line with deadlines that were created, moved, completed, cancelled or given to someone else, in
   * the transaction that did it. One statement for all of them; call it after the last write to their rows.
   */
  async plan(tx: Tx, deadlineIds: readonly string[]): Promise<void> {
    if (deadlineIds.length > 0) await tx.rows(planReminders, [deadlineIds, this.clock.inSql()]);
  }

  /** Tells owner and deputy at once that a proposal would bring these dates forward. */
  async alarm(tx: Tx, earlier: readonly { deadlineId: string; newOn: string }[]): Promise<void> {
    if (earlier.length === 0) return;
    const days = earlier.map(({ newOn }) => newOn);
    await tx.rows(alarmUrgent, [earlier.map(({ deadlineId }) => deadlineId), this.clock.inSql(), days]);
  }

  /** What should have gone out an hour ago and has not ended: anything but zero means that the sweep does not run. */
  unfinished(): Promise<JsonText> {
    return this.db.view(unfinishedReminders, [this.clock.inSql()]) as Promise<JsonText>;
  }

  async view(id: string): Promise<JsonText> {
    const view = await this.db.view(reminderView, [id]);
    if (!view) throw Problem.notFound();
    return view;
  }

  list(query: ReminderQuery): Promise<JsonText> {
    return page(this.db, this.cursors, reminderList, query);
  }

  /** @throws Problem 409 when nothing was sent yet, it was acknowledged before, or its date moved; 412 when stale */
  acknowledge(id: string, version: number): Promise<JsonText> {
    return this.db.write('reminder.acknowledge', async (tx) => {
      const refusal = whyNot(await tx.load(Reminder, id, version));
      if (refusal) throw Problem.stateForbids(refusal);
      const acknowledged = { acknowledgedAt: this.clock.now(), acknowledgedBy: currentCaller().userId };
      const [, view] = await Promise.all([
        tx.update(Reminder, { id }, { ...acknowledged, state: 'acknowledged' }),
        tx.view(reminderView, [id]),
      ]);
      return view;
    });
  }
}

/** A mail can arrive before its row says so (a crash in between), hence anything attempted can be acknowledged. */
function whyNot({ state, attempts }: Reminder): string | undefined {
  if (state === 'acknowledged') return 'This reminder was acknowledged already.';
  if (state === 'superseded') return 'This reminder was overtaken: the date moved or is met. Look at the deadline.';
  if (state === 'suppressed') return 'This reminder was not sent to its recipient; another person was told.';
  return attempts > 0 ? undefined : 'This reminder has not been sent yet; acknowledge the deadline instead.';
}
