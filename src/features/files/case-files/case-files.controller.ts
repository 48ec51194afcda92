import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { CaseFileInput, CaseFilePage, CaseFilePatch, CaseFileQuery, CaseFileView } from './case-file.dto.js';
import { caseFiles } from './case-files.policy.js';
import { CaseFilesService } from './case-files.service.js';

@Controller('case-files')
export class CaseFilesController {
  constructor(private readonly service: CaseFilesService) {}

  @Allow(caseFiles.read)
  @ShowsPageOf(CaseFileView)
  @Get()
  list(@Query() query: CaseFileQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(caseFiles.write)
  @Shows(CaseFileView, 201)
  @Post()
  create(@Body() input: CaseFileInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(caseFiles.read)
  @Shows(CaseFilePage)
  @Get(':id')
  page(@IdParam() id: string): Promise<JsonText> {
    return this.service.page(id);
  }

  @Allow(caseFiles.write)
  @Shows(CaseFileView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: CaseFilePatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(caseFiles.write)
  @HttpCode(204)
  @Delete(':id')
  archive(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.archive(id, version);
  }
}
