import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import {
  DeadlineCancellation,
  DeadlineCompletion,
  DeadlineInput,
  DeadlinePatch,
  DeadlineQuery,
} from './deadline.dto.js';
import { AcknowledgementInput } from './acknowledgement.dto.js';
import { DeadlineAcknowledgementService } from './deadline-acknowledgement.service.js';
import { DeadlineView, WhyView } from './deadline-view.dto.js';
import { deadlines } from './deadlines.policy.js';
import { whyView } from './why-view.js';
import { DeadlinesService } from './deadlines.service.js';

@Controller('deadlines')
export class DeadlinesController {
  constructor(
    private readonly service: DeadlinesService,
    private readonly acknowledgements: DeadlineAcknowledgementService,
  ) {}

  @Allow(deadlines.read)
  @ShowsPageOf(DeadlineView)
  @Get()
  list(@Query() query: DeadlineQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(deadlines.write)
  @Shows(DeadlineView, 201)
  @Post()
  create(@Body() input: DeadlineInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(deadlines.read)
  @Shows(DeadlineView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(deadlines.read)
  @Get(':id/why')
  async why(@IdParam() id: string): Promise<WhyView> {
    return whyView(await this.service.why(id));
  }

  @Allow(deadlines.write)
  @Shows(DeadlineView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: DeadlinePatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(deadlines.write)
  @Shows(DeadlineView)
  @HttpCode(200)
  @Post(':id/complete')
  complete(@IdParam() id: string, @IfMatch() version: number, @Body() proof: DeadlineCompletion): Promise<JsonText> {
    return this.service.complete(id, version, proof);
  }

  @Allow(deadlines.write)
  @Shows(DeadlineView)
  @HttpCode(200)
  @Post(':id/cancel')
  cancel(@IdParam() id: string, @IfMatch() version: number, @Body() why: DeadlineCancellation): Promise<JsonText> {
    return this.service.cancel(id, version, why);
  }

  @Allow(deadlines.acknowledge)
  @Shows(DeadlineView)
  @HttpCode(200)
  @Post(':id/acknowledge')
  acknowledge(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: AcknowledgementInput,
  ): Promise<JsonText> {
    return this.acknowledgements.acknowledge(id, version, input);
  }
}
