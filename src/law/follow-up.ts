import { CLEAN_UP, LIST_PROVIDERS, type CleanUpItem } from './clean-up.js';
import type { WorkingCalendar } from './calendar.js';
import type { ComputedDeadline } from './deadline.js';
import { deadlinesFor } from './deadlines.js';
import type { Fact } from './fact.js';
import { needsImplementation, type Conclusion } from './outcome.js';
import type { RequestState, RequestStep } from './request-transitions.js';
import type { DeadlineRule } from './rulebook/rule.js';

/** What became of the data, and through whom; it decides which follow-ups there are and what they are counted from. */
export interface Aftermath {
  effect: 'deleted' | 'changed';
  by: 'decision' | 'source';
}

/** One record the request is about, and what was concluded of it; null where nothing was decided. */
export interface AffectedRecord {
  conclusion: Conclusion | null;
  sourceCountry: string | null;
  recipientCountries: readonly string[];
}

/** What the file knows of those who may hold a copy. */
export interface Surroundings {
  records: readonly AffectedRecord[];
  /** Countries of nationality or protection of the applicants. */
  clientCountries: readonly string[];
  /** With whom letters were exchanged. */
  correspondents: readonly { kind: string; name: string | null; country: string | null }[];
}

export interface Addressee {
  country?: string;
  company?: string;
}

export interface FollowUp {
  item: CleanUpItem;
  addressee: Addressee;
}

const DELETING: readonly Conclusion[] = ['NOT_COMPLIANT_DELETE', 'PARTIAL', 'REVISION_GRANTED'];
const DELETED_BEFORE: readonly Conclusion[] = ['DELETED_BY_SOURCE_BEFORE_DECISION', 'DELETED_BY_IPSG_BEFORE_DECISION'];

/** Whether a step leaves data deleted or corrected behind, so that the clean-up begins; undefined when it does not. */
export function aftermathOf(
  step: RequestStep,
  from: RequestState,
  conclusions: readonly Conclusion[],
): Aftermath | undefined {
  if (step === 'implement') {
    // A condition that was not met has the data deleted by default (as in 2025-3).
    const deleted = from === 'conditional' || conclusions.some((one) => DELETING.includes(one));
    return { effect: deleted ? 'deleted' : 'changed', by: 'decision' };
  }
  const mootClosing = step === 'close-without-merits' && from === 'data-deleted-before-decision';
  const mootDecision = step === 'notify' && conclusions.some((one) => DELETED_BEFORE.includes(one));
  return mootClosing || mootDecision ? { effect: 'deleted', by: 'source' } : undefined;
}

/** The follow-ups there are after it, each with its addressee. The source is never one: nobody writes to it for cleaning. */
export function followUpsAfter({ effect, by }: Aftermath, file: Surroundings): FollowUp[] {
  const items = CLEAN_UP.filter((item) => (!item.only || item.only === effect) && (!item.by || item.by === by));
  return items.flatMap((item) => addresseesOf(item, file).map((addressee) => ({ item, addressee })));
}

/** When it is due, with its reasons; undefined when no day is known to count from. */
export function clockOf(
  { item, addressee }: FollowUp,
  { by }: Aftermath,
  facts: readonly Fact[],
  calendar: WorkingCalendar,
): ComputedDeadline | undefined {
  const rule = ruleFor(item, by);
  const computed = deadlinesFor({ subject: 'ccf-request', facts, calendar, rules: [rule] });
  const deadline = computed.find(({ ruleId }) => ruleId === rule.id);
  if (!deadline) return undefined;
  return addressee.country || addressee.company ? { ...deadline, addressee } : deadline;
}

/** The day of the event itself: of the implementation, or of the deletion that made a decision moot. */
function ruleFor({ rule }: CleanUpItem, by: Aftermath['by']): DeadlineRule {
  const event: Pick<DeadlineRule, 'trigger' | 'fallbacks'> =
    by === 'decision'
      ? { trigger: 'implementedOn', fallbacks: [{ from: 'implementationLetterOn', confidence: 'inferred' }] }
      : {
          trigger: 'dataDeletedOn',
          fallbacks: [
            { from: 'closedWithoutMeritsOn', confidence: 'assumed' },
            { from: 'notifiedOn', confidence: 'assumed' },
          ],
        };
  if (rule.trigger === 'implementedOn') return { ...rule, ...event };
  // What runs from a later day that nobody tells us: the event stands in for it.
  const standIns = [event.trigger, ...(event.fallbacks ?? []).map(({ from }) => from)];
  return { ...rule, fallbacks: standIns.map((from) => ({ from, confidence: 'assumed' })) };
}

function addresseesOf({ per }: CleanUpItem, file: Surroundings): Addressee[] {
  const sources = new Set(file.records.map(({ sourceCountry }) => sourceCountry));
  const named = file.correspondents;
  switch (per) {
    case 'country':
      return countriesOf(file).flatMap((country) => (sources.has(country) ? [] : [{ country }]));
    case 'embassy':
      return distinct(
        named
          .filter(({ kind, country }) => kind === 'embassy' && !sources.has(country))
          .map(({ name, country }) => (country ? { country } : { company: name ?? '' })),
      );
    case 'bank':
      return distinct(named.filter(({ kind }) => kind === 'bank').map(companyOf));
    case 'list-provider':
      return distinct(named.filter(({ name }) => LIST_PROVIDERS.test(name ?? '')).map(companyOf));
    default:
      return [{}];
  }
}

/** The recipients of what was deleted or changed, and the client's own countries. */
function countriesOf({ records, clientCountries }: Surroundings): string[] {
  const affected = records.filter(({ conclusion }) => conclusion === null || isTouched(conclusion));
  return [...new Set([...affected.flatMap(({ recipientCountries }) => recipientCountries), ...clientCountries])];
}

function isTouched(conclusion: Conclusion): boolean {
  return (
    needsImplementation(conclusion) || conclusion === 'COMPLIANT_CONDITIONAL' || DELETED_BEFORE.includes(conclusion)
  );
}

function companyOf({ name }: { name: string | null }): Addressee {
  return { company: name ?? '' };
}

function distinct(addressees: Addressee[]): Addressee[] {
  const known = new Map(addressees.map((one) => [`${one.country ?? ''}|${one.company ?? ''}`, one]));
  return [...known.values()].filter(({ country, company }) => country || company);
}
