import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { StandingView } from './standing.dto.js';
import { standings } from './standings.policy.js';
import { StandingsService } from './standings.service.js';

@Controller('ccf-requests/:id/standing')
export class StandingsController {
  constructor(private readonly service: StandingsService) {}

  /** Whose move it is, since when, and how late each side is today in Lyon. */
  @Allow(standings.read)
  @Get()
  view(@IdParam() id: string): Promise<StandingView> {
    return this.service.view(id);
  }
}
