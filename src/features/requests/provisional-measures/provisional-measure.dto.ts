import { IsOptional, IsUUID } from 'class-validator';
import { PROVISIONAL_LIFECYCLE, PROVISIONAL_MEASURES } from '../../../law/provisional-measure.js';
import type { ProvisionalMeasureKind, ProvisionalState, ProvisionalStep } from '../../../law/provisional-measure.js';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../../dates/facts/fact.dto.js';
import { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';

const STEPS: readonly ProvisionalStep[] = [...new Set(PROVISIONAL_LIFECYCLE.map(({ step }) => step))];

export const MEASURE_DAYS = ['askedOn', 'decidedOn', 'refusedOn', 'inForceOn', 'endedOn'] as const;
export type MeasureDay = (typeof MEASURE_DAYS)[number];

export class ProvisionalMeasureInput {
  @OneOf(PROVISIONAL_MEASURES)
  measure: ProvisionalMeasureKind;

  /** Why it cannot wait: detention, an extradition about to happen, a protected status. */
  @Text(5000)
  urgency: string;

  /** Today when absent. */
  @MayOmit()
  @IsLawDay()
  askedOn?: string;

  /** The letter that asks. */
  @MayOmit()
  @IsUUID()
  sourceId?: string;

  @MayOmit()
  @Text(5000)
  note?: string;
}

export class ProvisionalMeasurePatch {
  @MayOmit()
  @Text(5000)
  urgency?: string;

  @IsOptional()
  @Text(5000)
  note?: string | null;
}

export class ProvisionalStepInput {
  @OneOf(STEPS)
  step: ProvisionalStep;

  /** The legal day: of the decision, not of the letter that tells of it. Today for `ask-again` when absent. */
  @MayOmit()
  @IsLawDay()
  on?: string;

  /** When the legal day is unknown: the date on the letter. What is counted from it is marked inferred. */
  @MayOmit()
  @IsLawDay()
  letterWrittenOn?: string;

  @MayOmit()
  @IsUUID()
  sourceId?: string;

  /** Only with `ask-again`: why it cannot wait now. The earlier words when absent. */
  @MayOmit()
  @Text(5000)
  urgency?: string;

  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class MeasureCorrection {
  /** A day that was recorded. */
  @OneOf(MEASURE_DAYS)
  day: MeasureDay;

  @IsLawDay()
  on: string;

  @MayOmit()
  @IsUUID()
  sourceId?: string;

  @Text(2000)
  reason: string;
}

/** A date of the measure: our question, or the month in which it must take effect (Art. 37(2), 41(2)). */
export class MeasureDeadlineView {
  id: string;
  ruleId: string;
  title: string;
  dueOn: string | null;
  owedBy: string;
  status: DeadlineStatus;
}

export class ProvisionalMeasureView {
  id: string;
  caseFileId: string;
  ccfRequestId: string;
  measure: ProvisionalMeasureKind;
  urgency: string;
  state: ProvisionalState;
  /** The steps open from here; none once it was asked for again. */
  allowed: ProvisionalStep[];
  askedOn: string;
  decidedOn: string | null;
  refusedOn: string | null;
  inForceOn: string | null;
  endedOn: string | null;
  asksAgainId: string | null;
  askedAgainById: string | null;
  deadlines: MeasureDeadlineView[];
  note: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class ProvisionalMeasureAnswer {
  /** After `ask-again`: the new one. */
  measure: ProvisionalMeasureView;
  deadlines: DeadlineChanges;
}
