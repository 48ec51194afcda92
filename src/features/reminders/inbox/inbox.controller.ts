import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { InboxItemView, InboxQuery, ReadView, UnreadView } from './inbox.dto.js';
import { inbox } from './inbox.policy.js';
import { InboxService } from './inbox.service.js';

@Controller('inbox')
export class InboxController {
  constructor(private readonly service: InboxService) {}

  @Allow(inbox.read)
  @ShowsPageOf(InboxItemView)
  @Get()
  list(@Query() query: InboxQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(inbox.read)
  @Shows(UnreadView)
  @Get('unread')
  unread(): Promise<JsonText> {
    return this.service.unread();
  }

  /** Marks all as read. */
  @Allow(inbox.write)
  @HttpCode(200)
  @Post('read')
  readAll(): Promise<ReadView> {
    return this.service.readAll();
  }

  /** Marks one as read; repeating it changes nothing. */
  @Allow(inbox.write)
  @Shows(InboxItemView)
  @HttpCode(200)
  @Post(':id/read')
  read(@IdParam() id: string): Promise<JsonText> {
    return this.service.read(id);
  }
}
