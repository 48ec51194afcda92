import { Module } from '@nestjs/common';
import { CalendarDaysController } from './calendar/calendar-days.controller.js';
import { CalendarFeedsController } from './calendar/calendar-feeds.controller.js';
import { DaySheetsController } from './day-sheets/day-sheets.controller.js';
import { DocketController } from './docket/docket.controller.js';
import { CalendarDaysService } from './calendar/calendar-days.service.js';
import { CalendarFeedsService } from './calendar/calendar-feeds.service.js';
import { CalendarPage } from './calendar/calendar-page.js';
import { DaySheetsService } from './day-sheets/day-sheets.service.js';
import { DocketService } from './docket/docket.service.js';

@Module({
  controllers: [CalendarDaysController, CalendarFeedsController, DaySheetsController, DocketController],
  providers: [CalendarDaysService, CalendarFeedsService, CalendarPage, DaySheetsService, DocketService],
})
export class DocketModule {}
