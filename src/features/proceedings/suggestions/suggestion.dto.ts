import { IsUUID } from 'class-validator';
import type { GroundCode } from '../../../law/ground.js';
import type { ProceedingEventKind } from '../../../law/proceeding-event.js';
import { SUGGESTION_KINDS } from '../../../law/suggestion-rows.js';
import type { SuggestionKind } from '../../../law/suggestion-rows.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { DISCOVERERS } from '../../requests/new-facts/new-fact.entity.js';
import type { Discoverer } from '../../requests/new-facts/new-fact.entity.js';
import { SUGGESTION_STATES } from './suggestion.entity.js';
import type { SuggestionState } from './suggestion.entity.js';

export class SuggestionView {
  id: string;
  caseFileId: string;
  /** What gave reason for it. */
  fromEventId: string;
  fromEventKind: ProceedingEventKind;
  fromProceedingId: string;
  kind: SuggestionKind;
  /** Where it would be done; none of them: in the file. */
  ccfRequestId: string | null;
  noticeId: string | null;
  proceedingId: string | null;
  /** The ground the evidence goes to. */
  ground: GroundCode | null;
  /** What to consider, and why. */
  text: string;
  provision: string;
  state: SuggestionState;
  reason: string | null;
  /** The task that was made of it. */
  deadlineId: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class SuggestionTaking {
  /**
   * Only of `start-revision`: the day the new fact was discovered, from which the six months run (Art. 42(2)). It is
   * entered in the register of new facts, with what happened in the proceeding.
   */
  @MayOmit()
  @IsDay()
  discoveredOn?: string;

  /** Who discovered it; counsel when absent. The earliest discovery counts: add others to the register. */
  @MayOmit()
  @OneOf(DISCOVERERS)
  discoveredBy?: Discoverer;

  /** Of every other kind: makes it a task of the firm, due that day. */
  @MayOmit()
  @IsDay()
  dueOn?: string;

  /** Whose task; the lead lawyer's when absent. */
  @MayOmit()
  @IsUUID()
  ownerId?: string;

  /** Kept with the suggestion. */
  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class SuggestionDismissal {
  @Text(2000)
  reason: string;
}

export class SuggestionAnswer {
  suggestion: SuggestionView;
  /** The new fact that was entered in the register; null when no discovery was given. */
  newFactId: string | null;
  /** What the discovery did to the clocks of the request; null when none was given. */
  deadlines: DeadlineChanges | null;
}

export class SuggestionQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  ccfRequestId?: string;

  /** The proceeding whose event raised it. */
  @MayOmit()
  @IsUUID()
  fromProceedingId?: string;

  @MayOmit()
  @OneOf(SUGGESTION_KINDS)
  kind?: SuggestionKind;

  @MayOmit()
  @OneOf(SUGGESTION_STATES)
  state?: SuggestionState;

  @SortOf(['createdAt', 'updatedAt'])
  sort?: string;
}
