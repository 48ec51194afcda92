import { constant, nat, sample, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { Client } from 'pg';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';

/**
 * A reminder is planned for a civil time where its recipient is, and PostgreSQL says which instant that is. It must be
 * the one that ICU, and so the browser and Node, would name: on any day, in any zone, and also for a time that a change
 * of the clock leaves out (an hour later) or makes occur twice (the second). See docs/adr/0011.
 */
describe('PostgreSQL and ICU name the same instant', () => {
  let database: TestDatabase;
  let client: Client;
  let zones: string[];

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new Client({ connectionString: database.adminUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select name from pg_timezone_names');
    const known = new Set(rows.map(({ name }) => name));
    zones = Intl.supportedValuesOf('timeZone').filter((zone) => known.has(zone));
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** Civil times and zones on which the two disagree. */
  async function disagreements(minute: Arbitrary<number>, seed: number): Promise<string[]> {
    const moment = tuple(nat(DAYS), minute, nat(zones.length - 1));
    const moments = sample(moment, { numRuns: 10_000, seed }).map(([day, minutes, zone]) => ({
      civil: FIRST + day * DAY + minutes * MINUTE,
      zone: zones[zone] as string,
    }));
    const { rows } = await client.query<{ at: number }>(
      `select (extract(epoch from m.civil::timestamp at time zone m.zone) * 1000)::float8 as at
       from unnest($1::text[], $2::text[]) with ordinality as m (civil, zone, n) order by m.n`,
      [moments.map(({ civil }) => written(civil)), moments.map(({ zone }) => zone)],
    );
    const apart = moments.filter(({ civil, zone }, n) => rows[n]?.at !== instantOf(civil, zone));
    return apart
      .filter(({ civil, zone }) => civil < (CHANGED_LATELY[zone] ?? Infinity))
      .map(({ civil, zone }) => `${written(civil)} ${zone}`);
  }

  it('in every zone that people can choose', () => expect(zones.length).toBeGreaterThan(400));

  it('at 08:30 of 10,000 days', async () => {
    expect(await disagreements(constant(minutesOf(8, 30)), 20261122)).toEqual([]);
  });

  it('at 10,000 times of any day, changes of the clock included', async () => {
    expect(await disagreements(nat(minutesOf(23, 59)), 830)).toEqual([]);
  });
});

/** Since when a country's rule is another, where one of the two may still have the older tables. PostgreSQL decides. */
const CHANGED_LATELY: Record<string, number> = {
  // Permanent summer time from 2026: tzdata 2026a, which PostgreSQL 18.4 brings; ICU of Node 20.20.2 has 2025c.
  'America/Vancouver': Date.UTC(2026, 10, 1),
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST = Date.UTC(2000, 0, 1);
const DAYS = (Date.UTC(2045, 11, 31) - FIRST) / DAY;
const minutesOf = (hour: number, minute: number) => hour * 60 + minute;
const written = (civil: number) => new Date(civil).toISOString().slice(0, 16);

/** The instant of a civil time (as if it were UTC) as ICU has it: the later of two, and past a gap if there is none. */
function instantOf(civil: number, zone: string): number {
  const [before, after] = [civil - 1.5 * DAY, civil + 1.5 * DAY].map((near) => civil - offsetAt(near, zone));
  const real = [before, after].filter((instant): instant is number => {
    return instant !== undefined && instant + offsetAt(instant, zone) === civil;
  });
  return real.length > 0 ? Math.max(...real) : (before ?? Number.NaN);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, timeZone: string): number {
  const numeric = 'numeric';
  const fields = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const;
  const made = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', ...fields });
  formats.set(timeZone, made);
  const part = Object.fromEntries(made.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
