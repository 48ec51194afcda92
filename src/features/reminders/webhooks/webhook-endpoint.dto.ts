import { IsBoolean, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { MayOmit, Text } from '../../../platform/http/validators.js';

export class WebhookEndpointInput {
  /** Called by https on port 443, on the open internet only; redirects are not followed. */
  @Text(2000)
  url: string;

  @MayOmit()
  @Text(200)
  description?: string;
}

export class WebhookEndpointPatch {
  @MayOmit()
  @Text(2000)
  url?: string;

  /** null clears it. */
  @IsOptional()
  @Text(200)
  description?: string | null;

  /** Reminders planned while no endpoint is enabled go out by mail and in the inbox alone. */
  @MayOmit()
  @IsBoolean()
  enabled?: boolean;
}

export class WebhookEndpointView {
  id: string;
  url: string;
  description: string | null;
  enabled: boolean;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class NewWebhookEndpointView extends WebhookEndpointView {
  /** Shown this once. Verify each call with it as Standard Webhooks describes (webhook-id, -timestamp, -signature). */
  secret: string;
}

export class WebhookEndpointQuery extends PageQuery {}

export class WebhookTrialView {
  delivered: boolean;
  /** The status the endpoint answered with, or why it was not reached. */
  answer: string;
}
