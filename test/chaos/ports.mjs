import { createServer } from 'node:net';

/** Outside the range from which the system itself gives out ports, so that nobody gets it in between. */
export function freePort() {
  const port = 15_000 + Math.floor(Math.random() * 10_000);
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(freePort()));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
  });
}
