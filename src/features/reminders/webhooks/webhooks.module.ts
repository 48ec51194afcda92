import { Module } from '@nestjs/common';
import { WebhookCalls } from './webhook-calls.service.js';
import { WebhookEndpointsController } from './webhook-endpoints.controller.js';
import { WebhookEndpointsService } from './webhook-endpoints.service.js';

@Module({ controllers: [WebhookEndpointsController], providers: [WebhookEndpointsService, WebhookCalls] })
export class WebhooksModule {}
