import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import { currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { Firm } from '../../people/firms/firm.entity.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { ReplanningsService } from './replannings.service.js';
import type { PlanPreviewInput, ReminderPlanInput } from './reminder-plan.dto.js';
import { reminderPlanView } from './reminder-plans.queries.js';

/** Nobody may do without these: the last of them is too late for most things, and the first leaves three days. */
const LAST_DAYS = [3, 1, 0];

@Injectable()
export class ReminderPlansService {
  constructor(
    private readonly db: Db,
    private readonly reminders: RemindersService,
    private readonly replannings: ReplanningsService,
  ) {}

  view(): Promise<JsonText> {
    return this.db.view(reminderPlanView, []);
  }

  /**
   * What waits is planned afresh, in a large firm by the worker; what was sent stays.
   *
   * @throws Problem 422 for hard dates without their last days
   */
  replace(version: number, plan: ReminderPlanInput): Promise<JsonText> {
    const refusal = withoutLastDays(plan);
    if (refusal) throw Problem.invalidField('/oursHard', 'last-days', refusal);
    return this.db.write('reminder-plan.change', async (tx) => {
      await tx.update(Firm, { id: currentCaller().firmId, version }, columns(plan));
      await this.replannings.ofEverything(tx, 'plan');
      return tx.view(reminderPlanView, []);
    });
  }

  preview(input: PlanPreviewInput): Promise<JsonText> {
    return this.reminders.preview(input);
  }
}

function withoutLastDays({ oursHard }: ReminderPlanInput): Message | undefined {
  const lacking = LAST_DAYS.filter((days) => !oursHard.includes(days));
  if (lacking.length === 0) return undefined;
  return message('date-problems.strict-last-days', { count: lacking.length });
}

const sooner = (a: number, b: number) => b - a;

function columns({ at, oursHard, ours, theirs, internal }: ReminderPlanInput): Partial<Firm> {
  return {
    remindedAt: at,
    remindedOursHard: oursHard.toSorted(sooner),
    remindedOurs: ours.toSorted(sooner),
    remindedTheirs: theirs.toSorted(sooner),
    remindedInternal: internal.toSorted(sooner),
  };
}
