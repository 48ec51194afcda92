import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { retelling } from '../../law/words/retelling.js';
import { Allow } from '../../platform/auth/rights.js';
import { retold } from '../../platform/http/answer.js';
import type { JsonText } from '../../platform/http/answer.js';
import { IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReadIn } from '../../platform/http/language.js';
import type { Language } from '../../platform/http/language.js';
import { Shows } from '../../platform/openapi/shows.js';
import { requestSteps } from './request-steps.policy.js';
import { RequestStepsService } from './request-steps.service.js';
import { StepAnswer, StepInput } from './step.dto.js';

@Controller('ccf-requests/:id/steps')
export class RequestStepsController {
  constructor(private readonly service: RequestStepsService) {}

  @Allow(requestSteps.take)
  @Shows(StepAnswer)
  @HttpCode(200)
  @Post()
  async take(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: StepInput,
    @ReadIn() language: Language,
  ): Promise<JsonText> {
    return retold(await this.service.take(id, version, input), retelling(language));
  }

  /** What the step would do; nothing is kept. */
  @Allow(requestSteps.take)
  @Shows(StepAnswer)
  @HttpCode(200)
  @Post('rehearsal')
  async rehearse(@IdParam() id: string, @Body() input: StepInput, @ReadIn() language: Language): Promise<JsonText> {
    return retold(await this.service.rehearse(id, input), retelling(language));
  }
}
