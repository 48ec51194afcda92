import type { LocalDate } from '../../../law/calendar.js';
import { isFactName } from '../../../law/fact.js';
import type { Confidence, Fact, FactName } from '../../../law/fact.js';

/** A current fact as PostgreSQL keeps it. */
export interface FactRow {
  name: string;
  onDay: LocalDate | null;
  earliest: LocalDate | null;
  latest: LocalDate | null;
  confidence: Confidence;
  sourceId: string | null;
}

/** The facts the law looks at; a day kept for the record only (when a letter reached us) is not one. */
export function currentFactsOf(rows: readonly FactRow[]): Fact[] {
  return rows.filter(({ name }) => isFactName(name)).map(factOf);
}

function factOf({ name, onDay, earliest, latest, confidence, sourceId }: FactRow): Fact {
  const known = { name: name as FactName, confidence, sourceId: sourceId ?? undefined };
  return onDay ? { ...known, on: onDay } : { ...known, earliest: earliest as LocalDate, latest: latest as LocalDate };
}
