import { message, type Message } from '../words/message.js';
import { firstDay, lastDay } from './anchor.js';
import { factNamed, type Fact, type FactName } from './fact.js';

/** Two facts of one file that cannot both be right. */
export interface Contradiction {
  earlier: FactName;
  later: FactName;
  message: Message;
}

/** Events the procedure puts in this order. A letter may be dated after what it reports, so letters are not in it. */
const ORDER: readonly (readonly [earlier: FactName, later: FactName])[] = [
  ['submittedOn', 'ccfReceivedOn'],
  ['submittedOn', 'declaredAdmissibleOn'],
  ['submittedOn', 'declaredInadmissibleOn'],
  ['submittedOn', 'decidedOn'],
  ['ccfReceivedOn', 'declaredAdmissibleOn'],
  ['ccfReceivedOn', 'declaredInadmissibleOn'],
  ['ccfReceivedOn', 'decidedOn'],
  ['declaredAdmissibleOn', 'ipsgAskedOn'],
  ['declaredAdmissibleOn', 'decidedOn'],
  ['declaredAdmissibleOn', 'sessionEndsOn'],
  ['sessionStartsOn', 'sessionEndsOn'],
  ['decidedOn', 'ipsgReceivedDecisionOn'],
  ['decidedOn', 'implementedOn'],
  ['decidedOn', 'notifiedOn'],
  ['decidedOn', 'ncbNotifiedOn'],
  ['ipsgReceivedDecisionOn', 'ipsgClarificationsReceivedOn'],
  ['implementedOn', 'implementationToldToCcfOn'],
  ['implementedOn', 'recipientsToldOn'],
  ['implementationToldToCcfOn', 'notifiedOn'],
  ['extensionDecidedOn', 'extensionCommunicatedOn'],
  ['provisionalAskedOn', 'provisionalDecidedOn'],
  ['provisionalDecidedOn', 'provisionalInForceOn'],
  ['recordedOn', 'retentionExpiresOn'],
  ['suspendedOn', 'suspensionEndedOn'],
  ['arrestedOn', 'consentedOn'],
  ['arrestedOn', 'surrenderedOn'],
  ['finalDecisionOn', 'finalDecisionServedOn'],
];

/**
 * Which facts contradict the order of the procedure, as an admission before receipt or a decision before admission.
 * Intervals contradict only when no day in them fits. What to do is the caller's: refuse, or keep both as conflicting.
 */
export function contradictions(facts: readonly Fact[]): Contradiction[] {
  const byName = new Map<FactName, Fact>();
  for (const fact of facts) byName.set(fact.name, fact);
  const found: Contradiction[] = [];
  for (const [earlier, later] of ORDER) {
    const first = byName.get(earlier);
    const second = byName.get(later);
    if (!first || !second || lastDay(second) >= firstDay(first)) continue;
    const named = { later: factNamed(later), earlier: factNamed(earlier) };
    const days = { laterDay: lastDay(second), earlierDay: firstDay(first) };
    found.push({ earlier, later, message: message('law.day.contradiction', { ...named, ...days }) });
  }
  return found;
}
