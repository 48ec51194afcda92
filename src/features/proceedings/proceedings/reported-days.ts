import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import type { Fact } from '../../../law/fact.js';
import { factOfEvent, mayLieAhead } from '../../../law/proceeding-event.js';
import type { ProceedingKind } from '../../../law/proceeding-kind.js';
import type { Issue } from '../../../platform/problem/problem.js';
import { recordedDays, type ReportedFact } from '../../dates/facts/facts.service.js';
import type { ProceedingEventInput, ReportedDay } from './proceeding-event.dto.js';

type Days = { on: LocalDate } | { on?: undefined; earliest: LocalDate; latest: LocalDate };

/** What is wrong with the days of an event, all of it at once. */
export function flawsOfDays(input: ProceedingEventInput, kind: ProceedingKind, today: LocalDate): Issue[] {
  const own = factOfEvent(input.kind, kind);
  return [
    ...flawsOfDay(input, ''),
    ...flawsOfToday(input, today),
    ...(input.facts ?? []).flatMap((fact, n) => [
      ...flawsOfDay(fact, `/facts/${n}`),
      ...(fact.name === own ? [setByEvent(`/facts/${n}/name`, input.kind)] : []),
    ]),
  ];
}

function flawsOfDay({ on, earliest, latest }: ReportedDay, pointer: string): Issue[] {
  if (on ? !earliest && !latest : earliest && latest && earliest <= latest) return [];
  return [{ pointer: `${pointer}/on`, code: 'day-or-interval', message: message('date-problems.day-or-interval') }];
}

function flawsOfToday({ kind, on, latest }: ProceedingEventInput, today: LocalDate): Issue[] {
  const last = on ?? latest;
  if (!last || last <= today || mayLieAhead(kind)) return [];
  const reason = message('request-problems.future-event', { day: last, today });
  return [{ pointer: on ? '/on' : '/latest', code: 'in-the-future', message: reason }];
}

function setByEvent(pointer: string, kind: ProceedingEventInput['kind']): Issue {
  const event = message(`terms.proceeding-event.${kind}`);
  return { pointer, code: 'set-by-event', message: message('request-problems.set-by-event', { event }) };
}

/** The facts an event reports, its own first. The days have been checked. */
export function factsOfEvent(input: ProceedingEventInput, kind: ProceedingKind): ReportedFact[] {
  const { sourceId, reason } = input;
  const own = factOfEvent(input.kind, kind);
  const days = [
    ...(own ? [{ name: own, pointer: '', given: input as ReportedDay }] : []),
    ...(input.facts ?? []).map((fact, n) => ({ name: fact.name, pointer: `/facts/${n}`, given: fact as ReportedDay })),
  ];
  return days.map(({ name, pointer, given }) => {
    const known = { name, confidence: given.confidence ?? 'stated', sourceId };
    const fact: Fact = { ...known, ...daysOf(given) };
    return { pointer: `${pointer}/${fact.on ? 'on' : 'latest'}`, fact, reason };
  });
}

function daysOf({ on, earliest, latest }: ReportedDay): Days {
  return on ? { on: on as LocalDate } : { earliest: earliest as LocalDate, latest: latest as LocalDate };
}

/** Another day for what stands is a correction, or it happened again: either way somebody must say so. */
export function unexplained(reported: readonly ReportedFact[], current: readonly Fact[]): Issue[] {
  return reported.flatMap(({ fact, reason }) => {
    const before = current.find(({ name }) => name === fact.name);
    if (reason || !before || sameDays(before, fact)) return [];
    const needed = message('date-problems.reason-or-again', { days: recordedDays(before) });
    return [{ pointer: '/reason', code: 'reason-needed', message: needed }];
  });
}

function sameDays(a: Fact, b: Fact): boolean {
  return a.on === b.on && a.earliest === b.earliest && a.latest === b.latest;
}
