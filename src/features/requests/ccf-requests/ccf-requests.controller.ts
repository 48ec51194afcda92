import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { CcfRequestInput, CcfRequestPatch, CcfRequestQuery } from './ccf-request.dto.js';
import { CcfRequestView } from './ccf-request-view.dto.js';
import { ccfRequests } from './ccf-requests.policy.js';
import { CcfRequestsService } from './ccf-requests.service.js';

@Controller('ccf-requests')
export class CcfRequestsController {
  constructor(private readonly service: CcfRequestsService) {}

  @Allow(ccfRequests.read)
  @ShowsPageOf(CcfRequestView)
  @Get()
  list(@Query() query: CcfRequestQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(ccfRequests.write)
  @Shows(CcfRequestView, 201)
  @Post()
  create(@Body() input: CcfRequestInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(ccfRequests.read)
  @Shows(CcfRequestView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(ccfRequests.write)
  @Shows(CcfRequestView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: CcfRequestPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(ccfRequests.write)
  @HttpCode(204)
  @Delete(':id')
  archive(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.archive(id, version);
  }
}
