import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { CHANNELS } from '../../../law/channel.js';
import type { Channel } from '../../../law/channel.js';
import { GROUND_CODES } from '../../../law/ground.js';
import type { GroundCode } from '../../../law/ground.js';
import { CONCLUSIONS } from '../../../law/outcome.js';
import type { Conclusion } from '../../../law/outcome.js';
import { REQUEST_STEPS } from '../../../law/request-transitions.js';
import type { RequestStep } from '../../../law/request-transitions.js';
import { IsInstant, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../../dates/facts/fact.dto.js';
import { ConditionDto } from '../outcomes/outcome.dto.js';
import { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { CcfRequestView, WarningView } from '../ccf-requests/ccf-request-view.dto.js';

/** What the Commission made of one notice. */
export class OutcomeInput {
  /** May be left out only by a request that names no notice. */
  @MayOmit()
  @IsUUID()
  noticeId?: string;

  @OneOf(CONCLUSIONS)
  conclusion: Conclusion;

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @OneOf(GROUND_CODES, { each: true })
  groundsAccepted?: GroundCode[];

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConditionDto)
  conditions?: ConditionDto[];
}

/** Further days a step may carry; which step carries which is in docs/request-lifecycle.mmd. */
export class StepDays {
  @MayOmit() @IsLawDay() documentsDueOn?: string;
  @MayOmit() @IsLawDay() partlyInadmissibleOn?: string;
  @MayOmit() @IsLawDay() ipsgAnsweredOn?: string;
  @MayOmit() @IsLawDay() ipsgReviewEndedOn?: string;
  @MayOmit() @IsLawDay() ncbAskedOn?: string;
  @MayOmit() @IsLawDay() ncbReplyDueOn?: string;
  @MayOmit() @IsLawDay() applicantReplyDueOn?: string;
  @MayOmit() @IsLawDay() sessionStartsOn?: string;
  @MayOmit() @IsLawDay() sessionEndsOn?: string;
  @MayOmit() @IsLawDay() submissionsDueOn?: string;
  @MayOmit() @IsLawDay() implementationToldToCcfOn?: string;
  @MayOmit() @IsLawDay() decisionLetterOn?: string;
  @MayOmit() @IsLawDay() ncbNotifiedOn?: string;
  @MayOmit() @IsLawDay() clientLearnedOn?: string;
  @MayOmit() @IsLawDay() counselLearnedOn?: string;
  @MayOmit() @IsLawDay() extendedToOn?: string;
  @MayOmit() @IsLawDay() extensionCommunicatedOn?: string;
}

export class StepInput extends StepDays {
  @OneOf(REQUEST_STEPS)
  step: RequestStep;

  /** The legal day, often learned months later: of a declaration or decision, not of the letter that tells of it. */
  @MayOmit()
  @IsLawDay()
  on?: string;

  /** Only with `submit`: the instant of a portal filing; counts as its day in Europe/Paris. */
  @MayOmit()
  @IsInstant()
  submittedAt?: string;

  /** Only with `submit`; the portal when absent. */
  @MayOmit()
  @OneOf(CHANNELS)
  channel?: Channel;

  /** When the legal day is unknown: the date on the letter. What is counted from it is marked inferred. */
  @MayOmit()
  @IsLawDay()
  letterWrittenOn?: string;

  @MayOmit()
  @IsLawDay()
  letterReceivedOn?: string;

  /** The letter it is read from, as a correspondence id. */
  @MayOmit()
  @IsUUID()
  sourceId?: string;

  /** Only with `decide`, and then for every notice of the request. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OutcomeInput)
  outcomes?: OutcomeInput[];

  /** Goes into history; for `withdraw`, `dismiss` and `close` it is kept with the request too. */
  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class StepAnswer {
  request: CcfRequestView;
  allowed: RequestStep[];
  deadlines: DeadlineChanges;
  /** What was doubtful about this step; kept with the request. */
  warnings: WarningView[];
}
