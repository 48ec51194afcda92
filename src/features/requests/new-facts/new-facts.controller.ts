import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import {
  DiscoveryAnswer,
  DiscoveryInput,
  NewFactInput,
  NewFactPatch,
  NewFactQuery,
  NewFactView,
} from './new-fact.dto.js';
import { newFacts } from './new-facts.policy.js';
import { NewFactsService } from './new-facts.service.js';

@Controller()
export class NewFactsController {
  constructor(private readonly service: NewFactsService) {}

  @Allow(newFacts.read)
  @ShowsPageOf(NewFactView)
  @Get('case-files/:id/new-facts')
  list(@IdParam() id: string, @Query() { include }: NewFactQuery): Promise<JsonText> {
    return this.service.list(id, include === 'archived');
  }

  @Allow(newFacts.write)
  @Shows(NewFactView, 201)
  @Post('case-files/:id/new-facts')
  create(@IdParam() id: string, @Body() input: NewFactInput): Promise<JsonText> {
    return this.service.create(id, input);
  }

  @Allow(newFacts.read)
  @Shows(NewFactView)
  @Get('new-facts/:id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(newFacts.write)
  @Shows(NewFactView)
  @Patch('new-facts/:id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: NewFactPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(newFacts.write)
  @HttpCode(204)
  @Delete('new-facts/:id')
  archive(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.archive(id, version);
  }

  @Allow(newFacts.write)
  @Post('new-facts/:id/discoveries')
  discover(@IdParam() id: string, @Body() input: DiscoveryInput): Promise<DiscoveryAnswer> {
    return this.service.discover(id, input);
  }
}
