import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Refuses, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { PublicationJudgementInput, PublicationJudgementView, PublicationTestView } from './publication-test.dto.js';
import { publicationTests } from './publication-tests.policy.js';
import { PublicationTestsService } from './publication-tests.service.js';

@Controller('notices/:id')
export class PublicationTestsController {
  constructor(private readonly service: PublicationTestsService) {}

  /** Computed from the stored notice; where a person has judged, the newest judgement stands. */
  @Allow(publicationTests.read)
  @Refuses(409)
  @Get('publication-test')
  test(@IdParam() id: string): Promise<PublicationTestView> {
    return this.service.test(id);
  }

  /** Every judgement ever made, newest first. */
  @Allow(publicationTests.read)
  @ShowsPageOf(PublicationJudgementView)
  @Get('publication-tests')
  judgements(@IdParam() id: string): Promise<JsonText> {
    return this.service.judgements(id);
  }

  @Allow(publicationTests.judge)
  @Post('publication-tests')
  judge(@IdParam() id: string, @Body() input: PublicationJudgementInput): Promise<PublicationTestView> {
    return this.service.judge(id, input);
  }
}
