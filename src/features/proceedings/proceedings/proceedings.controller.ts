import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { ProceedingInput, ProceedingPatch, ProceedingQuery, ProceedingView } from './proceeding.dto.js';
import { proceedings } from './proceedings.policy.js';
import { ProceedingsService } from './proceedings.service.js';

@Controller('proceedings')
export class ProceedingsController {
  constructor(private readonly service: ProceedingsService) {}

  @Allow(proceedings.read)
  @ShowsPageOf(ProceedingView)
  @Get()
  list(@Query() query: ProceedingQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(proceedings.write)
  @Shows(ProceedingView, 201)
  @Post()
  create(@Body() input: ProceedingInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(proceedings.read)
  @Shows(ProceedingView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(proceedings.write)
  @Shows(ProceedingView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: ProceedingPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  /** Refused while one of its deadlines is open. */
  @Allow(proceedings.write)
  @HttpCode(204)
  @Delete(':id')
  archive(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.archive(id, version);
  }
}
