import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { message } from '../../../words/message.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { WebhookCalls } from './webhook-calls.service.js';
import type {
  NewWebhookEndpointView,
  WebhookEndpointInput,
  WebhookEndpointPatch,
  WebhookEndpointQuery,
} from './webhook-endpoint.dto.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import { webhookEndpointList, webhookEndpointView } from './webhook-endpoints.queries.js';

registerConstraints({
  webhook_endpoint_once: { pointer: '/url', message: message('firm-problems.webhook-taken') },
});

@Injectable()
export class WebhookEndpointsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly calls: WebhookCalls,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(webhookEndpointView, [id]);
  }

  list(query: WebhookEndpointQuery): Promise<JsonText> {
    return page(this.db, this.cursors, webhookEndpointList, query);
  }

  /** @throws Problem 422 for an address that may not be called, or that is an endpoint already */
  create(input: WebhookEndpointInput): Promise<NewWebhookEndpointView> {
    this.requireCallable(input.url);
    const id = uuidv7();
    const { secret, sealed } = this.calls.newSecret(currentCaller().firmId, id);
    return this.db.write('webhook-endpoint.create', async (tx) => {
      await tx.insert(WebhookEndpoint, { ...input, id, secret: sealed });
      const view = await tx.view(webhookEndpointView, [id]);
      return { ...(JSON.parse(view.text) as NewWebhookEndpointView), secret };
    });
  }

  /** @throws Problem 409 for one that was removed; 412 when stale */
  change(id: string, version: number, patch: WebhookEndpointPatch): Promise<JsonText> {
    if (patch.url) this.requireCallable(patch.url);
    return this.edit('webhook-endpoint.change', id, version, patch);
  }

  async remove(id: string, version: number): Promise<void> {
    await this.edit('webhook-endpoint.remove', id, version, { enabled: false, archivedAt: this.clock.now() });
  }

  private edit(action: string, id: string, version: number, values: Partial<WebhookEndpoint>): Promise<JsonText> {
    return this.db.write(action, async (tx) => {
      const { archivedAt } = await tx.load(WebhookEndpoint, id, version);
      if (archivedAt) throw Problem.stateForbids(message('firm-problems.webhook-removed'));
      await tx.update(WebhookEndpoint, { id }, values);
      return tx.view(webhookEndpointView, [id]);
    });
  }

  private requireCallable(url: string): void {
    const refusal = this.calls.whyNotTo(url);
    if (refusal) throw Problem.invalidField('/url', 'address', refusal);
  }
}
