import { Controller, Get } from '@nestjs/common';
import { retelling } from '../../law/words/retelling.js';
import { Allow } from '../../platform/auth/rights.js';
import { retold } from '../../platform/http/answer.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReadIn } from '../../platform/http/language.js';
import type { Language } from '../../platform/http/language.js';
import { StandingView } from './standing.dto.js';
import { standings } from './standings.policy.js';
import { StandingsService } from './standings.service.js';

@Controller('ccf-requests/:id/standing')
export class StandingsController {
  constructor(private readonly service: StandingsService) {}

  /** Whose move it is, since when, and how late each side is today in Lyon. */
  @Allow(standings.read)
  @Get()
  async view(@IdParam() id: string, @ReadIn() language: Language): Promise<StandingView> {
    return retold(await this.service.view(id), retelling(language));
  }
}
