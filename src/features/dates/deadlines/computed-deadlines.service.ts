import { Injectable } from '@nestjs/common';
import { CCF_ZONE } from '../../../law/channel.js';
import type { ComputedDeadline } from '../../../law/deadline.js';
import { sideOf } from '../../../law/deadline-status.js';
import type { Bearer } from '../../../law/rulebook/rule.js';
import { bearerOf, citationOf, titleOf } from '../../../law/rule-wording.js';
import { currentUserId } from '../../../platform/call.js';
import type { Tx } from '../../../platform/db/tx.js';
import { inColumns } from '../../../platform/db/wording.js';
import { worded } from '../../../words/message.js';
import type { DeadlineChange } from '../clocks/clock-changes.dto.js';
import { Deadline } from './deadline.entity.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';

/** Where a computed deadline belongs. */
export interface DeadlinePlace {
  caseFileId: string;
  ccfRequestId?: string | null;
  noticeId?: string | null;
  proceedingId?: string | null;
  /** A part of the request with a clock of its own (docs/adr/0010). */
  newFactId?: string | null;
  provisionalMeasureId?: string | null;
  /** Null for a date beside the request's own clocks: its computation explains it, and no recomputation moves it. */
  ruleId?: null;
  ownerId: string;
  /** The firm's, or that of the proceeding. */
  zone: string;
}

/** Writes what the law computed into deadline rows; whoever calls it plans the reminders afterwards. */
@Injectable()
export class ComputedDeadlinesService {
  async create(tx: Tx, { zone, ...place }: DeadlinePlace, computed: ComputedDeadline): Promise<DeadlineChange> {
    const status = firstStatus(computed);
    const id = await tx.insert(Deadline, {
      ...columnsOf(computed),
      ...inColumns('title', titleOf(computed)),
      ...place,
      // A day owed by those in Lyon ends in Lyon; one that is ours where the firm is, one of a proceeding where that is.
      zone: sideOf(computed.owedBy) === 'ours' || place.proceedingId ? zone : CCF_ZONE,
      status,
      metOn: computed.metOn ?? null,
      enteredBy: currentUserId(),
    });
    return changeOf(id, computed, status);
  }

  /**
   * The same deadline on other grounds or another day; a moved date must be verified again. A title that a person gave
   * it stays; a firm's own rule may be called otherwise in a later version.
   */
  async set(tx: Tx, id: string, computed: ComputedDeadline, moved: boolean): Promise<void> {
    const again = moved
      ? { status: firstStatus(computed), verifiedAt: null, verifiedBy: null, enteredBy: currentUserId() }
      : {};
    const title = computed.own ? inColumns('title', computed.own.title) : {};
    await tx.update(Deadline, { id }, { ...columnsOf(computed), ...title, ...again });
  }
}

/** A date whose loss cannot be repaired and that is ours waits for a second person. */
export function needsSecondPerson({ hard, owedBy }: { hard?: string; owedBy: Bearer }): boolean {
  return hard === 'H' && sideOf(owedBy) === 'ours';
}

export function changeOf(id: string, computed: ComputedDeadline, status: DeadlineStatus): DeadlineChange {
  const { ruleId, dueOn, owedBy } = computed;
  const side = sideOf(owedBy);
  return { id, ruleId, title: worded(titleOf(computed)), dueOn: dueOn ?? null, owedBy, side, status };
}

function firstStatus(computed: ComputedDeadline): DeadlineStatus {
  if (computed.metOn) return 'satisfied';
  return needsSecondPerson(computed) ? 'unverified' : 'active';
}

/** The columns a computation fixes. */
function columnsOf(computed: ComputedDeadline): Partial<Deadline> {
  return {
    ruleId: computed.ruleId,
    ruleVersion: computed.ruleVersion,
    dueOn: computed.dueOn ?? null,
    owedSince: computed.owedSince ?? null,
    targetOn: computed.targetOn ?? null,
    owedBy: computed.owedBy,
    ...inColumns('owedByName', bearerOf(computed)),
    force: computed.force,
    hard: computed.hard,
    ...inColumns('source', citationOf(computed)),
    confidence: computed.confidence,
    sureness: computed.sureness,
    computation: computed,
  };
}
