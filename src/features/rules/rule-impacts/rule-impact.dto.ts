import { IsString, IsUUID, MaxLength } from 'class-validator';
import type { LocalDate } from '../../../law/calendar.js';
import { IsDay, MayOmit } from '../../../platform/http/validators.js';

/** Either a version that was drafted, or a text. */
export class ImpactQuestion {
  @MayOmit()
  @IsUUID()
  versionId?: string;

  @MayOmit()
  @IsString()
  @MaxLength(400_000)
  text?: string;

  /** With `text`: the first day on which a trigger would fall under it; every day when absent. */
  @MayOmit()
  @IsDay()
  effectiveFrom?: LocalDate;
}

export class ImpactOnDate {
  caseFileId: string;
  /** Of the case file. */
  reference: string;
  ownerId: string;
  ccfRequestId: string | null;
  noticeId: string | null;
  proceedingId: string | null;
  /** A new fact of the request, which keeps its own time. */
  newFactId: string | null;
  provisionalMeasureId: string | null;
  deadlineId: string | null;
  ruleId: string;
  action: 'create' | 'move' | 'retire';
  from: string | null;
  to: string | null;
  /** Why the date would stay until a person picks it out; null where nothing keeps it. */
  blockedBy: 'ordered' | 'overridden' | 'verified' | null;
}

export class ImpactOnOwner {
  ownerId: string;
  changes: number;
}

export class ImpactView {
  /** By reference of the case file; the first thousand. */
  changes: ImpactOnDate[];
  /** How many dates would change in all. */
  total: number;
  /** The owners of the files, those with the most changes first. */
  byOwner: ImpactOnOwner[];
  /** How many case files have a change. */
  files: number;
}
