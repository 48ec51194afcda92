import type { LocalDate } from '../../../law/calendar.js';
import type { Fact, FactName } from '../../../law/fact.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { ReportedFact } from '../../dates/facts/facts.service.js';
import type { DiscoveryDto, DiscoveryInput } from './new-fact.dto.js';
import type { Discoverer } from './new-fact.entity.js';

/** Each discoverer is a fact of its own, so that the law can take the earliest (Art. 42(2)). */
const FACT_OF: Record<Discoverer, FactName> = {
  client: 'clientLearnedOn',
  counsel: 'counselLearnedOn',
  other: 'factDiscoveredOn',
};
const DISCOVERIES: readonly FactName[] = Object.values(FACT_OF);

/** A day on which a letter reached us is none. */
export function isDiscovery({ fact }: ReportedFact): boolean {
  return DISCOVERIES.includes(fact.name);
}

export function reported({ by, on, sourceId, reason }: DiscoveryInput, index = 0): ReportedFact {
  const fact: Fact = { name: FACT_OF[by], on: on as LocalDate, confidence: 'stated', sourceId };
  return { pointer: `/discoveries/${index}/on`, fact, reason };
}

export function refuseTwice(discoveries: DiscoveryDto[]): void {
  const issues = discoveries.flatMap(({ by }, n) => {
    if (discoveries.findIndex((one) => one.by === by) === n) return [];
    const message = `There is a day for ${by} above; keep the earlier of the two.`;
    return [{ pointer: `/discoveries/${n}/by`, code: 'twice', message }];
  });
  if (issues.length > 0) throw Problem.invalid(issues);
}

/** Nobody discovers what has not happened. */
export function refuseBefore(factOn: string | undefined, discoveries: DiscoveryDto[], list = ''): void {
  for (const [n, { on }] of discoveries.entries()) {
    if (factOn && on < factOn) throw discoveredBefore(list ? `${list}${n}/on` : '/on', on, factOn);
  }
}

export function requireReason({ by, on, reason }: DiscoveryInput, current: readonly Fact[]): void {
  if (reason) return;
  const own = current.find(({ name }) => name === FACT_OF[by]);
  const first = current.map((fact) => fact.on as string).toSorted()[0];
  if (own) throw reasonNeeded(`The day ${by} came to know of it is recorded as ${own.on}; say why it is corrected.`);
  if (first && on < first) throw reasonNeeded(`The clock runs from ${first}; say how an earlier day came to light.`);
}

function reasonNeeded(message: string): Problem {
  return Problem.invalidField('/reason', 'reason-needed', message);
}

export function discoveredBefore(pointer: string, discoveredOn: string, factOn: string): Problem {
  const message = `It happened on ${factOn} and cannot have been discovered on ${discoveredOn}; correct one of the days.`;
  return Problem.invalidField(pointer, 'contradicts', message);
}
