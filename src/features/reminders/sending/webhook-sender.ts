import { calls } from '../../../platform/call.js';
import type { WebhookCalls } from '../webhooks/webhook-calls.service.js';
import type { ClaimedReminder, Sender } from './delivery.js';

/** Tells the firm's own system that somebody is being reminded: ids only, so that a wrong address learns nothing. */
export class WebhookSender implements Sender {
  readonly channel = 'webhook';

  constructor(private readonly webhooks: WebhookCalls) {}

  send(reminder: ClaimedReminder, firmId: string): Promise<string> {
    const { id, deadlineId, caseFileId, recipientId, messageId } = reminder;
    const message = {
      id: messageId.split('@', 1)[0] as string,
      type: 'reminder.due' as const,
      data: { reminderId: id, deadlineId, caseFileId, recipientId },
    };
    const actor = { kind: 'worker', name: 'reminders', firmId } as const;
    return calls.run({ actor }, () => this.webhooks.tell(firmId, message));
  }

  isFinal(failure: unknown): boolean {
    return this.webhooks.isFinal(failure);
  }
}
