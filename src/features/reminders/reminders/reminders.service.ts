import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import { jsonText } from '../../../platform/db/tx.js';
import type { Tx, ViewRow } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { Problem } from '../../../platform/problem/problem.js';
import { DeadlineReminders } from '../../dates/deadlines/deadline-reminders.service.js';
import { alarmUrgent, planReminders } from '../planning/planning.queries.js';
import { planPreview } from '../planning/plan-preview.queries.js';
import type { ReminderQuery } from './reminder.dto.js';
import { reminderList, reminderView, unfinishedReminders } from './reminders.queries.js';

/** Deadlines planned by one statement, which compares each of their lines with each other: 500 ran into its timeout. */
const AT_ONCE = 50;

interface UnsavedDeadline {
  caseFileId: string;
  dueOn: string;
  owedBy: string;
  force: string;
  hard?: string;
  ownerId?: string;
  deputyId?: string;
}

@Injectable()
export class RemindersService implements DeadlineReminders {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /**
   * Brings the ledger in line with deadlines that were created, moved, completed, cancelled or given to someone else, in
   * the transaction that did it. One statement for up to fifty of them; call it after the last write to their rows.
   */
  async plan(tx: Tx, deadlineIds: readonly string[]): Promise<void> {
    await planAsOf(tx, deadlineIds, this.clock.inSql());
  }

  /** What would be planned for a deadline not saved yet. @throws Problem 422 when there is no such case file */
  async preview(deadline: UnsavedDeadline): Promise<JsonText> {
    const { caseFileId, dueOn, owedBy, force, hard = 'T', ownerId, deputyId } = deadline;
    const columns = { case_file_id: caseFileId, due_on: dueOn, owed_by: owedBy, force, hard };
    const people = { ...(ownerId && { owner_id: ownerId }), deputy_id: deputyId };
    const unsaved = JSON.stringify({ ...columns, ...people });
    const [preview] = await this.db.rows<ViewRow>(planPreview, [unsaved, this.clock.inSql()]);
    if (!preview) throw Problem.invalidField('/caseFileId', 'unknown-reference', message('problems.no-case-file'));
    return jsonText(preview);
  }

  /** Tells owner and deputy at once that a proposal would bring these dates forward. */
  async alarm(tx: Tx, earlier: readonly { deadlineId: string; newOn: string }[]): Promise<void> {
    if (earlier.length === 0) return;
    const days = earlier.map(({ newOn }) => newOn);
    await tx.rows(alarmUrgent, [earlier.map(({ deadlineId }) => deadlineId), this.clock.inSql(), days]);
  }

  /** What should have gone out an hour ago and has not ended: anything but zero means that the sweep does not run. */
  unfinished(): Promise<JsonText> {
    return this.db.view(unfinishedReminders, [this.clock.inSql()]);
  }

  view(id: string): Promise<JsonText> {
    return this.db.view(reminderView, [id]);
  }

  list(query: ReminderQuery): Promise<JsonText> {
    return page(this.db, this.cursors, reminderList, query);
  }
}

/** What would have been planned at an instant (null: now); lines due since then are due at once. */
export async function planAsOf(tx: Tx, deadlineIds: readonly string[], instant: Date | null): Promise<void> {
  for (let at = 0; at < deadlineIds.length; at += AT_ONCE) {
    await tx.rows(planReminders, [deadlineIds.slice(at, at + AT_ONCE), instant]);
  }
}
