import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiExtraModels } from '@nestjs/swagger';
import { Allow } from '../../../platform/auth/rights.js';
import { currentCaller } from '../../../platform/call.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { Problem } from '../../../platform/problem/problem.js';
import { EndpointTrialCall, ReminderDueCall } from './webhook-call.dto.js';
import { WebhookCalls } from './webhook-calls.service.js';
import {
  NewWebhookEndpointView,
  WebhookEndpointInput,
  WebhookEndpointPatch,
  WebhookEndpointQuery,
  WebhookEndpointView,
  WebhookTrialView,
} from './webhook-endpoint.dto.js';
import { WebhookEndpointsService } from './webhook-endpoints.service.js';
import { webhooks } from './webhooks.policy.js';

@ApiExtraModels(ReminderDueCall, EndpointTrialCall)
@Controller('webhook-endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly service: WebhookEndpointsService,
    private readonly calls: WebhookCalls,
  ) {}

  @Allow(webhooks.read)
  @ShowsPageOf(WebhookEndpointView)
  @Get()
  list(@Query() query: WebhookEndpointQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(webhooks.write)
  @Post()
  create(@Body() input: WebhookEndpointInput): Promise<NewWebhookEndpointView> {
    return this.service.create(input);
  }

  @Allow(webhooks.read)
  @Shows(WebhookEndpointView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(webhooks.write)
  @Shows(WebhookEndpointView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: WebhookEndpointPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(webhooks.write)
  @HttpCode(204)
  @Delete(':id')
  remove(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.remove(id, version);
  }

  /** Calls it once with `endpoint.trial`, also while it is not enabled. */
  @Allow(webhooks.write)
  @HttpCode(200)
  @Post(':id/try')
  async try(@IdParam() id: string): Promise<WebhookTrialView> {
    const tried = await this.calls.try(currentCaller().firmId, id);
    if (!tried) throw Problem.notFound();
    return tried;
  }
}
