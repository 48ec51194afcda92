import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { ProceedingEventAnswer, ProceedingEventInput, ProceedingEventView } from './proceeding-event.dto.js';
import { proceedingEvents } from './proceeding-events.policy.js';
import { ProceedingEventsService } from './proceeding-events.service.js';

@Controller('proceedings/:id/events')
export class ProceedingEventsController {
  constructor(private readonly service: ProceedingEventsService) {}

  /** All of them, the latest day first. */
  @Allow(proceedingEvents.read)
  @ShowsPageOf(ProceedingEventView)
  @Get()
  list(@IdParam() id: string): Promise<JsonText> {
    return this.service.list(id);
  }

  @Allow(proceedingEvents.write)
  @Shows(ProceedingEventAnswer, 201)
  @Post()
  record(@IdParam() id: string, @Body() input: ProceedingEventInput): Promise<JsonText> {
    return this.service.record(id, input);
  }
}
