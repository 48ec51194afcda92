import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { CalendarFeedInput, CalendarFeedQuery, CalendarFeedView, NewCalendarFeedView } from './calendar-feed.dto.js';
import { calendarFeeds } from './calendar-feeds.policy.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

/** Secret addresses from which a calendar reads a person's dates. What they answer is no part of this API. */
@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly service: CalendarFeedsService) {}

  @Allow(calendarFeeds.read)
  @ShowsPageOf(CalendarFeedView)
  @Get()
  list(@Query() query: CalendarFeedQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(calendarFeeds.write)
  @Post()
  create(@Body() input: CalendarFeedInput): Promise<NewCalendarFeedView> {
    return this.service.create(input);
  }

  @Allow(calendarFeeds.read)
  @Shows(CalendarFeedView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(calendarFeeds.write)
  @HttpCode(204)
  @Delete(':id')
  revoke(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.revoke(id, version);
  }
}
