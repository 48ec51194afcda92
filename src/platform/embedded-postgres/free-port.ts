import { createServer } from 'node:net';

const FIRST_PORT = 54_318;

/** The first port of 127.0.0.1 from 54318 up that nobody listens on; the same one again at most starts. */
export async function freePort(after = FIRST_PORT - 1): Promise<number> {
  for (let port = after + 1; port < 65_536; port += 1) if (await isFree(port)) return port;
  throw new Error('every port of 127.0.0.1 from 54318 up is taken');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
}
