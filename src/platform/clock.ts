/** The only place that asks what time it is, so that a test can say "as if it were 3 June". */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** What SQL takes for now: null leaves it to PostgreSQL's clock, which all processes share; a test says its own. */
  inSql(): Date | null {
    return null;
  }

  /** The calendar day (YYYY-MM-DD) it is now in an IANA zone. */
  today(zone: string): `${number}-${number}-${number}` {
    const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    formats.set(zone, format);
    return format.format(this.now()) as `${number}-${number}-${number}`;
  }
}

/** One a zone: each holds 27 KB outside the JavaScript heap, where the collector does not see it (measured under load). */
const formats = new Map<string, Intl.DateTimeFormat>();
