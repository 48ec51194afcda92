import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { retelling } from '../../law/words/retelling.js';
import { Allow } from '../../platform/auth/rights.js';
import { retold } from '../../platform/http/answer.js';
import type { JsonText } from '../../platform/http/answer.js';
import { IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReadIn } from '../../platform/http/language.js';
import type { Language } from '../../platform/http/language.js';
import { Shows, ShowsPageOf } from '../../platform/openapi/shows.js';
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
  async list(@Query() query: RecalculationQuery, @ReadIn() language: Language): Promise<JsonText> {
    return retold(await this.service.list(query), retelling(language));
  }

  @Allow(recalculations.read)
  @Shows(RecalculationView)
  @Get(':id')
  async view(@IdParam() id: string, @ReadIn() language: Language): Promise<JsonText> {
    return retold(await this.service.view(id), retelling(language));
  }

  @Allow(recalculations.decide)
  @Shows(RecalculationView)
  @HttpCode(200)
  @Post(':id/decide')
  decide(@IdParam() id: string, @IfMatch() version: number, @Body() what: RecalculationDecision): Promise<JsonText> {
    return this.review.decide(id, version, what);
  }
}
