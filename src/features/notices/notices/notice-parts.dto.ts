import { IsCountry, IsDay, MayOmit, OneOf, Text, Whole } from '../../../platform/http/validators.js';
import { KNOWLEDGE_CONFIDENCES, KNOWLEDGE_SOURCES } from './notice.entity.js';
import type { KnowledgeConfidence, KnowledgeSource } from './notice.entity.js';

/** The longest charge the public importer takes over. */
const LONGEST_CHARGE = 20_000;

export class StatusFromDto {
  @OneOf(KNOWLEDGE_SOURCES)
  how: KnowledgeSource;

  @OneOf(KNOWLEDGE_CONFIDENCES)
  confidence: KnowledgeConfidence;
}

export class KnownFromDto extends StatusFromDto {
  /** The day we learned of it; not in the future. */
  @MayOmit()
  @IsDay()
  on?: string;
}

export class NoticeChargeDto {
  @Text(LONGEST_CHARGE)
  label: string;

  /** The wording of the source, in its own language. */
  @MayOmit()
  @Text(LONGEST_CHARGE)
  text?: string;

  /** The article charged, as the source cites it. */
  @MayOmit()
  @Text(500)
  provision?: string;

  /** Months of deprivation of liberty; a Red Notice needs at least 24 for prosecution (RPD, Art. 83(1)(a)(ii)). */
  @MayOmit()
  @Whole(0, 1200)
  maximumPenaltyMonths?: number;
}

export class NoticeWarrantDto {
  @MayOmit()
  @Text(200)
  number?: string;

  @MayOmit()
  @IsDay()
  issuedOn?: string;

  @MayOmit()
  @Text(300)
  authority?: string;

  /** The source country of the notice when absent. */
  @MayOmit()
  @IsCountry()
  country?: string;
}
