import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { AbsenceInput, AbsencePatch, AbsenceQuery, AbsenceView } from './absence.dto.js';
import { absences } from './absences.policy.js';
import { AbsencesService } from './absences.service.js';

@Controller('absences')
export class AbsencesController {
  constructor(private readonly service: AbsencesService) {}

  @Allow(absences.read)
  @ShowsPageOf(AbsenceView)
  @Get()
  list(@Query() query: AbsenceQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(absences.write)
  @Shows(AbsenceView, 201)
  @Post()
  create(@Body() input: AbsenceInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(absences.read)
  @Shows(AbsenceView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(absences.write)
  @Shows(AbsenceView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: AbsencePatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(absences.write)
  @Shows(AbsenceView)
  @HttpCode(200)
  @Post(':id/cancel')
  cancel(@IdParam() id: string, @IfMatch() version: number): Promise<JsonText> {
    return this.service.cancel(id, version);
  }
}
