import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import type { Message } from '../../../words/message.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { OutgoingRefused } from '../../../platform/outgoing/destination.js';
import { Outgoing } from '../../../platform/outgoing/outgoing.js';
import { Vault } from '../../../platform/secrets/vault.js';
import type { EndpointTrialCall, ReminderDueCall } from './webhook-call.dto.js';
import { callableEndpoints } from './webhook-endpoints.queries.js';

/** What is said: what happened and to which records. */
export type WebhookMessage = (Omit<ReminderDueCall, 'timestamp'> | Omit<EndpointTrialCall, 'timestamp'>) & {
  /** The same at every attempt, so that a receiver can tell a repetition. */
  id: string;
};

interface Endpoint {
  id: string;
  url: string;
  secret: Buffer;
}

/** The endpoint answered, but not with success. What it said is kept as protocols say it, in no language. */
class WebhookAnswered extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}

const placeOf = (firmId: string, rowId: string) => ({ table: 'webhook_endpoint', column: 'secret', firmId, rowId });

/** Calls, signed by Standard Webhooks, to the systems a firm named. Delivery is at least once. */
@Injectable()
export class WebhookCalls {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly outgoing: Outgoing,
    private readonly clock: Clock,
  ) {}

  /** What is wrong with an address, or undefined. */
  whyNotTo(url: string): Message | undefined {
    return this.outgoing.whyNotTo(url);
  }

  newSecret(firmId: string, endpointId: string): { secret: string; sealed: Buffer } {
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    return { secret, sealed: this.vault.seal(placeOf(firmId, endpointId), secret) };
  }

  /**
   * Tells every enabled endpoint of the firm that is at work; one that failed makes all hear it again.
   *
   * @returns the statuses, on one line
   */
  async tell(firmId: string, message: WebhookMessage): Promise<string> {
    const endpoints = await this.db.rows<Endpoint>(callableEndpoints, [null]);
    const answers = await Promise.allSettled(endpoints.map((endpoint) => this.call(firmId, endpoint, message)));
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
    return answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : '')).join(', ');
  }

  /** One call to one endpoint, to see whether it works. @returns undefined when there is no such endpoint */
  async try(firmId: string, endpointId: string): Promise<{ delivered: boolean; answer: string } | undefined> {
    const [endpoint] = await this.db.rows<Endpoint>(callableEndpoints, [endpointId]);
    if (!endpoint) return undefined;
    const message = { id: `trial-${randomUUID()}`, type: 'endpoint.trial' as const, data: { endpointId } };
    return this.call(firmId, endpoint, message).then(
      (answer) => ({ delivered: true, answer }),
      (failure: unknown) => ({
        delivered: false,
        answer: failure instanceof Error ? failure.message : String(failure),
      }),
    );
  }

  /** Whether no later attempt can succeed: the address may not be called, or the receiver says that it is gone. */
  isFinal(failure: unknown): boolean {
    return failure instanceof OutgoingRefused || (failure instanceof WebhookAnswered && failure.status === 410);
  }

  private async call(firmId: string, { id, url, secret }: Endpoint, { id: messageId, ...rest }: WebhookMessage) {
    const at = this.clock.now();
    const body = JSON.stringify({ type: rest.type, timestamp: at.toISOString(), data: rest.data });
    const key = this.vault.open(placeOf(firmId, id), secret).toString('utf8');
    const headers = {
      'content-type': 'application/json',
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(key).sign(messageId, at, body),
    };
    const status = await this.outgoing.send({ method: 'POST', url, headers, body });
    if (status < 200 || status > 299) throw new WebhookAnswered(status);
    return `HTTP ${status}`;
  }
}
