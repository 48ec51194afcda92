import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows } from '../../../platform/openapi/shows.js';
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
  take(@IdParam() id: string, @IfMatch() version: number, @Body() input: StepInput): Promise<JsonText> {
    return this.service.take(id, version, input);
  }

  /** What the step would do; nothing is kept. */
  @Allow(requestSteps.take)
  @Shows(StepAnswer)
  @HttpCode(200)
  @Post('rehearsal')
  rehearse(@IdParam() id: string, @Body() input: StepInput): Promise<JsonText> {
    return this.service.rehearse(id, input);
  }
}
