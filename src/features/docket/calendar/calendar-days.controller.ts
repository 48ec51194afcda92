import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { CalendarQuery, CalendarView } from './calendar-day.dto.js';
import { calendarDays } from './calendar-days.policy.js';
import { CalendarDaysService } from './calendar-days.service.js';

@Controller('calendar-days')
export class CalendarDaysController {
  constructor(private readonly service: CalendarDaysService) {}

  /** What falls due on each day, the days nobody works and the sessions of the Commission. */
  @Allow(calendarDays.read)
  @Shows(CalendarView)
  @Get()
  days(@Query() query: CalendarQuery): Promise<JsonText> {
    return this.service.days(query);
  }
}
