// A TCP line that can be made bad: delayed, torn into single bytes, silent (half-open) or cut.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** @returns a line to `target` (a URL); `is` may be changed at any time: through, slow, crumbs, silent or cut */
export async function startLine(target) {
  const { hostname, port } = new URL(target);
  const sockets = new Set();
  const line = { is: 'through', delayMs: 400 };

  async function relay(from, to) {
    for await (const chunk of from) {
      while (line.is === 'silent') await pause(50);
      if (line.is === 'slow') await pause(line.delayMs);
      const parts = line.is === 'crumbs' ? Array.from(chunk, (byte) => Buffer.of(byte)) : [chunk];
      for (const part of parts) {
        if (to.destroyed) return;
        if (!to.write(part)) await Promise.race([once(to, 'drain'), once(to, 'close')]);
        if (parts.length > 1) await new Promise(setImmediate);
      }
    }
    to.end();
  }

  const server = createServer({ noDelay: true }, (near) => {
    if (line.is === 'cut') return void near.destroy();
    const far = connect({ host: hostname, port: Number(port), noDelay: true });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      sockets.add(from);
      from.on('error', () => to.destroy()).on('close', () => (sockets.delete(from), to.destroy()));
      relay(from, to).catch(() => to.destroy());
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = new URL(target);
  url.host = `127.0.0.1:${server.address().port}`;
  return Object.assign(line, {
    url: url.href,
    cut() {
      line.is = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    async stop() {
      line.cut();
      server.close();
      await once(server, 'close');
    },
  });
}
