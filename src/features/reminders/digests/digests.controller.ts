import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { DigestQuery, DigestSummaryView, DigestView } from './digest.dto.js';
import { digests } from './digests.policy.js';
import { DigestsService } from './digests.service.js';

/** The daily digests as they were made, whether or not their mail arrived. */
@Controller('digests')
export class DigestsController {
  constructor(private readonly service: DigestsService) {}

  @Allow(digests.read)
  @ShowsPageOf(DigestSummaryView)
  @Get()
  list(@Query() query: DigestQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(digests.read)
  @Shows(DigestView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }
}
