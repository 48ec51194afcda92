import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { DocketQuery, DocketView } from './docket.dto.js';
import { docket } from './docket.policy.js';
import { DocketService } from './docket.service.js';

@Controller('docket')
export class DocketController {
  constructor(private readonly service: DocketService) {}

  /** Every open deadline up to a day, what is overdue first, with the counters of what needs a look. */
  @Allow(docket.read)
  @Shows(DocketView)
  @Get()
  view(@Query() query: DocketQuery): Promise<JsonText> {
    return this.service.view(query);
  }
}
