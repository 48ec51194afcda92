import { message, type Message } from '../../../words/message.js';
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
    const reason = message('request-problems.discoverer-twice', { by: message(`terms.discoverer.${by}`) });
    return [{ pointer: `/discoveries/${n}/by`, code: 'twice', message: reason }];
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
  if (own?.on) {
    const who = message(`terms.discoverer.${by}`);
    throw reasonNeeded(message('request-problems.discovery-reason', { by: who, day: own.on }));
  }
  if (first && on < first) throw reasonNeeded(message('request-problems.earlier-discovery-reason', { day: first }));
}

function reasonNeeded(reason: Message): Problem {
  return Problem.invalidField('/reason', 'reason-needed', reason);
}

export function discoveredBefore(pointer: string, discovered: string, happened: string): Problem {
  const reason = message('request-problems.discovered-before', { happened, discovered });
  return Problem.invalidField(pointer, 'contradicts', reason);
}
