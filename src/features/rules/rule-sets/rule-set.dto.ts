import { OmitType } from '@nestjs/swagger';
import type { LocalDate } from '../../../law/calendar.js';
import type { Confidence, FactName } from '../../../law/fact.js';
import { FACT_NAMES } from '../../../law/fact.js';
import type { RuleCard } from '../../../law/rule-card.js';
import { BEARERS, SURENESSES } from '../../../law/rulebook/rule.js';
import type { Bearer, Extendable, Force, Subject, Sureness } from '../../../law/rulebook/rule.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';

export class NamedFactView {
  name: FactName;
  /** Completes "counted from ...". */
  words: string;
}

export class FallbackView extends NamedFactView {
  /** How sure a date is that counts from it. */
  confidence: Confidence;
}

/** One wording of a rule. Fields without a meaning for the rule are null or empty. */
export class RuleView implements Record<keyof RuleCard, unknown> {
  id: string;
  version: string;
  ruleSet: string;
  subject: Subject;
  title: string;
  /** Completes "must ...". */
  duty: string;
  /** The provision in the text in force on the day asked for. */
  citation: string;
  inForceFrom: LocalDate | null;
  inForceUntil: LocalDate | null;
  inForceSureness: 'stated' | 'inferred' | 'unstated';
  trigger: NamedFactView;
  /** What stands in while the trigger is unknown, in the order it is tried. */
  fallbacks: FallbackView[];
  /** The rules whose date it runs from. */
  runsFrom: string[];
  /** Null for a length without a number. */
  n: number | null;
  unit: RuleCard['unit'];
  /** The length in words. */
  length: string;
  /** The fact that states the day outright. */
  dateFact: NamedFactView | null;
  direction: 'after' | 'before';
  countFrom: 'next-day' | 'same-day';
  roll: 'none' | 'forward';
  owedBy: Bearer;
  owedByName: string | null;
  force: Force;
  hard: 'H' | 'M' | 'T';
  extendable: Extendable;
  sureness: Sureness;
  /** Kinds of request or notice; all when empty. */
  appliesTo: string[];
  metBy: NamedFactView[];
  endedBy: NamedFactView[];
  replaces: string | null;
  notes: string | null;
}

export class RuleSetSummary {
  code: string;
  title: string;
  /** Whose text it is; null for the firm's own. */
  authority: string | null;
  origin: 'built-in' | 'own';
  /** How many rules are in force or have been; of an own set only published ones count. */
  rules: number;
}

export class PersonName {
  id: string;
  name: string;
}

export class RuleSetVersionSummary {
  id: string;
  number: number;
  status: 'draft' | 'published' | 'withdrawn';
  effectiveFrom: string;
  effectiveUntil: string | null;
  /** SHA-256 of the text as uploaded. */
  textHash: string;
  changelog: string | null;
  draftedBy: PersonName;
  draftedAt: string;
  publishedBy: PersonName | null;
  publishedAt: string | null;
  /** Drafted and published by the same person, the firm's one lawyer, on two days. */
  publishedAlone: boolean;
  version: number;
}

export class RuleSetView {
  code: string;
  title: string;
  authority: string | null;
  origin: 'built-in' | 'own';
  /** Newest first; none for a built-in set, whose versions are the texts its rules cite. */
  versions: RuleSetVersionSummary[];
  rules: RuleView[];
}

export class RuleWordings {
  id: string;
  ruleSet: string;
  /** Every wording there has been, oldest first. */
  wordings: RuleView[];
}

export class RuleSetQuery {
  /** Only the wordings in force that day; all of them when absent. */
  @MayOmit()
  @IsDay()
  on?: string;
}

export class RuleQuery extends OmitType(PageQuery, ['include', 'updatedSince']) {
  @MayOmit()
  @Text(60)
  ruleSet?: string;

  /** A fact that the rule counts from, as its trigger or in its place. */
  @MayOmit()
  @OneOf(FACT_NAMES)
  trigger?: FactName;

  @MayOmit()
  @OneOf(BEARERS)
  owedBy?: Bearer;

  @MayOmit()
  @OneOf(SURENESSES)
  sureness?: Sureness;

  /** Words that all occur in id, title, duty, citation or notes. */
  @MayOmit()
  @Text(200)
  q?: string;
}
