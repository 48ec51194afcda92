import { IsBoolean, IsUUID, ValidateIf } from 'class-validator';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../facts/fact.dto.js';
import { OVERRIDE_REASONS } from './override.entity.js';
import type { OverrideReason } from './override.entity.js';

export class OverrideInput {
  /** Null cancels the date. */
  @ValidateIf(({ toOn }: OverrideInput) => toOn !== null)
  @IsLawDay()
  toOn: string | null;

  /** `ordered`: a court or the Commission fixed the date. */
  @OneOf(OVERRIDE_REASONS)
  reasonCode: OverrideReason;

  @Text(2000)
  reason: string;

  @MayOmit()
  @IsUUID()
  documentId?: string;
}

export class OverrideDecision {
  @IsBoolean()
  approve: boolean;

  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class OverrideView {
  id: string;
  caseFileId: string;
  deadlineId: string;
  fromOn: string | null;
  /** Null where it cancels the date. */
  toOn: string | null;
  reasonCode: OverrideReason;
  reason: string;
  documentId: string | null;
  /** A hard date of ours waits for a second person. */
  state: 'proposed' | 'in-force' | 'refused';
  proposedBy: string;
  decidedBy: string | null;
  decidedAt: string | null;
  alone: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
}
