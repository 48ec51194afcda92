import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { CONFIDENCES } from '../../../law/fact.js';
import type { Confidence, FactName } from '../../../law/fact.js';
import { PROCEEDING_EVENT_KINDS, PROCEEDING_FACTS } from '../../../law/proceeding-event.js';
import type { ProceedingEventKind } from '../../../law/proceeding-event.js';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../../dates/facts/fact.dto.js';
import { ProceedingDeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { ProceedingView } from './proceeding.dto.js';
import { SuggestionView } from '../suggestions/suggestion.dto.js';

/** Either `on`, or `earliest` and `latest`. */
export class ReportedDay {
  @MayOmit()
  @IsLawDay()
  on?: string;

  @MayOmit()
  @IsLawDay()
  earliest?: string;

  @MayOmit()
  @IsLawDay()
  latest?: string;

  /** `stated` when absent. */
  @MayOmit()
  @OneOf(CONFIDENCES)
  confidence?: Confidence;
}

export class FurtherFactDto extends ReportedDay {
  @OneOf(PROCEEDING_FACTS)
  name: FactName;
}

export class ProceedingEventInput extends ReportedDay {
  /** A hearing may lie ahead; everything else has happened. */
  @OneOf(PROCEEDING_EVENT_KINDS)
  kind: ProceedingEventKind;

  @MayOmit()
  @Text(300)
  place?: string;

  @MayOmit()
  @Text(20_000)
  note?: string;

  /** The letter it is read from. */
  @MayOmit()
  @IsUUID()
  sourceId?: string;

  /** Further days the same paper tells, such as the service of the decision. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique(({ name }: FurtherFactDto) => name)
  @ValidateNested({ each: true })
  @Type(() => FurtherFactDto)
  facts?: FurtherFactDto[];

  /** Needed when it gives another day for what is recorded already: a correction, or that it happened again. */
  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class ProceedingEventView {
  id: string;
  caseFileId: string;
  proceedingId: string;
  kind: ProceedingEventKind;
  on: string | null;
  earliest: string | null;
  latest: string | null;
  confidence: Confidence;
  place: string | null;
  note: string | null;
  sourceId: string | null;
  /** The facts it set. */
  facts: string[];
  reason: string | null;
  recordedAt: string;
}

export class ProceedingEventAnswer {
  event: ProceedingEventView;
  proceeding: ProceedingView;
  deadlines: ProceedingDeadlineChanges;
  /** What to consider elsewhere in the file; nothing happens by itself. */
  suggestions: SuggestionView[];
}
