import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { Allow, Public } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { FirmPatch, FirmView, SetupAnswer, SetupInput } from './firm.dto.js';
import { firms } from './firms.policy.js';
import { FirmsService } from './firms.service.js';
import { SetupService } from './setup.service.js';

@Controller()
export class FirmsController {
  constructor(
    private readonly service: FirmsService,
    private readonly setup: SetupService,
  ) {}

  /** Once, with the token that the terminal shows at first start; later it is refused. */
  @Public()
  @Post('setup')
  setUp(@Body() input: SetupInput): Promise<SetupAnswer> {
    return this.setup.setUp(input);
  }

  @Allow(firms.read)
  @Shows(FirmView)
  @Get('firm')
  view(): Promise<JsonText> {
    return this.service.view();
  }

  @Allow(firms.write)
  @Shows(FirmView)
  @Patch('firm')
  change(@IfMatch() version: number, @Body() patch: FirmPatch): Promise<JsonText> {
    return this.service.change(version, patch);
  }
}
