const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

/** Signed and named as Standard Webhooks has it. */
const parameters = [
  header('webhook-id', 'The same at every attempt, so that a receiver can tell a repetition.'),
  header('webhook-timestamp', 'Seconds since 1970; refuse what is older than five minutes.'),
  header('webhook-signature', 'HMAC-SHA256 of id, timestamp and body with the secret of the endpoint (`v1,...`).'),
];

const responses = {
  '2XX': { description: 'Taken. Anything else is tried again.' },
  '410': { description: 'The endpoint is gone: this call is not tried again.' },
};

/** What a firm's endpoints are called with. `bodies`: the schema of each call by its type. */
export function webhooksOf(bodies: Record<string, { summary: string; body: string }>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(bodies).map(([type, { summary, body }]) => {
      const content = { 'application/json': { schema: { $ref: `#/components/schemas/${body}` } } };
      const operation = {
        operationId: body,
        summary,
        description: 'At least once, by https, to every enabled endpoint of the firm.',
        tags: ['WebhookEndpoints'],
        security: [],
        parameters,
        requestBody: { required: true, content },
        responses,
      };
      return [type, { post: operation }];
    }),
  );
}

/** @see features/reminders/webhooks/webhook-call.dto.ts, which the controller of the endpoints names as its models */
export const WEBHOOKS = webhooksOf({
  'reminder.due': { summary: 'A reminder is due', body: 'ReminderDueCall' },
  'endpoint.trial': { summary: 'Somebody tries an endpoint', body: 'EndpointTrialCall' },
});
