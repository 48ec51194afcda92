import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { ExtensionDecision, ExtensionInput, ExtensionView } from './extension.dto.js';
import { extensions } from './extensions.policy.js';
import { ExtensionsService } from './extensions.service.js';

@Controller()
export class ExtensionsController {
  constructor(private readonly service: ExtensionsService) {}

  @Allow(extensions.read)
  @ShowsPageOf(ExtensionView)
  @Get('deadlines/:id/extensions')
  list(@IdParam() id: string): Promise<JsonText> {
    return this.service.list(id);
  }

  @Allow(extensions.write)
  @Shows(ExtensionView, 201)
  @Post('deadlines/:id/extensions')
  record(@IdParam() id: string, @Body() input: ExtensionInput): Promise<JsonText> {
    return this.service.record(id, input);
  }

  @Allow(extensions.write)
  @Shows(ExtensionView)
  @HttpCode(200)
  @Post('extensions/:id/decide')
  decide(@IdParam() id: string, @IfMatch() version: number, @Body() what: ExtensionDecision): Promise<JsonText> {
    return this.service.decide(id, version, what);
  }
}
