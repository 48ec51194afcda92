import ical, { ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';

export interface CalendarDate {
  id: string;
  version: number;
  updatedAt: string;
  reference: string;
  day: string;
  force: 'statutory' | 'ordered' | 'expected' | 'internal';
  status: string;
  /** Ours to meet, not the other side's. */
  ours: boolean;
  hard: 'H' | 'M' | 'T';
}

export interface CalendarContent {
  /** Of the person, for the "as of". */
  zone: string;
  holidays: string[];
  sessions: { label: string; startsOn: string; endsOn: string }[];
  dates: CalendarDate[];
}

const OPEN = ['proposed', 'unverified', 'active', 'extension-requested'];

/**
 * The feed as RFC 5545 has it: whole days, the file's reference and the kind of date, never a client, a country or what
 * it is about, since calendars copy it to servers that are not ours. Calendars fetch it when they like, up to a day late
 * or more, so every entry says as of when it is.
 */
export function calendarText({ zone, holidays, sessions, dates }: CalendarContent, now: Date): string {
  const asOf = `As of ${now.toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })} (${zone}).`;
  const calendar = ical({
    name: 'Deadlines',
    description: `${asOf} Look in Redress before you rely on a date.`,
    prodId: { company: 'Redress', product: 'Deadlines', language: 'EN' },
    ttl: 3600,
  });
  const aside = (uid: string, summary: string, from: string, to?: string): ICalEventData => ({
    ...wholeDay(from),
    ...(to && { end: dayAfter(to) }),
    id: `${uid}@redress`,
    summary,
    description: asOf,
    stamp: now,
  });
  for (const date of dates) calendar.createEvent({ ...entryOf(date, asOf), id: `deadline-${date.id}@redress` });
  for (const day of holidays) calendar.createEvent(aside(`holiday-${day}`, 'The firm does not work', day));
  for (const { label, startsOn, endsOn } of sessions) {
    const uid = `ccf-session-${label.replaceAll(/\W+/g, '-')}`;
    calendar.createEvent(aside(uid, `CCF session ${label}`, startsOn, endsOn));
  }
  return calendar.toString();
}

/** Changed by anyone in any way, the deadline has a higher version, and a calendar takes the entry anew. */
function entryOf(date: CalendarDate, asOf: string): ICalEventData {
  const { reference, day, status, version, updatedAt } = date;
  const stands = OPEN.includes(status);
  return {
    ...wholeDay(day),
    summary: `${reference.replaceAll(/[\p{Cc}\s]+/gu, ' ')}: ${kindOf(date)}`,
    description: `${stands ? 'Status' : 'Ended'}: ${status}. ${asOf} Look in Redress before you rely on it.`,
    status: stands ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    sequence: version,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
  };
}

function kindOf({ force, ours, hard }: CalendarDate): string {
  if (force === 'internal') return 'internal date';
  if (!ours) return 'date of the other side';
  return `${force} ${force === 'expected' ? 'date' : 'deadline'}${hard === 'H' ? ' (hard)' : ''}`;
}

/** Midnight UTC is how ical-generator is told a day; it writes `VALUE=DATE`, which knows no zone. */
function wholeDay(day: string): ICalEventData {
  return {
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
  };
}

/** The end of whole days is the day after the last (RFC 5545, 3.6.1). */
function dayAfter(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
}
