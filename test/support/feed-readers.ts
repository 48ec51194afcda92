import { spawnSync } from 'node:child_process';
import path from 'node:path';
import ICAL from 'ical.js';
import ical from 'node-ical';

/** What any calendar would see of an entry. */
export interface FeedEvent {
  uid: string;
  /** YYYY-MM-DD. */
  start: string;
  /** The day after the last; null where the feed gives none. */
  end: string | null;
  sequence: number;
  status: string | null;
  summary: string;
}

export function readByIcalJs(feed: string): FeedEvent[] {
  const root = new ICAL.Component(ICAL.parse(feed) as unknown[]);
  return root.getAllSubcomponents('vevent').map((event) => {
    const text = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null;
    return {
      uid: text('uid') ?? '',
      start: text('dtstart') ?? '',
      end: text('dtend'),
      sequence: Number(text('sequence')),
      status: text('status'),
      summary: text('summary') ?? '',
    };
  });
}

export function readByNodeIcal(feed: string): FeedEvent[] {
  const read = Object.values(ical.sync.parseICS(feed)).filter((part) => part?.type === 'VEVENT');
  return read.map(({ uid, datetype, start, end, sequence, status, summary }) => {
    if (datetype !== 'date') throw new Error(`${uid} is no whole day to node-ical.`);
    const [from, to] = [dayAt(start), end && dayAt(end)];
    return {
      uid,
      start: from,
      // Where the feed gives no end, node-ical gives the day after.
      end: to && to !== dayAfter(from) ? to : null,
      sequence: Number(sequence),
      status: status ?? null,
      summary: String(summary),
    };
  });
}

/** node-ical makes a whole day midnight of the machine's own zone. */
const dayAt = (at: Date) => new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Debian's own Python, since that is what python3-icalendar belongs to. */
const PYTHON = '/usr/bin/python3';

export function hasPythonIcalendar(): boolean {
  return spawnSync(PYTHON, ['-c', 'import icalendar'], { stdio: 'ignore' }).status === 0;
}

export function readByPython(feed: string): FeedEvent[] {
  const { stdout, stderr, status } = spawnSync(PYTHON, [path.join(__dirname, 'read-feed.py')], { input: feed });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as FeedEvent[];
}
