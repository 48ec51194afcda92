import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { ShowsPageOf } from '../../../platform/openapi/shows.js';
import { FactAnswer, FactInput, FactView } from '../../dates/facts/fact.dto.js';
import { requestFacts } from './request-facts.policy.js';
import { RequestFactsService } from './request-facts.service.js';

@Controller('ccf-requests/:id/facts')
export class RequestFactsController {
  constructor(private readonly service: RequestFactsService) {}

  /** Every fact ever recorded, newest first; `current` marks the one of its name that stands. */
  @Allow(requestFacts.read)
  @ShowsPageOf(FactView)
  @Get()
  list(@IdParam() id: string): Promise<JsonText> {
    return this.service.list(id);
  }

  @Allow(requestFacts.write)
  @Post()
  record(@IdParam() id: string, @Body() input: FactInput): Promise<FactAnswer> {
    return this.service.record(id, input);
  }

  /** What the fact would do; nothing is kept. */
  @Allow(requestFacts.write)
  @HttpCode(200)
  @Post('rehearsal')
  rehearse(@IdParam() id: string, @Body() input: FactInput): Promise<FactAnswer> {
    return this.service.rehearse(id, input);
  }
}
