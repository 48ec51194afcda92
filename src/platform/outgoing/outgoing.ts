import { request as plainRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Message } from '../../words/message.js';
import { destinationOf, systemResolver, whyNotTo } from './destination.js';
import type { Destination } from './destination.js';

export interface OutgoingMessage {
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Milliseconds for the whole, name look-up included. A receiver that says nothing must not hold a worker. */
const WITHIN_MS = 10_000;
/** What may come back, headers aside. It is not read: an answer that is shown would make us a window into a network. */
const MOST_BYTES = 64 * 1024;

/**
 * The only way out of Redress by HTTP. What is called is typed in by people, so: HTTPS on port 443, every address of the
 * name public, the one that was checked is the one connected to, no redirect is followed, time and size are bounded, and
 * of the answer only the status is kept (OWASP ASVS 5.0, 1.3.6 and 15.3.2).
 */
export class Outgoing {
  constructor(
    private readonly allowed: readonly string[] = [],
    private readonly resolve = systemResolver,
    private readonly withinMs = WITHIN_MS,
  ) {}

  /** What is wrong with an address as it is written, or undefined: to be said when somebody enters it. */
  whyNotTo(url: string): Message | undefined {
    return whyNotTo(url, this.allowed);
  }

  /**
   * @returns the status, also one that means failure
   * @throws OutgoingRefused when it may not be called; Error when it cannot be reached or is too slow
   */
  async send(message: OutgoingMessage): Promise<number> {
    const signal = AbortSignal.timeout(this.withinMs);
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error(`No answer within ${this.withinMs / 1000} s.`)));
    });
    const answer = destinationOf(message.url, this.allowed, this.resolve).then((to) => call(to, message, signal));
    return Promise.race([answer, late]);
  }
}

function call(to: Destination, { method, headers, body }: OutgoingMessage, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const open = to.url.protocol === 'https:' ? tlsRequest : plainRequest;
    const request: ClientRequest = open(optionsOf(to, method, { ...headers, ...lengthOf(body) }, signal));
    request.once('error', reject);
    request.once('response', (answer) => resolve(statusOf(answer)));
    request.end(body);
  });
}

/** Connected by address, known to the other end by name: for TLS and for virtual hosts. */
function optionsOf(
  { url, address }: Destination,
  method: string,
  headers: object,
  signal: AbortSignal,
): RequestOptions {
  const name = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    method,
    host: address,
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, 'user-agent': 'Redress', ...headers },
    // A connection kept open would be one whose address nobody checked for this request.
    agent: false,
    signal,
    ...(isIP(name) === 0 && { servername: name }),
  } as RequestOptions;
}

function lengthOf(body: string | undefined): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
}

/** The body is let go by unread, and the connection cut when there is too much of it. */
function statusOf(answer: IncomingMessage): number {
  let bytes = 0;
  answer.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > MOST_BYTES) answer.destroy();
  });
  answer.on('error', () => undefined);
  return answer.statusCode ?? 0;
}
