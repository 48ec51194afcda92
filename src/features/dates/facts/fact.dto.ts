import { IsUUID } from 'class-validator';
import { message, type Message } from '../../../words/message.js';
import { readDay } from '../../../law/day-reading.js';
import { CONFIDENCES, FACT_NAMES } from '../../../law/fact.js';
import type { Confidence, FactName } from '../../../law/fact.js';
import { IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { DeadlineChanges } from '../clocks/clock-changes.dto.js';

export const PRECISIONS = ['day', 'month', 'year'] as const;

/** A day that clocks may run from, refused as the law refuses it: of 03/04/2026 with the days it could have meant. */
export function IsLawDay(): PropertyDecorator {
  return IsDay({}, refusalOf);
}

function refusalOf(value: unknown): Message {
  const reading = readDay(String(value));
  return reading.ok ? message('input.day') : reading.refusal;
}

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
