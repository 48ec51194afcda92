import { Body, Controller, Delete, Get, HttpCode, Patch, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { correspondence } from './correspondence.policy.js';
import { CorrespondenceService } from './correspondence.service.js';
import { LetterInList, LetterPatch, LetterQuery, LetterView } from './letter.dto.js';

/** Letters that are there. They are registered with what they bring (features/requests/letter-effects). */
@Controller('correspondence')
export class CorrespondenceController {
  constructor(private readonly service: CorrespondenceService) {}

  @Allow(correspondence.read)
  @ShowsPageOf(LetterInList)
  @Get()
  list(@Query() query: LetterQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(correspondence.read)
  @Shows(LetterView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(correspondence.write)
  @Shows(LetterView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: LetterPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(correspondence.write)
  @HttpCode(204)
  @Delete(':id')
  archive(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.archive(id, version);
  }
}
