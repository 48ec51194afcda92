import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../law/calendar.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/db/tx.js';
import { firmZone } from './firms.queries.js';

/** What day it is where the firm is. The day of whoever calls is another question: `currentCaller().zone`. */
@Injectable()
export class FirmClock {
  constructor(private readonly clock: Clock) {}

  /** In the firm's zone. */
  async today(tx: Tx): Promise<LocalDate> {
    const [firm] = await tx.rows<{ zone: string }>(firmZone);
    if (!firm) throw new Error('A transaction of no firm.');
    return this.clock.today(firm.zone);
  }
}
