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
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(this.now());
    return day as `${number}-${number}-${number}`;
  }
}
