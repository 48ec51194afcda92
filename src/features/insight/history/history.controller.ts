import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { ReadIn } from '../../../platform/http/language.js';
import type { Language } from '../../../platform/http/language.js';
import { Refuses, ShowsPageOf } from '../../../platform/openapi/shows.js';
import {
  CaseFileHistoryQuery,
  ChangesQuery,
  ChangeView,
  ComparisonQuery,
  ComparisonView,
  EntryView,
  HistoryQuery,
} from './history.dto.js';
import { history } from './history.policy.js';
import { HistoryService } from './history.service.js';

@Controller()
export class HistoryController {
  constructor(private readonly service: HistoryService) {}

  @Allow(history.ofCaseFile)
  @ShowsPageOf(EntryView)
  @Get('case-files/:id/history')
  ofCaseFile(
    @IdParam() id: string,
    @Query() query: CaseFileHistoryQuery,
    @ReadIn() language: Language,
  ): Promise<JsonText> {
    return this.service.ofCaseFile(id, query, language);
  }

  @Allow(history.ofFirm)
  @ShowsPageOf(EntryView)
  @Get('history')
  ofFirm(@Query() query: HistoryQuery, @ReadIn() language: Language): Promise<JsonText> {
    return this.service.ofFirm(query, language);
  }

  @Allow(history.ofFirm)
  @Refuses(404)
  @Get('history/comparison')
  compare(@Query() query: ComparisonQuery, @ReadIn() language: Language): Promise<ComparisonView> {
    return this.service.compare(query, language);
  }

  @Allow(history.ofFirm)
  @ShowsPageOf(ChangeView)
  @Get('history/:id/changes')
  changes(@IdParam() id: string, @Query() query: ChangesQuery, @ReadIn() language: Language): Promise<JsonText> {
    return this.service.changesOf(id, query, language);
  }
}
