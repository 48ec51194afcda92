import { Type } from 'class-transformer';
import { MayOmit, Whole } from '../../../platform/http/validators.js';

/** Of the submission about to be filed; what is left out is not checked. */
export class FilingCheckQuery {
  @MayOmit()
  @Type(() => Number)
  @Whole(0, 10_000)
  pages?: number;

  @MayOmit()
  @Type(() => Number)
  @Whole(0, 10_000)
  annexes?: number;

  @MayOmit()
  @Type(() => Number)
  @Whole(0, 10_000)
  untranslatedAnnexes?: number;
}

export class ShortcomingView {
  code: string;
  /** What to do about it. */
  message: string;
  under: string;
}

export class FilingLimitsView {
  pages: number;
  annexes: number;
  revisionPages: number;
}

export class FilingCheckView {
  /** The day the papers are judged on: today in Lyon. */
  on: string;
  /** Listed causes of inadmissibility. None means none we know of, not that the request will be admitted. */
  missing: ShortcomingView[];
  /** What the Commission asks for, or is said to ask for. */
  warnings: ShortcomingView[];
  /** The firm's, which no text read sets; change them with PATCH /firm. */
  limits: FilingLimitsView;
}
