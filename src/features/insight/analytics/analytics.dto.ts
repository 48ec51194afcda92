import type { GroundCode } from '../../../law/ground.js';
import type { Bearer } from '../../../law/rulebook/rule.js';

/** Data records, by what became of them. */
export class EffectCounts {
  deleted: number;
  /** By the source or the General Secretariat; nobody ruled on them. */
  deletedBeforeDecision: number;
  /** Partly deleted, corrected, blocked, an addendum, a revision granted. */
  changed: number;
  /** Found compliant, also on a condition or once updated. */
  kept: number;
  /** Inadmissible, withdrawn, dismissed, no data, no new fact. */
  notExamined: number;
  /** Asked for and not answered yet. */
  pending: number;
}

export class CountryOutcomes extends EffectCounts {
  /** Null where the source is an international body or not known. */
  sourceCountry: string | null;
}

export class GroundOutcomes extends EffectCounts {
  ground: GroundCode;
  /** Records for which it was accepted, raised or not. */
  accepted: number;
}

/** Of all requests but those for access alone; a record asked about twice counts twice. */
export class OutcomePicture {
  records: number;
  byCountry: CountryOutcomes[];
  /** Of grounds that were raised or accepted; a record counts under each of them, so these do not add up. */
  byGround: GroundOutcomes[];
}

export const MEASURES = ['admissibility', 'access-decision', 'deletion-decision'] as const;
export type Measure = (typeof MEASURES)[number];

export class CurvePoint {
  /** Since the clock began. */
  day: number;
  /** Still waiting on that day, before anything happened. */
  atRisk: number;
  /** Answered on that day. */
  answered: number;
  /** The share that still waits after it (Kaplan and Meier, 1958). */
  waiting: number;
}

/** How long an answer takes. Who still waits is counted for as long as known, not left out. */
export class DurationPicture {
  measure: Measure;
  provision: string;
  limitMonths: number;
  requests: number;
  answered: number;
  open: number;
  /** Withdrawn or closed before there was an answer: waiting until that day, unknown after. */
  left: number;
  /** Clocks counted from a day that is only assumed. */
  assumedStarts: number;
  /** Those whose limit has passed, who left earlier not among them. */
  limitPassed: number;
  /** Of `limitPassed`: not answered by the limit. */
  late: number;
  /** Of `late`: not answered to this day. */
  stillOpen: number;
  /** Half of all were answered by then; null when fewer than half are known to be. */
  medianDays: number | null;
  /** The longest time anybody is known to have waited. */
  followedDays: number;
  curve: CurvePoint[];
}

/** What a text or an order obliges a party to, over all files, up to today in Lyon; original dates, extensions aside. */
export class PartyDuties {
  party: Bearer;
  /** Whose day has come, or that were met before it. */
  duties: number;
  metInTime: number;
  metLate: number;
  overdue: number;
  /** Ended otherwise (withdrawn, closed) after its day. */
  endedLate: number;
  /** Of those late; null when none is. */
  medianDaysLate: number | null;
  longestDaysLate: number | null;
  /** Late only if a day that is assumed is right; not among the others, since no breach is established by it. */
  assumedLate: number;
}
