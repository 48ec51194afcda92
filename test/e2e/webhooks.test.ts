import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import { WebhookSender } from '../../src/features/reminders/sending/webhook-sender.js';
import { WebhookCalls } from '../../src/features/reminders/webhooks/webhook-calls.service.js';
import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ledger } from '../support/ledger.js';

interface Call {
  headers: Record<string, string>;
  body: string;
}

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';
let app: TestApp;
let receiver: Server;
let url: string;
let calls: Call[];
let status: number;
let made: ReturnType<typeof ledger>;

beforeAll(async () => {
  receiver = createServer((request, answer) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      calls.push({ headers: request.headers as Record<string, string>, body });
      answer.writeHead(status).end('what it says is not read');
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const place = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  url = `http://${place}/redress`;
  app = await openApp({ REDRESS_OUTGOING_ALLOW: `${place},127.0.0.1:9` });
  // The signature is compared with the receiver's own clock.
  app.clock.moveTo(new Date().toISOString());
  const file = await builders(app.ferro.lawyer).caseFile({ title: 'Canary Zebrowski' });
  made = ledger(app, file.id);
});
beforeEach(() => {
  calls = [];
  status = 204;
});
afterAll(async () => {
  await app.close();
  receiver.close();
});

const owner = () => app.ferro.owner;
const create = (address = url) => owner().post('/webhook-endpoints', { url: address, description: 'Our docket' });
const remove = ({ id, version }: { id: string; version: number }) =>
  owner().delete(`/webhook-endpoints/${id}`, version).expect(204);
const sweep = () => {
  const { db, vault, outgoing, clock } = app.platform;
  return new ReminderSweep(db, clock, {
    webhook: new WebhookSender(new WebhookCalls(db, vault, outgoing, clock)),
  }).run();
};
const dueNow = () => made.deadline({ dueOn: app.clock.today('Europe/Paris') });

describe('an endpoint', () => {
  it('is for those signed in, and an unknown one is not found', async () => {
    expect(await owner().get(`/webhook-endpoints/${UNKNOWN}`)).toBeProblem(404, 'not-found');
    expect(await owner().post(`/webhook-endpoints/${UNKNOWN}/try`)).toBeProblem(404, 'not-found');
    expect(await app.ferro.lawyer.get('/webhook-endpoints')).toBeProblem(403, 'forbidden');
  });

  it('shows its secret once; afterwards neither the API nor the history nor the table does', async () => {
    const created = await create();
    expect(created.status).toBe(201);
    const { secret, ...endpoint } = created.body as { secret: string; id: string; version: number };
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const shown = await owner().get(`/webhook-endpoints/${endpoint.id}`);
    expect(shown.body).toEqual(endpoint);
    const listed = await owner().get('/webhook-endpoints');
    const history = await owner().get(`/history?entity=webhook-endpoint&id=${endpoint.id}`);
    const { rows } = await app.admin.query('select row_to_json(w)::text as row from redress.webhook_endpoint w');
    expect(JSON.stringify([shown.body, listed.body, history.body, rows])).not.toContain(secret.slice(6));
    expect(history.text).toContain('"secret":"sealed"');
    await remove(endpoint);
  });

  it.each([
    'http://hooks.example/',
    'https://127.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:10.0.0.1]/',
    'https://hooks.example:8443/',
  ])('cannot be %s', async (address) => {
    expect(await create(address)).toBeProblem(422, 'invalid');
  });

  it('is there once', async () => {
    const { body } = await create();
    expect(await create()).toBeProblem(409, 'duplicate');
    await remove(body as { id: string; version: number });
    expect((await create()).status).toBe(201);
    const { body: listed } = await owner().get('/webhook-endpoints');
    await remove((listed as { data: { id: string; version: number }[] }).data[0]!);
  });

  it('is tried without waiting for a reminder, and says what came of it', async () => {
    const { body } = await create();
    const { id, secret, version } = body as { id: string; secret: string; version: number };
    expect((await owner().post(`/webhook-endpoints/${id}/try`)).body).toEqual({
      delivered: true,
      answer: 'HTTP 204',
    });
    expect(new Webhook(secret).verify(calls[0]!.body, calls[0]!.headers)).toMatchObject({
      type: 'endpoint.trial',
      data: { endpointId: id },
    });
    status = 500;
    expect((await owner().post(`/webhook-endpoints/${id}/try`)).body).toMatchObject({ delivered: false });
    await remove({ id, version });
  });
});

describe('a reminder by webhook', () => {
  let endpoint: { id: string; version: number; secret: string };
  beforeAll(async () => void (endpoint = (await create()).body as typeof endpoint));
  afterAll(() => remove(endpoint));

  it('is a signed call that names records and nothing else, and a line of the ledger', async () => {
    const id = await dueNow();
    await sweep();
    const [row] = await made.rows(id, 'webhook');
    expect(row).toMatchObject({ state: 'sent', provider_answer: 'HTTP 204', attempts: 1 });
    const [call] = calls;
    expect(new Webhook(endpoint.secret).verify(call!.body, call!.headers)).toEqual({
      type: 'reminder.due',
      timestamp: app.clock.now().toISOString(),
      data: {
        reminderId: row!.id,
        deadlineId: id,
        caseFileId: expect.any(String),
        recipientId: app.ferro.lawyer.id,
      },
    });
    expect(call!.headers['webhook-id']).toBe(`rem-${row!.id}-v1`);
    expect(JSON.stringify(call)).not.toMatch(/zebrowski|canary|marchetti|@/i);
  });

  it('is called again under the same id when it failed, and given up when the receiver says it is gone', async () => {
    const id = await dueNow();
    status = 503;
    await sweep();
    expect((await made.rows(id, 'webhook'))[0]).toMatchObject({
      state: 'retry',
      provider_answer: 'HTTP 503',
    });
    status = 410;
    app.clock.moveTo(new Date(app.clock.now().getTime() + 61_000).toISOString());
    await sweep();
    expect((await made.rows(id, 'webhook'))[0]).toMatchObject({
      state: 'dead',
      state_reason: { code: 'reminders.reason.call-refused' },
    });
    expect(calls).toHaveLength(2);
    expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const told = (await made.rows(id, 'inbox')).map(({ recipient_id }) => recipient_id);
    expect(new Set(told)).toEqual(new Set([app.ferro.lawyer.id]));
  });

  it('is not made once no endpoint is enabled', async () => {
    const id = await dueNow();
    const path = `/webhook-endpoints/${endpoint.id}`;
    const { body } = await owner().patch(path, endpoint.version, { enabled: false });
    await sweep();
    endpoint.version = (body as { version: number }).version;
    expect(calls).toEqual([]);
    expect((await made.rows(id, 'webhook'))[0]).toMatchObject({
      state: 'superseded',
      state_reason: { code: 'reminders.reason.no-webhook' },
    });
  });
});
