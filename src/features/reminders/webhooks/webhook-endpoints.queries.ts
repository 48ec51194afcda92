import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import type { WebhookEndpointView } from './webhook-endpoint.dto.js';

const shown = view<WebhookEndpointView>({
  id: 'w.id',
  url: 'w.url',
  description: 'w.description',
  enabled: 'w.enabled',
  archivedAt: 'w.archived_at',
  version: 'w.version',
  createdAt: 'w.created_at',
  updatedAt: 'w.updated_at',
});

export const webhookEndpointView = statement(
  'webhook-endpoint-view',
  `
    select ${shown}::text as body, w.version, w.id
    from redress.webhook_endpoint w
    where w.firm_id = $firm and w.id = $1
  `,
);

export const webhookEndpointList: Listing<'createdAt'> = {
  name: 'webhook-endpoints',
  from: 'redress.webhook_endpoint w',
  alias: 'w',
  view: shown,
  filters: { updatedSince: 'w.updated_at >= ?' },
  sorts: { createdAt: 'w.created_at' },
  defaultSort: 'createdAt',
  unlessArchived: 'w.archived_at is null',
};

/** Whom to call, or, for a trial, the one named $1. */
export const callableEndpoints = statement(
  'callable-endpoints',
  `
    select w.id, w.url, w.secret
    from redress.webhook_endpoint w
    where
      w.firm_id = $firm
      and w.archived_at is null
      and (w.id = $1 or $1::uuid is null and w.enabled)
    order by w.id
  `,
);
