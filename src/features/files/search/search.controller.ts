import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { FoundView, SearchQuery } from './search.dto.js';
import { search } from './search.policy.js';
import { SearchService } from './search.service.js';

@Controller('search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  /** People, case files and letters by the beginnings of their words. */
  @Allow(search.read)
  @Shows(FoundView)
  @Get()
  find(@Query() query: SearchQuery): Promise<JsonText> {
    return this.service.search(query);
  }
}
