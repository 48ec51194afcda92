import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import {
  SuggestionAnswer,
  SuggestionDismissal,
  SuggestionQuery,
  SuggestionTaking,
  SuggestionView,
} from './suggestion.dto.js';
import { suggestions } from './suggestions.policy.js';
import { SuggestionsService } from './suggestions.service.js';

@Controller('suggestions')
export class SuggestionsController {
  constructor(private readonly service: SuggestionsService) {}

  @Allow(suggestions.read)
  @ShowsPageOf(SuggestionView)
  @Get()
  list(@Query() query: SuggestionQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(suggestions.read)
  @Shows(SuggestionView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  /** Marks it, and does what a day is given for: records the discovery of the new fact, or sets a task. */
  @Allow(suggestions.decide)
  @Shows(SuggestionAnswer)
  @HttpCode(200)
  @Post(':id/take')
  take(@IdParam() id: string, @IfMatch() version: number, @Body() input: SuggestionTaking): Promise<JsonText> {
    return this.service.take(id, version, input);
  }

  @Allow(suggestions.decide)
  @Shows(SuggestionView)
  @HttpCode(200)
  @Post(':id/dismiss')
  dismiss(@IdParam() id: string, @IfMatch() version: number, @Body() why: SuggestionDismissal): Promise<JsonText> {
    return this.service.dismiss(id, version, why);
  }
}
