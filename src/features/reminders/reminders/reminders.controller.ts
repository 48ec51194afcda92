import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { AcknowledgementInput } from '../../dates/deadlines/acknowledgement.dto.js';
import { ReminderQuery, ReminderView, UnfinishedView } from './reminder.dto.js';
import { AcknowledgementsService } from '../acknowledging/acknowledgements.service.js';
import { reminders } from './reminders.policy.js';
import { RemindersService } from './reminders.service.js';

@Controller('reminders')
export class RemindersController {
  constructor(
    private readonly service: RemindersService,
    private readonly acknowledgements: AcknowledgementsService,
  ) {}

  @Allow(reminders.read)
  @ShowsPageOf(ReminderView)
  @Get()
  list(@Query() query: ReminderQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  /** How many reminders should have gone out an hour ago and have not ended. Watch it from outside. */
  @Allow(reminders.read)
  @Shows(UnfinishedView)
  @Get('unfinished')
  unfinished(): Promise<JsonText> {
    return this.service.unfinished();
  }

  @Allow(reminders.read)
  @Shows(ReminderView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(reminders.acknowledge)
  @Shows(ReminderView)
  @HttpCode(200)
  @Post(':id/acknowledge')
  acknowledge(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: AcknowledgementInput,
  ): Promise<JsonText> {
    return this.acknowledgements.acknowledge(id, version, input);
  }
}
