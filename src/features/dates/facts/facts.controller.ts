import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { ShowsPageOf } from '../../../platform/openapi/shows.js';
import { FactAnswer, FactInput, FactView } from './fact.dto.js';
import { facts } from './facts.policy.js';
import { FactsService } from './facts.service.js';

@Controller('ccf-requests/:id/facts')
export class FactsController {
  constructor(private readonly service: FactsService) {}

  /** Every fact ever recorded, newest first; `current` marks the one of its name that stands. */
  @Allow(facts.read)
  @ShowsPageOf(FactView)
  @Get()
  list(@IdParam() id: string): Promise<JsonText> {
    return this.service.list(id);
  }

  @Allow(facts.write)
  @Post()
  record(@IdParam() id: string, @Body() input: FactInput): Promise<FactAnswer> {
    return this.service.record(id, input);
  }

  /** What the fact would do; nothing is kept. */
  @Allow(facts.write)
  @HttpCode(200)
  @Post('rehearsal')
  rehearse(@IdParam() id: string, @Body() input: FactInput): Promise<FactAnswer> {
    return this.service.rehearse(id, input);
  }
}
