import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { retelling } from '../../law/words/retelling.js';
import { Allow } from '../../platform/auth/rights.js';
import { retold } from '../../platform/http/answer.js';
import type { JsonText } from '../../platform/http/answer.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReadIn } from '../../platform/http/language.js';
import type { Language } from '../../platform/http/language.js';
import { ShowsPageOf } from '../../platform/openapi/shows.js';
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
  async record(@IdParam() id: string, @Body() input: FactInput, @ReadIn() language: Language): Promise<FactAnswer> {
    return retold(await this.service.record(id, input), retelling(language));
  }

  /** What the fact would do; nothing is kept. */
  @Allow(facts.write)
  @HttpCode(200)
  @Post('rehearsal')
  async rehearse(@IdParam() id: string, @Body() input: FactInput, @ReadIn() language: Language): Promise<FactAnswer> {
    return retold(await this.service.rehearse(id, input), retelling(language));
  }
}
