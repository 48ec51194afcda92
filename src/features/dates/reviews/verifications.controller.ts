import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { ShowsPageOf } from '../../../platform/openapi/shows.js';
import { VerificationAnswer, VerificationInput, VerificationView } from './verification.dto.js';
import { verifications } from './verifications.policy.js';
import { VerificationsService } from './verifications.service.js';

@Controller('deadlines/:id/verifications')
export class VerificationsController {
  constructor(private readonly service: VerificationsService) {}

  @Allow(verifications.read)
  @ShowsPageOf(VerificationView)
  @Get()
  list(@IdParam() id: string): Promise<JsonText> {
    return this.service.list(id);
  }

  @Allow(verifications.verify)
  @HttpCode(200)
  @Post()
  verify(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: VerificationInput,
  ): Promise<VerificationAnswer> {
    return this.service.verify(id, version, input);
  }
}
