import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { OverrideDecision, OverrideInput, OverrideView } from './override.dto.js';
import { overrides } from './overrides.policy.js';
import { OverridesService } from './overrides.service.js';

@Controller()
export class OverridesController {
  constructor(private readonly service: OverridesService) {}

  @Allow(overrides.read)
  @ShowsPageOf(OverrideView)
  @Get('deadlines/:id/overrides')
  list(@IdParam() id: string): Promise<JsonText> {
    return this.service.list(id);
  }

  @Allow(overrides.propose)
  @Shows(OverrideView, 201)
  @Post('deadlines/:id/overrides')
  propose(@IdParam() id: string, @IfMatch() version: number, @Body() input: OverrideInput): Promise<JsonText> {
    return this.service.propose(id, version, input);
  }

  @Allow(overrides.decide)
  @Shows(OverrideView)
  @HttpCode(200)
  @Post('overrides/:id/decide')
  decide(@IdParam() id: string, @IfMatch() version: number, @Body() what: OverrideDecision): Promise<JsonText> {
    return this.service.decide(id, version, what);
  }
}
