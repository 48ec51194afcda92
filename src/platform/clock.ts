/** The only place that asks what time it is, so that a test can say "as if it were 3 June". */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day (YYYY-MM-DD) it is now in an IANA zone. */
  today(zone: string): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(this.now());
  }
}
