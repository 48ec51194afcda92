import { MayOmit, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../facts/fact.dto.js';
import { DeadlineView, WhyView } from '../deadlines/deadline-view.dto.js';

export class VerificationInput {
  /** The date you derived yourself from the letter, without looking at ours. */
  @IsLawDay()
  derivedOn: string;

  @MayOmit()
  @Text(2000)
  note?: string;
}

export class VerificationView {
  id: string;
  deadlineId: string;
  derivedOn: string;
  stoodOn: string;
  matched: boolean;
  note: string | null;
  verifiedBy: string;
  /** The firm has one active lawyer, who verified their own date on another day. */
  alone: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
}

/** Both dates and the arithmetic of ours, to find which one is right. */
export class Comparison {
  stoodOn: string;
  derivedOn: string;
  /** Days from ours to yours; negative is earlier. */
  difference: number;
  why: WhyView;
}

export class VerificationAnswer {
  matched: boolean;
  deadline: DeadlineView;
  /** Only when the two dates differ. */
  comparison?: Comparison;
}
