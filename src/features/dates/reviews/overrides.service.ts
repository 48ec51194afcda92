import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { notOpen } from '../deadlines/not-open.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { inColumns } from '../../../platform/db/wording.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { needsSecondPerson } from '../deadlines/computed-deadlines.service.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import { DeadlineReminders } from '../deadlines/deadline-reminders.service.js';
import { SecondPersonService } from '../../people/second-person/second-person.service.js';
import type { OverrideDecision, OverrideInput } from './override.dto.js';
import { Override } from './override.entity.js';
import { overrideCancels, overridesOfDeadline, overrideView } from './overrides.queries.js';

registerConstraints({
  override_document: { pointer: '/documentId', message: message('problems.no-document') },
});

/** To end a date is another deed in history than to move it. */
const CANCELLATION = '-cancellation';

@Injectable()
export class OverridesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly reminders: DeadlineReminders,
    private readonly secondPerson: SecondPersonService,
  ) {}

  list(deadlineId: string): Promise<JsonText> {
    return this.db.view(overridesOfDeadline, [deadlineId]);
  }

  /**
   * Puts a person's date in the place of a computed one, or none at all, with a reason; of a hard date of ours it is only
   * proposed, and nothing moves before a second person agrees.
   *
   * @throws Problem 409 for a date that no longer stands; 412 when stale
   */
  propose(deadlineId: string, version: number, input: OverrideInput): Promise<JsonText> {
    return this.db.write(`override.propose${input.toOn === null ? CANCELLATION : ''}`, async (tx) => {
      const deadline = await tx.load(Deadline, deadlineId, version);
      refuseEnded(deadline);
      const waits = needsSecondPerson(deadline);
      const { caseFileId, dueOn: fromOn } = deadline;
      const proposedBy = currentCaller().userId;
      const state = waits ? 'proposed' : 'in-force';
      const id = await tx.insert(Override, { ...input, caseFileId, deadlineId, fromOn, state, proposedBy });
      if (!waits) await this.putInForce(tx, deadline, input);
      return tx.view(overrideView, [id]);
    });
  }

  /** @throws Problem 409 when it is decided, or by the person who proposed it; 412 when stale */
  async decide(id: string, version: number, { approve }: OverrideDecision): Promise<JsonText> {
    const [kept] = await this.db.rows<{ cancels: boolean }>(overrideCancels, [id]);
    const deed = `override.${approve ? 'approve' : 'refuse'}${kept?.cancels ? CANCELLATION : ''}`;
    return this.db.write(deed, async (tx) => {
      const override = await tx.load(Override, id, version);
      if (override.state !== 'proposed')
        throw Problem.stateForbids(
          message('date-problems.override-decided', { state: message(`terms.override-state.${override.state}`) }),
        );
      const by = { author: override.proposedBy, authorAt: override.createdAt };
      const { alone } = approve ? await this.secondPerson.require(tx, by) : { alone: false };
      const decided = { decidedBy: currentCaller().userId, decidedAt: this.clock.now(), alone };
      await tx.update(Override, { id }, { ...decided, state: approve ? 'in-force' : 'refused' });
      if (approve) await this.approve(tx, override);
      return tx.view(overrideView, [id]);
    });
  }

  /** Two people derived and agreed on the date, so it counts as verified. */
  private async approve(tx: Tx, override: Override): Promise<void> {
    const deadline = await tx.load(Deadline, override.deadlineId);
    refuseEnded(deadline);
    const verified = { verifiedAt: this.clock.now(), verifiedBy: currentCaller().userId };
    await tx.update(Deadline, { id: deadline.id }, { ...verified, status: 'active' });
    await this.putInForce(tx, deadline, override);
  }

  private async putInForce(
    tx: Tx,
    { id }: Deadline,
    { toOn, reasonCode, reason }: Pick<Override, 'toOn' | 'reasonCode' | 'reason'>,
  ): Promise<void> {
    const lock = reasonCode === 'ordered' ? 'ordered' : 'override';
    const fixed: Partial<Deadline> = toOn === null ? { status: 'cancelled' } : { dueOn: toOn, lock };
    await tx.update(Deadline, { id }, { ...fixed, ...inColumns('statusReason', reason) });
    await this.reminders.plan(tx, [id]);
  }
}

function refuseEnded({ isOpen, status }: Deadline): void {
  if (isOpen) return;
  throw notOpen(status);
}
