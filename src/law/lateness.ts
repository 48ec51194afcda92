import type { Wording } from '../words/message.js';
import { addDays, daysBetween, type LocalDate } from './calendar.js';
import { lastDay } from './anchor.js';
import type { ComputedDeadline } from './deadline.js';
import type { Fact, FactName } from './fact.js';
import { ruleById } from './rulebook/rulebook.js';
import type { Bearer } from './rulebook/rule.js';
import { statusOn, type StatusOn } from './status-on.js';

/** A duty with a day, as it is kept: computed, entered by hand, or fixed by a person. */
export type Duty = Pick<
  ComputedDeadline,
  'owedBy' | 'force' | 'hard' | 'confidence' | 'metOn' | 'metBy' | 'endedOn' | 'heldUpBy'
> & {
  id: string;
  /** Null for one entered by hand. */
  ruleId: string | null;
  title: Wording;
  dueOn: LocalDate;
};

export interface LateDuty extends Pick<Duty, 'id' | 'ruleId' | 'title' | 'dueOn' | 'metOn' | 'confidence'> {
  daysLate: number;
  /** Who holds the party up; a tag, not an excuse. */
  cause?: StatusOn['cause'];
}

/** A question the procedure put to the party; nothing in the Statute suspends Art. 40 until it is answered. */
export interface Wait {
  askedOn: LocalDate;
  /** Absent while the answer is awaited. */
  answeredOn?: LocalDate;
  days: number;
}

/** How late one side is. A day counts once, however many duties were overdue on it. */
export interface PartyLateness {
  party: Bearer;
  /** Days on which something was overdue, by dates that are stated or inferred; met-late ones included. */
  daysLate: number;
  /** Further days, if the dates that are only assumed are right; no breach is established by them. */
  assumedDaysLate: number;
  /** Days on which the procedure waited for the party's answer, in time or not. */
  daysWaitedFor: number;
  deadlines: LateDuty[];
  waits: Wait[];
}

/**
 * What the Commission and the General Secretariat do between themselves: nobody tells the applicant, so a silence
 * establishes no breach (case E10: on 1 December the decision of 13 October may long have been handed over).
 */
export const UNSEEN = ['DECISION_TO_IPSG', 'IPSG_DATA_CHECK'] as const;

/** Those of every request, in the order of the answer; others follow where they are late. */
const SIDES: readonly Bearer[] = ['ccf', 'general-secretariat', 'source-ncb', 'applicant', 'firm'];

/** Both days included. */
interface Period {
  from: LocalDate;
  until: LocalDate;
}

/** Days late per party on a day. */
export function latenessOf(duties: readonly Duty[], facts: readonly Fact[], today: LocalDate): PartyLateness[] {
  const others = duties.map(({ owedBy }) => owedBy).filter((party) => !SIDES.includes(party));
  const waits = waitsIn(facts, today);
  return [...SIDES, ...new Set(others)].flatMap((party) => {
    const late = duties
      .filter((duty) => duty.owedBy === party && isBinding(duty))
      .flatMap((duty) => lateDuty(duty, today));
    const waited = waits.filter((wait) => wait.party === party).map(({ party: _party, ...wait }) => wait);
    return late.length > 0 || SIDES.includes(party) ? [lateness(party, late, waited)] : [];
  });
}

/** A text or an order binds. What experience expects, we set ourselves or a text calls preferable is owed to nobody. */
function isBinding({ ruleId, force, hard }: Duty): boolean {
  if (force === 'ordered') return true;
  return force === 'statutory' && (ruleId === null || hard !== 'T');
}

/** Seen by its own day at last, which is the best evidence the rule names. */
function isSeen({ ruleId, metBy }: Duty): boolean {
  return (
    !(UNSEEN as readonly (string | null)[]).includes(ruleId) ||
    (metBy !== undefined && metBy === ruleById(ruleId!)?.metBy[0])
  );
}

function lateDuty(duty: Duty, today: LocalDate): LateDuty[] {
  const { daysLate, cause } = statusOn({ ...duty, extensions: [] }, today);
  if (daysLate === 0) return [];
  const { id, ruleId, title, dueOn, metOn } = duty;
  const confidence = isSeen(duty) ? duty.confidence : 'assumed';
  return [{ id, ruleId, title, dueOn, ...(metOn && { metOn }), confidence, daysLate, ...(cause && { cause }) }];
}

function lateness(party: Bearer, deadlines: LateDuty[], waits: Wait[]): PartyLateness {
  const known = deadlines.filter(({ confidence }) => confidence !== 'assumed').map(breach);
  const daysLate = daysIn(known);
  return {
    party,
    daysLate,
    assumedDaysLate: daysIn(deadlines.map(breach)) - daysLate,
    daysWaitedFor: daysIn(waits.map(({ askedOn, days }) => after(askedOn, days))),
    deadlines,
    waits,
  };
}

const breach = ({ dueOn, daysLate }: LateDuty): Period => after(dueOn, daysLate);

function after(day: LocalDate, days: number): Period {
  return { from: addDays(day, 1), until: addDays(day, days) };
}

/** How many days lie in one period or another. */
function daysIn(periods: readonly Period[]): number {
  let days = 0;
  let counted: LocalDate = '0001-01-01';
  for (const { from, until } of periods.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const first = from > counted ? from : addDays(counted, 1);
    if (until < first) continue;
    days += daysBetween(first, until) + 1;
    counted = until;
  }
  return days;
}

/** The questions whose answers the procedure waits for. The latest of each is looked at: a fact has one current day. */
const QUESTIONS: readonly { party: Bearer; asked: FactName; answered: readonly FactName[] }[] = [
  { party: 'applicant', asked: 'documentsRequestedOn', answered: ['documentsSentOn'] },
  { party: 'applicant', asked: 'applicantAskedOn', answered: ['answeredOn'] },
  { party: 'source-ncb', asked: 'ncbAskedOn', answered: ['ncbRepliedOn'] },
  { party: 'general-secretariat', asked: 'ipsgAskedOn', answered: ['ipsgAnsweredOn', 'noDataFoundOn'] },
  { party: 'general-secretariat', asked: 'ipsgReviewStartedOn', answered: ['ipsgReviewEndedOn'] },
];

/** After these nobody waits for an answer any more. */
const OVER: readonly FactName[] = [
  'dataDeletedOn',
  'decidedOn',
  'decisionLetterOn',
  'declaredInadmissibleOn',
  'closedWithoutMeritsOn',
  'withdrawnOn',
  'closedOn',
];

function waitsIn(facts: readonly Fact[], today: LocalDate): (Wait & { party: Bearer })[] {
  const days = new Map(facts.map((fact) => [fact.name, lastDay(fact)]));
  return QUESTIONS.flatMap(({ party, asked, answered }) => {
    const askedOn = days.get(asked);
    if (!askedOn) return [];
    const since = (names: readonly FactName[]) =>
      names
        .flatMap((name) => days.get(name) ?? [])
        .filter((day) => day >= askedOn)
        .toSorted()[0];
    const answeredOn = since(answered);
    const until = answeredOn ?? since(OVER) ?? today;
    const wait: Wait & { party: Bearer } = { party, askedOn, days: Math.max(0, daysBetween(askedOn, until)) };
    return [answeredOn ? { ...wait, answeredOn } : wait];
  });
}
