import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../law/calendar.js';
import { cite } from '../../../law/provision.js';
import { aftermathOf, clockOf, followUpsAfter } from '../../../law/follow-up.js';
import type { Aftermath, FollowUp, Surroundings } from '../../../law/follow-up.js';
import type { Conclusion } from '../../../law/outcome.js';
import type { RequestStep } from '../../../law/request-transitions.js';
import { CCF_ZONE } from '../../../law/channel.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/db/tx.js';
import { inColumns } from '../../../platform/db/wording.js';
import { titleOf } from '../../../law/rule-wording.js';
import type { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import { ComputedDeadlinesService } from '../../dates/deadlines/computed-deadlines.service.js';
import { DeadlineReminders } from '../../dates/deadlines/deadline-reminders.service.js';
import { FollowUpRecord } from './follow-up.entity.js';
import { ruleDeadlines, surroundingsOfRequest } from './follow-ups.queries.js';
import type { OpenedFollowUp } from './follow-ups.queries.js';

interface Around extends Surroundings {
  ownerId: string;
  zone: string;
  calendar: { weekend: number[]; holidays: LocalDate[] };
  conclusions: Conclusion[];
  opened: OpenedFollowUp[];
}

/** Opens what is left to do once data were deleted or corrected, in the transaction that recorded it. */
@Injectable()
export class CleanUp {
  constructor(
    private readonly clock: Clock,
    private readonly clocks: ClocksService,
    private readonly deadlines: ComputedDeadlinesService,
    private readonly reminders: DeadlineReminders,
  ) {}

  /**
   * Does nothing for a step that leaves nothing to clean up, and opens no line of the clean-up twice. Call it after the
   * clocks were computed: a date they gave is taken over.
   *
   * @param request as it was before the step
   */
  async open(tx: Tx, request: CcfRequest, step: RequestStep): Promise<void> {
    if (!MAY_END.includes(step)) return;
    const [around] = await tx.rows<Around>(surroundingsOfRequest, [request.id]);
    const aftermath = around && aftermathOf(step, request.state, around.conclusions);
    if (!aftermath) return;
    const known = new Set(around.opened.map(keyOf));
    const missing = followUpsAfter(aftermath, around).filter(
      ({ item, addressee }) => !known.has(keyOf({ openedBy: item.rule.id, ...addressee })),
    );
    if (missing.length > 0) await this.openAll(tx, request, around, aftermath, missing);
  }

  private async openAll(tx: Tx, request: CcfRequest, around: Around, aftermath: Aftermath, missing: FollowUp[]) {
    const bookRules = missing.flatMap(({ item }) => item.bookRule ?? []);
    const [facts, given] = await Promise.all([
      this.clocks.factsOf(tx, { kind: 'ccf-request', id: request.id }),
      tx.rows<{ id: string; ruleId: string }>(ruleDeadlines, [request.id, bookRules]),
    ]);
    const calendar = { weekend: around.calendar.weekend, holidays: new Set(around.calendar.holidays) };
    const { id: ccfRequestId, caseFileId } = request;
    const { ownerId, zone } = around;
    const opened = missing.map(async (followUp) => {
      const { item, addressee } = followUp;
      const taken = given.find(({ ruleId }) => ruleId === item.bookRule);
      const computed = taken ? undefined : clockOf(followUp, aftermath, facts, calendar);
      const place = { caseFileId, ccfRequestId, ownerId, zone, ruleId: null };
      const deadlineId = taken?.id ?? (computed && (await this.deadlines.create(tx, place, computed)).id) ?? null;
      await tx.insert(FollowUpRecord, {
        ...addressee,
        caseFileId,
        ccfRequestId,
        kind: item.kind,
        openedBy: item.rule.id,
        ...inColumns('title', titleOf({ ruleId: item.rule.id, addressee })),
        owedBy: item.rule.owedBy,
        ...inColumns('source', cite(item.rule.source, this.clock.today(CCF_ZONE))),
        ownerId,
        deadlineId,
        state: 'open',
      });
      return deadlineId ?? [];
    });
    await this.reminders.plan(tx, (await Promise.all(opened)).flat());
  }
}

/** The steps after which data may be gone or changed; of any other nothing needs to be read. */
const MAY_END: readonly RequestStep[] = ['implement', 'notify', 'close-without-merits'];

function keyOf({ openedBy, country, company }: { openedBy: string; country?: string | null; company?: string | null }) {
  return `${openedBy}|${country ?? ''}|${company ?? ''}`;
}
