import { IsUUID } from 'class-validator';
import { CONFIDENCES, FACT_NAMES } from '../../law/fact.js';
import type { Confidence, FactName } from '../../law/fact.js';
import { MayOmit, OneOf, Text } from '../../platform/http/validators.js';
import { DeadlineChanges } from '../clocks/clock-changes.dto.js';
import { IsLawDay } from './law-day.dto.js';

export const PRECISIONS = ['day', 'month', 'year'] as const;

/** Either `on`, or `earliest` and `latest`. */
export class FactInput {
  @OneOf(FACT_NAMES)
  name: FactName;

  @MayOmit()
  @IsLawDay()
  on?: string;

  @MayOmit()
  @IsLawDay()
  earliest?: string;

  @MayOmit()
  @IsLawDay()
  latest?: string;

  @MayOmit()
  @OneOf(PRECISIONS)
  precision?: (typeof PRECISIONS)[number];

  /** `stated` when absent. */
  @MayOmit()
  @OneOf(CONFIDENCES)
  confidence?: Confidence;

  /** The letter it is read from. */
  @MayOmit()
  @IsUUID()
  sourceId?: string;

  /** Needed when it corrects a fact already recorded. */
  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class FactView {
  id: string;
  name: string;
  on: string | null;
  earliest: string | null;
  latest: string | null;
  precision: string;
  confidence: Confidence;
  sourceId: string | null;
  reason: string | null;
  /** False once a newer fact of the same name stands. */
  current: boolean;
  recordedAt: string;
}

export class FactAnswer {
  fact: FactView;
  deadlines: DeadlineChanges;
}
