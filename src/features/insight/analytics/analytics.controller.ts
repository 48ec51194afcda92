import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { DurationPicture, OutcomePicture, PartyDuties } from './analytics.dto.js';
import { analytics } from './analytics.policy.js';
import { AnalyticsService } from './analytics.service.js';

/** The practice's own experience. Published figures are elsewhere, so that the two are never added up. */
@Controller('analytics')
export class AnalyticsController {
  constructor(private readonly service: AnalyticsService) {}

  /** What became of the data asked about, by the country they come from and by ground. */
  @Allow(analytics.read)
  @Shows(OutcomePicture)
  @Get('outcomes')
  outcomes(): Promise<JsonText> {
    return this.service.outcomes();
  }

  /** How long the word on admissibility and the decisions take, against their limits; who still waits is counted. */
  @Allow(analytics.read)
  @ShowsPageOf(DurationPicture)
  @Get('durations')
  durations(): Promise<JsonText> {
    return this.service.durations();
  }

  /** How each party keeps its days. */
  @Allow(analytics.read)
  @ShowsPageOf(PartyDuties)
  @Get('duties')
  duties(): Promise<JsonText> {
    return this.service.duties();
  }
}
