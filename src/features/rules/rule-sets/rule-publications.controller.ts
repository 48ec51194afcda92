import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { PublicationAnswer, WithdrawalInput } from './rule-publication.dto.js';
import { rulePublications } from './rule-publications.policy.js';
import { RulePublicationsService } from './rule-publications.service.js';

@Controller('rule-sets/:code/versions/:id')
export class RulePublicationsController {
  constructor(private readonly service: RulePublicationsService) {}

  /** Runs the golden cases, needs a second person, and opens proposals where dates would be others. */
  @Allow(rulePublications.decide)
  @HttpCode(200)
  @Post('publish')
  publish(@Param('code') code: string, @IdParam() id: string, @IfMatch() version: number): Promise<PublicationAnswer> {
    return this.service.publish(code, id, version);
  }

  @Allow(rulePublications.decide)
  @HttpCode(200)
  @Post('withdraw')
  withdraw(
    @Param('code') code: string,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { reason }: WithdrawalInput,
  ): Promise<PublicationAnswer> {
    return this.service.withdraw(code, id, version, reason);
  }
}
