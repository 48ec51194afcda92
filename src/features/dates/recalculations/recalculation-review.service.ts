import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import type { ComputedDeadline } from '../../../law/deadline.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { inColumns } from '../../../platform/db/wording.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { ComputedDeadlinesService } from '../deadlines/computed-deadlines.service.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import { DeadlineReminders } from '../deadlines/deadline-reminders.service.js';
import type { RecalculationDecision } from './recalculation.dto.js';
import { Recalculation, RecalculationItem, type Block } from './recalculation.entity.js';
import { defaultsOfProposal, itemsToDecide, recalculationView } from './recalculations.queries.js';

interface Item {
  id: string;
  deadlineId: string | null;
  action: 'move' | 'create' | 'retire';
  blockedBy: Block | null;
  computation: ComputedDeadline;
}

/** A person applies all, some or none of a proposal. */
@Injectable()
export class RecalculationReview {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly deadlines: ComputedDeadlinesService,
    private readonly reminders: DeadlineReminders,
  ) {}

  /** @throws Problem 409 when it was decided or has expired; 422 for an item that is not its own or must not move; 412 */
  decide(id: string, version: number, decision: RecalculationDecision): Promise<JsonText> {
    return this.db.write('recalculation.decide', async (tx) => {
      const proposal = await tx.load(Recalculation, id, version);
      if (proposal.state !== 'open') {
        throw Problem.stateForbids(
          message('date-problems.only-open-proposal', {
            state: message(`terms.recalculation-state.${proposal.state}`),
          }),
        );
      }
      const items = await tx.rows<Item>(itemsToDecide, [id]);
      const chosen = choose(items, decision);
      for (const item of items) await this.settle(tx, proposal, item, chosen.has(item.id));
      const movable = items.filter(({ blockedBy }) => !blockedBy || blockedBy === 'verified').length;
      const state = chosen.size === 0 ? 'rejected' : chosen.size < movable ? 'partly' : 'applied';
      const reviewed = { reviewedAt: this.clock.now(), reviewedBy: currentCaller().userId };
      await tx.update(Recalculation, { id }, { state, ...reviewed });
      await this.reminders.plan(
        tx,
        items.flatMap(({ deadlineId }) => deadlineId ?? []),
      );
      return tx.view(recalculationView, [id]);
    });
  }

  private async settle(tx: Tx, proposal: Recalculation, item: Item, apply: boolean): Promise<void> {
    await tx.update(RecalculationItem, { id: item.id }, { decision: apply ? 'apply' : 'keep' });
    if (apply) return this.apply(tx, proposal, item);
    // The person decided that the old date stands, so the next computation must not ask again.
    if (item.deadlineId && item.action === 'move' && !item.blockedBy) {
      await tx.update(Deadline, { id: item.deadlineId }, { lock: 'override' });
    }
  }

  private async apply(tx: Tx, proposal: Recalculation, { action, deadlineId, computation }: Item): Promise<void> {
    if (action === 'move' && deadlineId) return this.deadlines.set(tx, deadlineId, computation, true);
    if (action === 'retire' && deadlineId) {
      const statusReason = inColumns('statusReason', message('law.status.retired'));
      await tx.update(Deadline, { id: deadlineId }, { status: 'superseded', ...statusReason });
      return;
    }
    const { caseFileId, ccfRequestId, noticeId, proceedingId, newFactId, provisionalMeasureId } = proposal;
    const [defaults] = await tx.rows<{ ownerId: string; zone: string }>(defaultsOfProposal, [caseFileId, proceedingId]);
    if (!defaults) throw Problem.notFound();
    const about = { ccfRequestId, noticeId, proceedingId, newFactId, provisionalMeasureId };
    const place = { caseFileId, ...about, ...defaults };
    const { id } = await this.deadlines.create(tx, place, computation);
    await this.reminders.plan(tx, [id]);
  }
}

function choose(items: Item[], { apply, itemIds }: RecalculationDecision): Set<string> {
  if ((apply === undefined) === (itemIds === undefined)) {
    throw Problem.invalidField('/apply', 'all-none-or-ids', message('date-problems.all-none-or-some'));
  }
  if (apply === 'none') return new Set();
  if (apply === 'all') return new Set(items.filter(({ blockedBy }) => !blockedBy).map(({ id }) => id));
  const issues = (itemIds ?? []).flatMap((id, n) => {
    const item = items.find((one) => one.id === id);
    const pointer = `/itemIds/${n}`;
    if (!item) return [{ pointer, code: 'foreign-item', message: message('date-problems.foreign-item') }];
    if (!item.blockedBy || item.blockedBy === 'verified') return [];
    const why = message(`terms.block.${item.blockedBy}`);
    return [{ pointer, code: 'blocked', message: message('date-problems.date-never-moves', { why }) }];
  });
  if (issues.length > 0) throw Problem.invalid(issues);
  return new Set(itemIds);
}
