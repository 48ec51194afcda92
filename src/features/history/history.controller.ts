import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../platform/auth/rights.js';
import type { JsonText } from '../../platform/http/answer.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ShowsPageOf } from '../../platform/openapi/shows.js';
import { CaseFileHistoryQuery, ChangeView, HistoryQuery } from './history.dto.js';
import { history } from './history.policy.js';
import { HistoryService } from './history.service.js';

@Controller()
export class HistoryController {
  constructor(private readonly service: HistoryService) {}

  @Allow(history.ofCaseFile)
  @ShowsPageOf(ChangeView)
  @Get('case-files/:id/history')
  ofCaseFile(@IdParam() id: string, @Query() query: CaseFileHistoryQuery): Promise<JsonText> {
    return this.service.ofCaseFile(id, query);
  }

  @Allow(history.ofFirm)
  @ShowsPageOf(ChangeView)
  @Get('history')
  ofFirm(@Query() query: HistoryQuery): Promise<JsonText> {
    return this.service.ofFirm(query);
  }
}
