import { Injectable } from '@nestjs/common';
import { titleOf } from '../../../law/rule-wording.js';
import type { Tx } from '../../../platform/db/tx.js';
import { inColumns } from '../../../platform/db/wording.js';
import { said, worded } from '../../../words/message.js';
import { ComputedDeadlinesService, changeOf } from '../deadlines/computed-deadlines.service.js';
import type { DeadlinePlace } from '../deadlines/computed-deadlines.service.js';
import type { DeadlineChange, DeadlineChanges, ProposedChange } from './clock-changes.dto.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import type { ProposedItem, RecalculationCause } from '../recalculations/recalculation.entity.js';
import { RecalculationsService } from '../recalculations/recalculations.service.js';
import { DeadlineReminders } from '../deadlines/deadline-reminders.service.js';
import type { ClockPlan, KeptDeadline } from './clock-plan.js';

/** Carries a plan out: what may change changes in one round trip, what needs a person becomes a proposal. */
@Injectable()
export class ClockWork {
  constructor(
    private readonly deadlines: ComputedDeadlinesService,
    private readonly recalculations: RecalculationsService,
    private readonly reminders: DeadlineReminders,
  ) {}

  async carryOut(
    tx: Tx,
    place: DeadlinePlace,
    plan: ClockPlan,
    because: { cause: RecalculationCause; reason: string | null },
  ): Promise<DeadlineChanges> {
    const [created] = await Promise.all([
      Promise.all(plan.create.map((computed) => this.deadlines.create(tx, place, computed))),
      ...plan.move.map(({ kept, computed }) => this.deadlines.set(tx, kept.id, computed, true)),
      ...plan.refresh.map(({ kept, computed }) => this.deadlines.set(tx, kept.id, computed, false)),
      ...plan.retire.map(({ kept, status, metOn = null, reason, computation }) =>
        tx.update(Deadline, { id: kept.id }, { status, metOn, ...inColumns('statusReason', reason), computation }),
      ),
    ]);
    const recalculationId = await this.recalculations.propose(tx, place, because, plan.propose);
    const changes: DeadlineChanges = {
      created: created.toSorted((a, b) => String(a.dueOn).localeCompare(String(b.dueOn))),
      moved: plan.move.map(({ kept, computed }) => ({ ...changeOf(kept.id, computed, kept.status), from: kept.dueOn })),
      retired: plan.retire.map(({ kept, status, reason }) => ({ ...changeOfKept(kept), status, reason: said(reason) })),
      proposed: recalculationId ? plan.propose.map(shown) : [],
      ...(recalculationId && { recalculationId }),
    };
    const touched = [...changes.created, ...changes.moved, ...changes.retired].map(({ id }) => id);
    await this.reminders.plan(tx, touched);
    return changes;
  }
}

function changeOfKept({ id, ruleId, title, dueOn, owedBy, side, status }: KeptDeadline): DeadlineChange {
  return { id, ruleId, title: worded(title), dueOn, owedBy, side, status };
}

function shown({ computation, ...item }: ProposedItem): ProposedChange {
  return { ...item, title: worded(titleOf(computation)) };
}
