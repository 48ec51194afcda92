import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { Outgoing } from '../outgoing/outgoing.js';
import { HeartbeatCall } from './heartbeat-call.js';

it('calls once a minute, complains once while nobody hears it, and never fails', async () => {
  const warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
  const answers = [204, 500, 500, 204];
  let heard = 0;
  const server = createServer((_request, answer) => void answer.writeHead(answers[heard++] ?? 204).end());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  let ms = 0;
  const heartbeat = new HeartbeatCall(new Outgoing([place]), `http://${place}/ping`, () => ms);
  for (let round = 0; round < 4; round++) {
    const asked = once(server, 'request');
    heartbeat.workIsDone();
    heartbeat.workIsDone();
    await asked;
    await new Promise((done) => setTimeout(done, 20));
    ms += 60_000;
  }
  expect(heard).toBe(4);
  expect(warned.mock.calls).toEqual([[expect.stringMatching(/^HEARTBEAT_URL could not be called.+answered 500$/)]]);
  server.close();
  jest.restoreAllMocks();
});

it('is silent without an address', () => {
  new HeartbeatCall(new Outgoing(), undefined).workIsDone();
});
