import { Module } from '@nestjs/common';
import { CalendarPage } from './calendar-page.js';

@Module({ providers: [CalendarPage] })
export class CalendarsModule {}
