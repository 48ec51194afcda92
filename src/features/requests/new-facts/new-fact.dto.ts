import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../../dates/facts/fact.dto.js';
import { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';
import { DISCOVERERS } from './new-fact.entity.js';
import type { Discoverer } from './new-fact.entity.js';

export class DiscoveryDto {
  @OneOf(DISCOVERERS)
  by: Discoverer;

  /** The day they came to know of it; not in the future. */
  @IsLawDay()
  on: string;

  /** The letter that proves it. */
  @MayOmit()
  @IsUUID()
  sourceId?: string;
}

export class DiscoveryInput extends DiscoveryDto {
  /** Needed when it corrects a day already recorded, or comes before the day the clock runs from. */
  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class NewFactInput {
  /** The decided request whose revision it may carry; no clock runs without one. */
  @MayOmit()
  @IsUUID()
  ccfRequestId?: string;

  @Text(300)
  title: string;

  /** When it happened. */
  @MayOmit()
  @IsLawDay()
  factOn?: string;

  /** One day for each who came to know of it. The earliest counts (Statute, Art. 42(2)). */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => DiscoveryDto)
  discoveries: DiscoveryDto[];

  @MayOmit()
  @Text(5000)
  note?: string;
}

export class NewFactPatch {
  /** Only while it names none: another decision is another new fact. */
  @MayOmit()
  @IsUUID()
  ccfRequestId?: string;

  @MayOmit()
  @Text(300)
  title?: string;

  @IsOptional()
  @IsLawDay()
  factOn?: string | null;

  @IsOptional()
  @Text(5000)
  note?: string | null;
}

export class NewFactQuery {
  @MayOmit()
  @OneOf(['archived'])
  include?: 'archived';
}

export class DiscoveryView {
  id: string;
  by: Discoverer;
  on: string;
  sourceId: string | null;
  reason: string | null;
  /** False once a newer day for the same discoverer stands. */
  current: boolean;
  recordedAt: string;
}

/** The application for revision, as far as this fact gives it a date. */
export class RevisionDeadlineView {
  id: string;
  dueOn: string;
  targetOn: string | null;
  status: DeadlineStatus;
}

export class NewFactView {
  id: string;
  caseFileId: string;
  ccfRequestId: string | null;
  title: string;
  factOn: string | null;
  note: string | null;
  discoveries: DiscoveryView[];
  /** The earliest discovery that stands. */
  discoveredOn: string;
  /**
   * Whether that was on or before the day of the decision: then it was hardly new, which the Commission may hold against
   * it (Art. 42(1)). Null while no day of a decision is known.
   */
  knownBeforeDecision: boolean | null;
  /** Null while it names no request. */
  deadline: RevisionDeadlineView | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class DiscoveryAnswer {
  newFact: NewFactView;
  /** An earlier discovery moves no date by itself: it is under `proposed` and waits for a person. */
  deadlines: DeadlineChanges;
}
