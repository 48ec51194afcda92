import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { unknownCaseFile } from '../../../platform/problem/refusals.js';
import { currentUserId } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import { touchedWith } from '../../../platform/db/tx.js';
import type { Tx } from '../../../platform/db/tx.js';
import { changedColumns, inColumns } from '../../../platform/db/wording.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { Deadline } from '../../dates/deadlines/deadline.entity.js';
import { DeadlineReminders } from '../../dates/deadlines/deadline-reminders.service.js';
import type {
  FollowUpCancellation,
  FollowUpCompletion,
  FollowUpInput,
  FollowUpPatch,
  FollowUpQuery,
} from './follow-up.dto.js';
import { FollowUpRecord } from './follow-up.entity.js';
import { defaultsOfFollowUp, followUpList, followUpView } from './follow-ups.queries.js';

registerConstraints({
  follow_up_case_file: { pointer: '/caseFileId', message: message('problems.no-case-file') },
  follow_up_request: { pointer: '/ccfRequestId', message: message('problems.no-request') },
  follow_up_document: { pointer: '/documentId', message: message('problems.no-document') },
  follow_up_owner: { pointer: '/ownerId', message: message('problems.no-person') },
});

interface Defaults {
  ownerId: string;
  zone: string;
}

/** A follow-up as it stands, with its clock. */
interface OpenFollowUp {
  followUp: FollowUpRecord;
  deadline?: Deadline;
}

