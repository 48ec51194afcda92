import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import { FACT_NAMES } from '../../../law/fact.js';
import type { FactName } from '../../../law/fact.js';
import { NOTICE_KIND_NAMES } from '../../../law/notice-kind.js';
import { REQUEST_KINDS } from '../../../law/request-kind.js';
import { IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { PersonName, RuleView } from './rule-set.dto.js';

export const MOST_TEXT = 400_000;

export class GoldenFactDto {
  @OneOf(FACT_NAMES)
  name: FactName;

  @IsDay()
  on: LocalDate;
}

export class GoldenDateDto {
  /** A rule of this text. */
  @Text(80)
  ruleId: string;

  /** The date it must give; null where it must give none. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  dueOn: LocalDate | null;
}

/** Worked out by hand, and run before the rules are published. Saturdays and Sundays are not worked. */
export class GoldenCaseDto {
  @Text(200)
  name: string;

  /** Of a request or a notice. */
  @MayOmit()
  @OneOf([...REQUEST_KINDS, ...NOTICE_KIND_NAMES])
  kind?: string;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => GoldenFactDto)
  facts: GoldenFactDto[];

  /** Further days not worked. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(100)
  @IsDay({ each: true })
  holidays?: LocalDate[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => GoldenDateDto)
  expected: GoldenDateDto[];
}

/** Rules as a table in CSV: docs/rule-sets.md says what its columns are. */
export class RuleSetVersionInput {
  /** Kept byte for byte. */
  @IsString()
  @MaxLength(MOST_TEXT)
  text: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => GoldenCaseDto)
  goldenCases: GoldenCaseDto[];

  /** The first day on which a trigger falls under this version. */
  @IsDay()
  effectiveFrom: LocalDate;

  /** The last such day; open when absent. */
  @MayOmit()
  @IsDay()
  effectiveUntil?: LocalDate;

  /** What changed and why, for whoever publishes it. */
  @MayOmit()
  @Text(5000)
  changelog?: string;
}

export class RuleSetInput extends RuleSetVersionInput {
  /** Small letters and digits with hyphens, for example kz-appeals; the ids of its rules begin with KZ_APPEALS. */
  @Matches(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, says(message('input.rule-set-code')))
  @Text(40, 2)
  code: string;

  @Text(200)
  title: string;
}

export class GoldenFailureView {
  /** The golden case, counted from 0. */
  case: number;
  name: string;
  ruleId: string;
  expected: string | null;
  got: string | null;
}

export class RuleSetVersionView {
  id: string;
  /** Of the rule set. */
  code: string;
  title: string;
  number: number;
  status: 'draft' | 'published' | 'withdrawn';
  text: string;
  /** SHA-256 of the text. */
  textHash: string;
  goldenCases: GoldenCaseDto[];
  /** What the golden cases say against it; empty when all are met. */
  goldenFailures: GoldenFailureView[];
  /** What the text says, each wording in force no longer than the version itself. */
  rules: RuleView[];
  effectiveFrom: string;
  effectiveUntil: string | null;
  changelog: string | null;
  draftedBy: PersonName;
  draftedAt: string;
  publishedBy: PersonName | null;
  publishedAt: string | null;
  /** Drafted and published by the same person, the firm's one lawyer, on two days. */
  publishedAlone: boolean;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class ChangedField {
  /** The column of the table. */
  field: string;
  from: string;
  to: string;
}

export class NamedRule {
  id: string;
  title: string;
}

export class ChangedRule extends NamedRule {
  fields: ChangedField[];
}

export class NumberedVersion {
  id: string;
  number: number;
}

export class RuleSetDiff {
  /** The version published before this one; null where there was none. */
  against: NumberedVersion | null;
  added: NamedRule[];
  removed: NamedRule[];
  changed: ChangedRule[];
}
