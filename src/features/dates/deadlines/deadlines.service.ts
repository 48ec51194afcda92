import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { notOpen } from './not-open.js';
import { explainByHand, explainLocked } from '../../../law/by-hand.js';
import type { DatedByHand } from '../../../law/by-hand.js';
import type { ComputedDeadline } from '../../../law/deadline.js';
import { explain } from '../../../law/explain.js';
import type { Explained } from './why-view.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { Tx } from '../../../platform/db/tx.js';
import { changedColumns, inColumns } from '../../../platform/db/wording.js';
import type { Wording } from '../../../words/message.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { DeadlineReminders } from './deadline-reminders.service.js';
import type {
  DeadlineCancellation,
  DeadlineCompletion,
  DeadlineInput,
  DeadlinePatch,
  DeadlineQuery,
} from './deadline.dto.js';
import type { DeadlineView } from './deadline-view.dto.js';
import { Deadline } from './deadline.entity.js';
import { needsSecondPerson } from './computed-deadlines.service.js';
import { deadlineComputation, deadlineList, deadlineView, defaultsOfFile } from './deadlines.queries.js';

registerConstraints({
  deadline_case_file: { pointer: '/caseFileId', message: message('problems.no-case-file') },
  deadline_request: { pointer: '/ccfRequestId', message: message('problems.no-request') },
  deadline_notice: { pointer: '/noticeId', message: message('problems.no-notice') },
  deadline_proceeding: { pointer: '/proceedingId', message: message('problems.no-proceeding') },
  deadline_document: { pointer: '/documentId', message: message('problems.no-document') },
  deadline_owner: { pointer: '/ownerId', message: message('problems.no-person') },
  deadline_deputy: { pointer: '/deputyId', message: message('problems.no-person') },
});

/** What the program enters may be titled by a message, as a task from a suggestion is. */
type NewDeadline = Omit<DeadlineInput, 'title' | 'source'> & { title: Wording; source?: Wording };

/** What a change of a deadline may reword. */
const WORDED = ['title', 'source', 'owedByName'] as const;

