import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import {
  FollowUpCancellation,
  FollowUpCompletion,
  FollowUpInput,
  FollowUpPatch,
  FollowUpQuery,
  FollowUpView,
} from './follow-up.dto.js';
import { followUps } from './follow-ups.policy.js';
import { FollowUpsService } from './follow-ups.service.js';

@Controller('follow-ups')
export class FollowUpsController {
  constructor(private readonly service: FollowUpsService) {}

  @Allow(followUps.read)
  @ShowsPageOf(FollowUpView)
  @Get()
  list(@Query() query: FollowUpQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(followUps.write)
  @Shows(FollowUpView, 201)
  @Post()
  create(@Body() input: FollowUpInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(followUps.read)
  @Shows(FollowUpView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(followUps.write)
  @Shows(FollowUpView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: FollowUpPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(followUps.write)
  @Shows(FollowUpView)
  @HttpCode(200)
  @Post(':id/complete')
  complete(@IdParam() id: string, @IfMatch() version: number, @Body() proof: FollowUpCompletion): Promise<JsonText> {
    return this.service.complete(id, version, proof);
  }

  @Allow(followUps.write)
  @Shows(FollowUpView)
  @HttpCode(200)
  @Post(':id/cancel')
  cancel(@IdParam() id: string, @IfMatch() version: number, @Body() why: FollowUpCancellation): Promise<JsonText> {
    return this.service.cancel(id, version, why);
  }
}
