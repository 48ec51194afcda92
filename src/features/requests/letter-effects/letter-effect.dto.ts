import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { MayOmit, Text, Whole } from '../../../platform/http/validators.js';
import { FactAnswer, FactInput } from '../../dates/facts/fact.dto.js';
import { LetterInput, LetterView } from '../../files/correspondence/letter.dto.js';
import { StepAnswer, StepInput } from '../request-steps/step.dto.js';

/** As POST /ccf-requests/{id}/steps takes it; its source is the letter. */
export class LetterStep extends OmitType(StepInput, ['sourceId']) {
  /** The version of the request as you have read it: 412 when somebody changed it since. */
  @Whole(1, 2_147_483_647)
  version: number;
}

/** As POST /ccf-requests/{id}/facts takes it; its source is the letter. */
export class LetterFact extends OmitType(FactInput, ['sourceId']) {}

/** What a letter brings to the request it names: either a step or a fact. */
export class LetterEffect {
  @MayOmit()
  @IsObject()
  @ValidateNested()
  @Type(() => LetterStep)
  step?: LetterStep;

  @MayOmit()
  @IsObject()
  @ValidateNested()
  @Type(() => LetterFact)
  fact?: LetterFact;
}

export class LetterWithEffect extends LetterInput {
  /** Needs `ccfRequestId`, and the role and scope of POST /ccf-requests/{id}/steps. */
  @MayOmit()
  @IsObject()
  @ValidateNested()
  @Type(() => LetterEffect)
  effect?: LetterEffect;
}

export class LetterRehearsal extends OmitType(LetterWithEffect, ['subject']) {
  /** May be missing still: nothing counts from it. */
  @MayOmit()
  @Text(500)
  subject?: string;
}

/** What the step or the fact did. */
export class LetterEffectView {
  step?: StepAnswer;
  fact?: FactAnswer;
}

export class RegisteredLetter extends LetterView {
  /** Of a letter that came with an effect. */
  effect?: LetterEffectView;
}

export class LetterRehearsalView {
  /** What the letter would bring; a letter without an effect brings nothing. */
  effect?: LetterEffectView;
}
