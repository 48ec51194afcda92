import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { NoticeView } from './notice-view.dto.js';
import { NoticeInput, NoticePatch, NoticeQuery } from './notice.dto.js';
import { notices } from './notices.policy.js';
import { NoticesService } from './notices.service.js';

@Controller('notices')
export class NoticesController {
  constructor(private readonly service: NoticesService) {}

  @Allow(notices.read)
  @ShowsPageOf(NoticeView)
  @Get()
  list(@Query() query: NoticeQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(notices.write)
  @Shows(NoticeView, 201)
  @Post()
  create(@Body() input: NoticeInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(notices.read)
  @Shows(NoticeView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(notices.write)
  @Shows(NoticeView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: NoticePatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(notices.write)
  @HttpCode(204)
  @Delete(':id')
  archive(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.archive(id, version);
  }
}
