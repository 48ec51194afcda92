import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import type { Fact, FactName } from '../../../law/fact.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { FactInput } from '../../dates/facts/fact.dto.js';
import { recordedDays, type ReportedFact } from '../../dates/facts/facts.service.js';

/** Kept with each new fact, since two may be discovered on two days (docs/adr/0010). */
const OF_A_NEW_FACT: readonly FactName[] = ['factDiscoveredOn', 'clientLearnedOn', 'counselLearnedOn'];

export function refuseDiscovery({ name }: FactInput): void {
  if (!OF_A_NEW_FACT.includes(name)) return;
  throw Problem.invalidField('/name', 'of-a-new-fact', message('date-problems.of-a-new-fact'));
}

export function requireReason({ fact, reason }: ReportedFact, current: readonly Fact[]): void {
  const before = current.find(({ name }) => name === fact.name);
  if (!before || reason) return;
  const days = recordedDays(before);
  throw Problem.invalidField('/reason', 'reason-needed', message('date-problems.reason-needed', { days }));
}

export function reportedFact({
  name,
  on,
  earliest,
  latest,
  precision,
  confidence = 'stated',
  sourceId,
  reason,
}: FactInput): ReportedFact {
  const known = { name, confidence, sourceId };
  if (on && !earliest && !latest) return { pointer: '/on', fact: { ...known, on: on as LocalDate }, precision, reason };
  if (!on && earliest && latest && earliest <= latest) {
    const fact: Fact = { ...known, earliest: earliest as LocalDate, latest: latest as LocalDate };
    return { pointer: '/latest', fact, precision, reason };
  }
  throw Problem.invalidField('/on', 'day-or-interval', message('date-problems.day-or-interval'));
}
