import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import type { DeadlinePlace } from '../deadlines/computed-deadlines.service.js';
import { DeadlineReminders } from '../deadlines/deadline-reminders.service.js';
import type { RecalculationQuery } from './recalculation.dto.js';
import { Recalculation, RecalculationItem } from './recalculation.entity.js';
import type { ProposedItem, RecalculationCause } from './recalculation.entity.js';
import { openRecalculation, recalculationList, recalculationView } from './recalculations.queries.js';

interface OpenProposal {
  id: string;
  items: Pick<ProposedItem, 'ruleId' | 'action' | 'newOn'>[];
}

/** Proposals: what a changed fact, rule or calendar would do to dates that people rely on. */
@Injectable()
export class RecalculationsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly reminders: DeadlineReminders,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(recalculationView, [id]);
  }

  list(query: RecalculationQuery): Promise<JsonText> {
    return page(this.db, this.cursors, recalculationList, query);
  }

  /**
   * Opens a proposal, or finds the open one that says the same. An open one that says something else has expired: the
   * facts went on. Blocked dates alone are no proposal, they are listed beside what can be decided.
   */
  async propose(
    tx: Tx,
    { ownerId: _owner, zone: _zone, ruleId: _rule, ...about }: DeadlinePlace,
    { cause, reason }: { cause: RecalculationCause; reason: string | null },
    items: readonly ProposedItem[],
  ): Promise<string | undefined> {
    const { caseFileId, ccfRequestId, noticeId, proceedingId, newFactId, provisionalMeasureId } = about;
    const subject = newFactId ?? provisionalMeasureId ?? ccfRequestId ?? noticeId ?? proceedingId;
    const [open] = await tx.rows<OpenProposal>(openRecalculation, [subject]);
    const toDecide = items.some(({ blockedBy }) => !blockedBy || blockedBy === 'verified');
    if (open && toDecide && saysTheSame(open, items)) return open.id;
    if (open) await tx.update(Recalculation, { id: open.id }, { state: 'expired' });
    if (!toDecide) return undefined;
    const earlier = items.flatMap(broughtForward);
    const id = await tx.insert(Recalculation, { ...about, cause, reason, state: 'open', urgent: earlier.length > 0 });
    await Promise.all([
      ...items.map((item) => tx.insert(RecalculationItem, { ...item, caseFileId, recalculationId: id })),
      this.reminders.alarm(tx, earlier),
    ]);
    return id;
  }
}

/** An earlier date that can be decided, a verified one too: whoever relies on the later one must know today. */
function broughtForward({ deadlineId, oldOn, newOn, blockedBy }: ProposedItem) {
  if (!deadlineId || !oldOn || !newOn || newOn >= oldOn) return [];
  return !blockedBy || blockedBy === 'verified' ? [{ deadlineId, newOn }] : [];
}

function saysTheSame({ items }: OpenProposal, proposed: readonly ProposedItem[]): boolean {
  const said = (one: OpenProposal['items'][number]) => `${one.ruleId} ${one.action} ${one.newOn}`;
  return items.map(said).toSorted().join() === proposed.map(said).toSorted().join();
}