@Injectable()
export class FollowUpsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly reminders: DeadlineReminders,
  ) {}

  /** Its clock is a record of its own, so the version cannot promise that nothing changed. */
  async view(id: string): Promise<JsonText> {
    return JsonText.around(await this.db.view(followUpView, [id]));
  }

  list(query: FollowUpQuery): Promise<JsonText> {
    return page(this.db, this.cursors, followUpList, query);
  }

  create({ addressee = {}, dueOn, owedBy = 'firm', ...input }: FollowUpInput): Promise<JsonText> {
    return this.db.write('follow-up.create', async (tx) => {
      const defaults = await this.defaultsOf(tx, input.caseFileId);
      if (!defaults) throw unknownCaseFile();
      const columns = { ownerId: defaults.ownerId, ...input, ...addressee, owedBy };
      const deadlineId = dueOn ? await this.addDeadline(tx, columns, defaults.zone, dueOn) : null;
      const id = await tx.insert(FollowUpRecord, { ...columns, deadlineId, state: 'open' });
      return tx.view(followUpView, [id]);
    });
  }

  /** @throws Problem 409 once it is settled, or for a date that is not ours to move; 412 when stale */
  change(id: string, version: number, { dueOn, reason, ...patch }: FollowUpPatch): Promise<JsonText> {
    return this.db.write('follow-up.change', async (tx) => {
      const { followUp, deadline } = await this.loadOpen(tx, id, version);
      const columns: Partial<FollowUpRecord> = patch;
      if (deadline) await this.moveDeadline(tx, deadline, { ...patch, dueOn, reason });
      else if (dueOn)
        columns.deadlineId = await this.addDated(
          tx,
          { ...followUp, ...patch, ...changedColumns(['title'], patch) },
          dueOn,
        );
      await tx.update(
        FollowUpRecord,
        { id, version },
        { ...columns, ...changedColumns(['title'], patch), ...touchedWith(true) },
      );
      return tx.view(followUpView, [id]);
    });
  }

  /** @throws Problem 422 for a day in the future; 409 once it is settled; 412 when stale */
  complete(id: string, version: number, { on, documentId, result }: FollowUpCompletion): Promise<JsonText> {
    return this.db.write('follow-up.complete', async (tx) => {
      const { followUp, deadline } = await this.loadOpen(tx, id, version);
      const zone = deadline?.zone ?? (await this.defaultsOf(tx, followUp.caseFileId))?.zone ?? 'UTC';
      if (on > this.clock.today(zone)) {
        throw Problem.invalidField('/on', 'in-the-future', message('request-problems.future-done', { day: on }));
      }
      await tx.update(FollowUpRecord, { id }, { state: 'done', doneOn: on, documentId, result });
      if (deadline) await this.end(tx, deadline, { status: 'satisfied', metOn: on, documentId: documentId ?? null });
      return tx.view(followUpView, [id]);
    });
  }

  /** @throws Problem 409 once it is settled; 412 when stale */
  cancel(id: string, version: number, { reason }: FollowUpCancellation): Promise<JsonText> {
    return this.db.write('follow-up.cancel', async (tx) => {
      const { deadline } = await this.loadOpen(tx, id, version);
      await tx.update(FollowUpRecord, { id }, { state: 'cancelled', reason });
      if (deadline) await this.end(tx, deadline, { status: 'cancelled', ...inColumns('statusReason', reason) });
      return tx.view(followUpView, [id]);
    });
  }

  private async loadOpen(tx: Tx, id: string, version: number): Promise<OpenFollowUp> {
    const followUp = await tx.load(FollowUpRecord, id, version);
    if (followUp.state !== 'open') throw ended(followUp.state);
    if (!followUp.deadlineId) return { followUp };
    const deadline = await tx.load(Deadline, followUp.deadlineId);
    if (!deadline.isOpen) throw settled(deadline.status);
    return { followUp, deadline };
  }

  private async end(tx: Tx, { id }: Deadline, columns: Partial<Deadline>): Promise<void> {
    await tx.update(Deadline, { id }, columns);
    await this.reminders.plan(tx, [id]);
  }

  private async moveDeadline(
    tx: Tx,
    deadline: Deadline,
    { title, ownerId, dueOn, reason }: FollowUpPatch,
  ): Promise<void> {
    const moves = dueOn !== undefined && dueOn !== deadline.dueOn;
    if (moves && deadline.force !== 'internal') {
      throw Problem.stateForbids(
        message('request-problems.not-ours-to-move', { force: message(`terms.force.${deadline.force}`) }),
      );
    }
    const columns: Partial<Deadline> = { ...(title && inColumns('title', title)), ...(ownerId && { ownerId }) };
    if (moves) Object.assign(columns, { dueOn, ...(deadline.computation && fixedByHand(reason)) });
    await tx.update(Deadline, { id: deadline.id }, columns);
    await this.reminders.plan(tx, [deadline.id]);
  }

  private async addDated(tx: Tx, followUp: FollowUpRecord, dueOn: string): Promise<string> {
    const defaults = await this.defaultsOf(tx, followUp.caseFileId);
    return this.addDeadline(tx, followUp, defaults?.zone ?? 'UTC', dueOn);
  }

  private async addDeadline(tx: Tx, followUp: Partial<FollowUpRecord>, zone: string, dueOn: string): Promise<string> {
    const { caseFileId, ccfRequestId, title, titleMessage, ownerId, owedBy } = followUp;
    const id = await tx.insert(Deadline, {
      caseFileId,
      ccfRequestId,
      title,
      titleMessage,
      ownerId,
      owedBy,
      dueOn,
      zone,
      force: 'internal',
      hard: 'T',
      status: 'active',
      confidence: 'stated',
      enteredBy: currentUserId(),
    });
    await this.reminders.plan(tx, [id]);
    return id;
  }

  private async defaultsOf(tx: Tx, caseFileId: string): Promise<Defaults | undefined> {
    return (await tx.rows<Defaults>(defaultsOfFollowUp, [caseFileId]))[0];
  }
}

function settled(status: Deadline['status']): Problem {
  return Problem.stateForbids(
    message('request-problems.follow-up-settled', { status: message(`terms.deadline-status.${status}`) }),
  );
}

function ended(state: FollowUpRecord['state']): Problem {
  return Problem.stateForbids(
    message('request-problems.follow-up-ended', { state: message(`terms.follow-up-state.${state}`) }),
  );
}

/** A person's word against a computed date: shown as such, and no computation moves it again. */
function fixedByHand(reason: string | undefined): Partial<Deadline> {
  return { lock: 'override', ...inColumns('statusReason', reason) };
}
