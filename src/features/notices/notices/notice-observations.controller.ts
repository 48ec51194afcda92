import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { NoticeObservationInput, NoticeObservationQuery, NoticeObservationView } from './notice-observation.dto.js';
import { NoticeObservationsService } from './notice-observations.service.js';
import { noticeObservations } from './notice-observations.policy.js';

@Controller('notices/:id/observations')
export class NoticeObservationsController {
  constructor(private readonly service: NoticeObservationsService) {}

  @Allow(noticeObservations.read)
  @ShowsPageOf(NoticeObservationView)
  @Get()
  list(@IdParam() id: string, @Query() query: NoticeObservationQuery): Promise<JsonText> {
    return this.service.list(id, query);
  }

  @Allow(noticeObservations.read)
  @Shows(NoticeObservationView)
  @Get(':observationId')
  view(@IdParam() id: string, @IdParam('observationId') observationId: string): Promise<JsonText> {
    return this.service.view(id, observationId);
  }

  @Allow(noticeObservations.write)
  @Shows(NoticeObservationView, 201)
  @Post()
  record(@IdParam() id: string, @Body() input: NoticeObservationInput): Promise<JsonText> {
    return this.service.record(id, input);
  }
}