@Injectable()
export class DeadlinesService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly reminders: DeadlineReminders,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(deadlineView, [id]);
  }

  /** The docket. */
  list({ status, ...query }: DeadlineQuery): Promise<JsonText> {
    const chosen = status === 'open' ? { open: true } : { status };
    return page(this.db, this.cursors, deadlineList, { ...query, ...chosen });
  }

  /** Rule, version, article, trigger, arithmetic and confidence; for a date entered by hand, who entered it and when. */
  async why(id: string): Promise<Explained> {
    return explained(await this.db.rows<ComputedRow>(deadlineComputation, [id]));
  }

  /** The same inside an open transaction. */
  async explain(tx: Tx, id: string): Promise<Explained> {
    return explained(await tx.rows<ComputedRow>(deadlineComputation, [id]));
  }

  /** The deadline as it stands in an open transaction. */
  async shown(tx: Tx, id: string): Promise<DeadlineView> {
    return JSON.parse((await tx.view(deadlineView, [id])).text) as DeadlineView;
  }

  create(input: DeadlineInput): Promise<JsonText> {
    return this.db.write('deadline.create', async (tx) => tx.view(deadlineView, [await this.add(tx, input)]));
  }

  /** Adds one inside an open transaction. */
  async add(tx: Tx, { title, source, owedByName, ...input }: NewDeadline): Promise<string> {
    const [defaults] = await tx.rows<{ ownerId: string; zone: string }>(defaultsOfFile, [input.caseFileId]);
    if (!defaults) throw Problem.invalidField('/caseFileId', 'unknown-reference', message('problems.no-case-file'));
    const id = await tx.insert(Deadline, {
      ...defaults,
      ...input,
      ...inColumns('title', title),
      ...inColumns('source', source),
      ...inColumns('owedByName', owedByName),
      status: needsSecondPerson(input) ? 'unverified' : 'active',
      confidence: 'stated',
      enteredBy: currentCaller().userId,
    });
    await this.reminders.plan(tx, [id]);
    return id;
  }

  /** @throws Problem 409 for a date that a rule gives, or one that no longer stands; 412 when stale */
  change(id: string, version: number, patch: DeadlinePatch): Promise<JsonText> {
    return this.db.write('deadline.change', async (tx) => {
      const deadline = await this.loadOpen(tx, id, version);
      if (deadline.computation && patch.dueOn !== undefined && patch.dueOn !== deadline.dueOn) {
        throw computedDate(deadline.computation);
      }
      await tx.update(
        Deadline,
        { id },
        { ...patch, ...changedColumns(WORDED, patch), ...derivedAfresh(deadline, patch) },
      );
      await this.reminders.plan(tx, [id]);
      return tx.view(deadlineView, [id]);
    });
  }

  /** A second person derived the same date. */
  async confirm(tx: Tx, { id, status }: Deadline): Promise<void> {
    const verified = { verifiedAt: this.clock.now(), verifiedBy: currentCaller().userId };
    await tx.update(Deadline, { id }, { ...verified, status: status === 'unverified' ? 'active' : status });
    await this.reminders.plan(tx, [id]);
  }

  /** @throws Problem 422 for a day in the future; 409 when it no longer stands */
  complete(id: string, version: number, { on, documentId }: DeadlineCompletion): Promise<JsonText> {
    return this.end('deadline.complete', id, version, (deadline) => {
      if (on > this.clock.today(deadline.zone)) {
        throw Problem.invalidField('/on', 'in-the-future', message('date-problems.future-met', { day: on }));
      }
      return { status: 'satisfied', metOn: on, documentId: documentId ?? null };
    });
  }

  /** @throws Problem 409 for a hard date of ours, which two people cancel */
  cancel(id: string, version: number, { reason }: DeadlineCancellation): Promise<JsonText> {
    return this.end('deadline.cancel', id, version, (deadline) => {
      if (needsSecondPerson(deadline)) throw twoCancel();
      return { status: 'cancelled', ...inColumns('statusReason', reason) };
    });
  }

  private end(
    action: string,
    id: string,
    version: number,
    columns: (deadline: Deadline) => Partial<Deadline>,
  ): Promise<JsonText> {
    return this.db.write(action, async (tx) => {
      const deadline = await this.loadOpen(tx, id, version);
      await tx.update(Deadline, { id }, columns(deadline));
      await this.reminders.plan(tx, [id]);
      return tx.view(deadlineView, [id]);
    });
  }

  /** @throws Problem 409 for one that no longer stands */
  async loadOpen(tx: Tx, id: string, version: number): Promise<Deadline> {
    const deadline = await tx.load(Deadline, id, version);
    if (deadline.isOpen) return deadline;
    throw notOpen(deadline.status);
  }
}

/** What was verified is the date, not the row: another date by hand must be derived again. */
function derivedAfresh(deadline: Deadline, { dueOn }: DeadlinePatch): Partial<Deadline> {
  if (dueOn === undefined || dueOn === deadline.dueOn || !needsSecondPerson(deadline)) return {};
  const status = deadline.status === 'active' ? 'unverified' : deadline.status;
  return { status, verifiedAt: null, verifiedBy: null, enteredBy: currentCaller().userId };
}

function twoCancel(): Problem {
  return Problem.conflict('second-person-needed', message('date-problems.two-cancel'));
}

type ComputedRow = DatedByHand & { computation: ComputedDeadline | null; lock: string | null; reason: Wording | null };

function explained([row]: ComputedRow[]): Explained {
  if (!row) throw Problem.notFound();
  if (!row.computation) return explainByHand(row);
  const computed = explain(row.computation);
  return row.lock ? explainLocked(computed, row) : computed;
}

function computedDate({ ruleId }: ComputedDeadline): Problem {
  return Problem.stateForbids(message('date-problems.computed-date'), { ruleId });
}
