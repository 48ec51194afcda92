import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { RecalculationReview } from './recalculation-review.service.js';
import { RecalculationDecision, RecalculationQuery, RecalculationView } from './recalculation.dto.js';
import { recalculations } from './recalculations.policy.js';
import { RecalculationsService } from './recalculations.service.js';

@Controller('recalculations')
export class RecalculationsController {
  constructor(
    private readonly service: RecalculationsService,
    private readonly review: RecalculationReview,
  ) {}

  @Allow(recalculations.read)
  @ShowsPageOf(RecalculationView)
  @Get()
  list(@Query() query: RecalculationQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(recalculations.read)
  @Shows(RecalculationView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(recalculations.decide)
  @Shows(RecalculationView)
  @HttpCode(200)
  @Post(':id/decide')
  decide(@IdParam() id: string, @IfMatch() version: number, @Body() what: RecalculationDecision): Promise<JsonText> {
    return this.review.decide(id, version, what);
  }
}
