import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { daysBetween } from '../../../law/calendar.js';
import type { LocalDate } from '../../../law/calendar.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { CalendarQuery } from './calendar-day.dto.js';
import { calendarDays } from './calendar-days.queries.js';

/** Three months, whole weeks around them. */
const LONGEST = 100;

@Injectable()
export class CalendarDaysService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 422 when the days are in the wrong order or too many */
  async days({ from, to, ownerId }: CalendarQuery): Promise<JsonText> {
    const length = daysBetween(from as LocalDate, to as LocalDate);
    if (length < 0) throw Problem.invalidField('/to', 'order', message('date-problems.last-before-first'));
    if (length > LONGEST)
      throw Problem.invalidField('/to', 'too-many', message('date-problems.too-many-days', { most: LONGEST }));
    const today = this.clock.today(currentCaller().zone);
    return this.db.view(calendarDays, [from, to, ownerId ?? null, today]);
  }
}
