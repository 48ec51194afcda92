import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsObject, ValidateNested } from 'class-validator';
import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import { CONFIDENCES, FACT_NAMES } from '../../../law/fact.js';
import type { Confidence, FactName } from '../../../law/fact.js';
import { NOTICE_KIND_NAMES } from '../../../law/notice-kind.js';
import { REQUEST_KINDS } from '../../../law/request-kind.js';
import { SUBJECTS } from '../../../law/rulebook/rule.js';
import type { Bearer, Force, Subject, Sureness } from '../../../law/rulebook/rule.js';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../facts/fact.dto.js';
import { WhyView } from '../deadlines/deadline-view.dto.js';

export const EXTENSION_STATES = ['requested', 'communicated', 'granted', 'refused', 'lapsed'] as const;
export const REVISED = ['access', 'correction', 'deletion'] as const;

/** Either `on`, or `earliest` and `latest`. */
export class SupposedFact {
  @OneOf(FACT_NAMES)
  name: FactName;

  @MayOmit()
  @IsLawDay()
  on?: LocalDate;

  @MayOmit()
  @IsLawDay()
  earliest?: LocalDate;

  @MayOmit()
  @IsLawDay()
  latest?: LocalDate;

  /** `stated` when absent. */
  @MayOmit()
  @OneOf(CONFIDENCES)
  confidence?: Confidence;
}

export class SupposedExtension {
  @Text(80)
  ruleId: string;

  @OneOf(EXTENSION_STATES)
  state: (typeof EXTENSION_STATES)[number];

  @MayOmit()
  @IsLawDay()
  requestedOn?: LocalDate;

  @MayOmit()
  @IsLawDay()
  decidedOn?: LocalDate;

  @MayOmit()
  @IsLawDay()
  communicatedOn?: LocalDate;

  @MayOmit()
  @IsLawDay()
  extendedTo?: LocalDate;
}

/** Facts, or for one trigger `ruleSet`, `trigger` and `date`. */
export class PreviewInput {
  /** `ccf-request` when absent; with `ruleSet` whatever its rules are about. */
  @MayOmit()
  @OneOf(SUBJECTS)
  subject?: Subject;

  /** Of a request or a notice; without it no rule is left out on account of its kind. */
  @MayOmit()
  @OneOf([...REQUEST_KINDS, ...NOTICE_KIND_NAMES])
  kind?: string;

  /** Only dates from these rule sets. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(50)
  @Text(60, 1, { each: true })
  ruleSets?: string[];

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(FACT_NAMES.length)
  @ApiPropertyOptional({ maxItems: FACT_NAMES.length })
  @ArrayUnique((fact: SupposedFact) => fact.name, says(message('input.fact-once')))
  @ValidateNested({ each: true })
  @Type(() => SupposedFact)
  facts?: SupposedFact[];

  @MayOmit()
  @Text(60)
  ruleSet?: string;

  @MayOmit()
  @OneOf(FACT_NAMES)
  trigger?: FactName;

  @MayOmit()
  @IsLawDay()
  date?: LocalDate;

  /** The decision is known to be made, though its day may not be. */
  @MayOmit()
  @IsBoolean()
  decided?: boolean;

  /** The decision leaves the files as they are (Statute, Art. 41(3)). */
  @MayOmit()
  @IsBoolean()
  nothingToImplement?: boolean;

  /** For a revision: what the revised decision was on. */
  @MayOmit()
  @OneOf(REVISED)
  revises?: (typeof REVISED)[number];

  /** Lengths that a treaty, law or decision sets, by rule: `{"BILAT_PROV": {"n": 45, "unit": "day"}}`. */
  @MayOmit()
  @IsObject()
  values?: Record<string, unknown>;

  /** Whether the trigger day is day 1, by rule set, where national practice differs: `{"ece": "same-day"}`. */
  @MayOmit()
  @IsObject()
  countFrom?: Record<string, unknown>;

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SupposedExtension)
  extensions?: SupposedExtension[];
}

export class PreviewedTrigger {
  name: FactName;
  on: string;
  /** The fact it stands in for; null when it is the rule's own. */
  standsFor: FactName | null;
  confidence: Confidence;
}

export class PreviewedDeadline {
  ruleId: string;
  ruleVersion: string;
  ruleSet: string;
  subject: Subject;
  title: string;
  trigger: PreviewedTrigger;
  /** Null for what is owed promptly, or by a day or within a time nobody has entered: see owedSince and missing. */
  dueOn: string | null;
  safeOn: string | null;
  targetOn: string | null;
  expectedOn: string | null;
  owedSince: string | null;
  missing: 'day-in-letter' | 'length-of-treaty' | null;
  owedBy: Bearer;
  owedByName: string | null;
  force: Force;
  hard: 'H' | 'M' | 'T';
  confidence: Confidence;
  sureness: Sureness;
  metOn: string | null;
  endedOn: string | null;
  /** The rule that took its place. */
  supersededBy: string | null;
  why: WhyView;
}

export class SupposedDate {
  supposing: 'admitted-on-the-day-of-receipt' | 'admitted-on-the-last-lawful-day';
  admittedOn: string;
  ruleId: string;
  wouldBeDueOn: string;
}

export class PreviewAnswer {
  deadlines: PreviewedDeadline[];
  /** While admission is unknown: what the decision dates would be. Never due dates. */
  whatIf: SupposedDate[];
}
