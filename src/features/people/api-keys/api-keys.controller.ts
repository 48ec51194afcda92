import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { ApiKeyInput, ApiKeyQuery, ApiKeyView, NewApiKeyView } from './api-key.dto.js';
import { apiKeys } from './api-keys.policy.js';
import { ApiKeysService } from './api-keys.service.js';

@Controller('api-keys')
export class ApiKeysController {
  constructor(private readonly service: ApiKeysService) {}

  @Allow(apiKeys.read)
  @ShowsPageOf(ApiKeyView)
  @Get()
  list(@Query() query: ApiKeyQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(apiKeys.write)
  @Post()
  create(@Body() input: ApiKeyInput): Promise<NewApiKeyView> {
    return this.service.create(input);
  }

  @Allow(apiKeys.read)
  @Shows(ApiKeyView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(apiKeys.write)
  @HttpCode(204)
  @Delete(':id')
  revoke(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.revoke(id, version);
  }
}
