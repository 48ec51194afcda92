import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import {
  MeasureCorrection,
  ProvisionalMeasureAnswer,
  ProvisionalMeasureInput,
  ProvisionalMeasurePatch,
  ProvisionalMeasureView,
  ProvisionalStepInput,
} from './provisional-measure.dto.js';
import { provisionalMeasures } from './provisional-measures.policy.js';
import { ProvisionalMeasuresService } from './provisional-measures.service.js';

@Controller()
export class ProvisionalMeasuresController {
  constructor(private readonly service: ProvisionalMeasuresService) {}

  @Allow(provisionalMeasures.read)
  @ShowsPageOf(ProvisionalMeasureView)
  @Get('ccf-requests/:id/provisional-measures')
  list(@IdParam() id: string): Promise<JsonText> {
    return this.service.list(id);
  }

  @Allow(provisionalMeasures.write)
  @Shows(ProvisionalMeasureView, 201)
  @Post('ccf-requests/:id/provisional-measures')
  ask(@IdParam() id: string, @Body() input: ProvisionalMeasureInput): Promise<JsonText> {
    return this.service.ask(id, input);
  }

  @Allow(provisionalMeasures.read)
  @Shows(ProvisionalMeasureView)
  @Get('provisional-measures/:id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(provisionalMeasures.write)
  @Shows(ProvisionalMeasureView)
  @Patch('provisional-measures/:id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: ProvisionalMeasurePatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(provisionalMeasures.write)
  @Shows(ProvisionalMeasureAnswer)
  @HttpCode(200)
  @Post('provisional-measures/:id/steps')
  take(@IdParam() id: string, @IfMatch() version: number, @Body() input: ProvisionalStepInput): Promise<JsonText> {
    return this.service.take(id, version, input);
  }

  /** Facts are only added: the corrected day stands, the one before stays in history. */
  @Allow(provisionalMeasures.write)
  @Shows(ProvisionalMeasureAnswer)
  @HttpCode(200)
  @Post('provisional-measures/:id/corrections')
  correct(@IdParam() id: string, @Body() input: MeasureCorrection): Promise<JsonText> {
    return this.service.correct(id, input);
  }
}
