import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { OutcomePatch, OutcomeQuery, OutcomesByCountry, OutcomeView } from './outcome.dto.js';
import { outcomes } from './outcomes.policy.js';
import { OutcomesService } from './outcomes.service.js';

@Controller('outcomes')
export class OutcomesController {
  constructor(private readonly service: OutcomesService) {}

  @Allow(outcomes.read)
  @ShowsPageOf(OutcomeView)
  @Get()
  list(@Query() query: OutcomeQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(outcomes.read)
  @ShowsPageOf(OutcomesByCountry)
  @Get('by-country')
  byCountry(): Promise<JsonText> {
    return this.service.byCountry();
  }

  @Allow(outcomes.read)
  @Shows(OutcomeView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(outcomes.correct)
  @Shows(OutcomeView)
  @Patch(':id')
  correct(@IdParam() id: string, @IfMatch() version: number, @Body() patch: OutcomePatch): Promise<JsonText> {
    return this.service.correct(id, version, patch);
  }
}
