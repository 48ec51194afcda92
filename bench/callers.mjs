// The load maker: callers that each keep one connection and send the next request when the last is answered. Written by
// hand because it shares two cores with what it measures: it spends a fraction of what a full HTTP client spends, so
// more of what is measured is the servers, and it keeps latencies finer than whole milliseconds.
import { connect } from 'node:net';
import { once } from 'node:events';

const HEAD_END = Buffer.from('\r\n\r\n');

/** One connection. `send` answers with `{ status, head, body }`; the body is text. */
export async function openConnection(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let waiting;
  let received = Buffer.alloc(0);
  const fail = (reason) => waiting?.reject(new Error(`The server closed the connection: ${reason}`));
  socket.on('error', (error) => fail(error.message));
  socket.on('close', () => fail('end of stream'));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = wholeAnswer(received);
    if (!answer) return;
    received = Buffer.alloc(0);
    const { resolve } = waiting;
    waiting = undefined;
    resolve(answer);
  });
  return {
    send(request) {
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      });
    },
    close: () => socket.destroy(),
  };
}

function wholeAnswer(bytes) {
  const end = bytes.indexOf(HEAD_END);
  if (end === -1) return undefined;
  const head = bytes.latin1Slice(0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without a length: ${head}`);
  const from = end + HEAD_END.length;
  if (bytes.length < from + Number(length)) return undefined;
  return { status: Number(head.slice(9, 12)), head, body: bytes.utf8Slice(from) };
}

export function writeRequest({ method = 'GET', path, token, headers = {}, body }) {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = [`${method} /api/v1${path} HTTP/1.1`, 'Host: 127.0.0.1', `Authorization: Bearer ${token}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined) lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(text)}`);
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}

/**
 * Lets every caller work for some seconds, and on until there are `atLeast` answers.
 *
 * @param callers each with `next()`, the text of its next request, and optionally `learn(answer)`
 * @returns the number of answers, the seconds it took, and every latency in milliseconds, ascending
 * @throws Error on the first answer that is not 2xx
 */
export async function drive(port, callers, seconds, atLeast = 0) {
  const connections = await Promise.all(callers.map(() => openConnection(port)));
  const latencies = [];
  const begin = performance.now();
  const until = begin + seconds * 1000;
  await Promise.all(
    callers.map(async (caller, n) => {
      for (let now = performance.now(); now < until || latencies.length < atLeast;) {
        const request = caller.next();
        const answer = await connections[n].send(request);
        const then = performance.now();
        if (answer.status < 200 || answer.status > 299) {
          throw new Error(`${request.split('\r\n', 1)[0]} was answered ${answer.status}: ${answer.body.slice(0, 500)}`);
        }
        caller.learn?.(answer);
        latencies.push(then - now);
        now = then;
      }
    }),
  ).finally(() => connections.forEach((connection) => connection.close()));
  const took = (performance.now() - begin) / 1000;
  return { answers: latencies.length, seconds: took, latencies: latencies.sort((a, b) => a - b) };
}

export function percentile(ascending, share) {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))];
}
