// The built program, as processes that can be killed, frozen and thawed by their pid.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { plainEnvironment, root } from './cluster.mjs';
import { freePort } from './ports.mjs';

export function startProcess(script, environment) {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', script)], {
    cwd: root,
    env: { ...plainEnvironment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = { pid: child.pid, said: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (running.said += text));
  const ended = once(child, 'exit');
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  return Object.assign(running, {
    isOver,
    ended,
    async kill(signal = 'SIGKILL') {
      if (!isOver()) child.kill(signal);
      await ended;
    },
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    async saying(text) {
      while (!running.said.includes(text)) {
        if (isOver()) throw new Error(`${script} ended before it said "${text}":\n${running.said}`);
        await pause(20);
      }
    },
  });
}

/** An API process that answers. Its calls answer {status, body, etag}; a lost connection answers status 0. */
export async function startApi(environment) {
  const port = await freePort();
  const api = startProcess('main.js', { ...environment, REDRESS_ROLE: 'api', PORT: String(port) });
  await api.saying('Redress answers at');
  const call = async (method, path, { token, body, version } = {}) => {
    const headers = { authorization: `Bearer ${token}` };
    if (body) headers['content-type'] = 'application/json';
    if (version) headers['if-match'] = `"${version}"`;
    const address = path.startsWith('/health') ? path : `/api/v1${path}`;
    try {
      const sent = { method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(30_000) };
      const answer = await fetch(`http://127.0.0.1:${port}${address}`, sent);
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : undefined };
    } catch (failure) {
      return { status: 0, body: { detail: String(failure.cause ?? failure) } };
    }
  };
  return Object.assign(api, { call });
}
