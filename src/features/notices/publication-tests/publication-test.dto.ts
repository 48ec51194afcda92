import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import type { GroundCode } from '../../../law/ground.js';
import type { NoticeKind } from '../../../law/notice-kind.js';
import { CONDITION_CODES, VERDICTS } from '../../../law/publication-test.js';
import type { Verdict } from '../../../law/publication-test.js';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';

export class ConditionAnswerDto {
  /** The code of the condition. */
  @OneOf(CONDITION_CODES)
  condition: string;

  @OneOf(VERDICTS)
  result: Verdict;

  /** Why; it becomes the reason shown. */
  @MayOmit()
  @Text(2000)
  note?: string;
}

/** What a person concluded. Each answer stands until a newer one about the same condition. */
export class PublicationJudgementInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ condition }: ConditionAnswerDto) => condition)
  @ValidateNested({ each: true })
  @Type(() => ConditionAnswerDto)
  answers: ConditionAnswerDto[];
}

export class PublicationJudgementView {
  id: string;
  condition: string;
  result: Verdict;
  note: string | null;
  judgedBy: string;
  judgedAt: string;
}

export class PublicationConditionView {
  code: string;
  condition: string;
  article: string;
  result: Verdict;
  why: string;
  /** Grounds a failure suggests; a lawyer takes or leaves them. */
  suggestedGrounds: GroundCode[];
  /** What the stored records alone say, where a person has said something. */
  computed: Verdict;
  judgement: PublicationJudgementView | null;
}

export class PublicationSummary {
  met: number;
  fails: number;
  cannotTell: number;
  sentence: string;
}

export class PublicationTestView {
  noticeId: string;
  kind: NoticeKind;
  /** A wanted person diffusion is measured by comparison: it is for what does not qualify for a notice (RPD, Art. 99(3)). */
  applies: 'directly' | 'by-comparison';
  conditions: PublicationConditionView[];
  summary: PublicationSummary;
  /** Of all failures, each once. */
  suggestedGrounds: GroundCode[];
}
