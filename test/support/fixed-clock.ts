import { Clock } from '../../src/platform/clock.js';

/** A clock that stands still until a test moves it. */
export class FixedClock extends Clock {
  constructor(private instant = new Date('2026-11-22T10:00:00Z')) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  override inSql(): Date {
    return this.now();
  }

  moveTo(instant: string): void {
    this.instant = new Date(instant);
  }
}
