import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from './caller.js';

/** Shorter answers travel in the first packets of a connection anyway. */
const WORTH_IT = 16_000;
/** 3 MB of docket become 290 kB in 9 ms off the main thread; the slower levels save another tenth of that. */
const FASTEST = { level: 1 };

/**
 * Long JSON goes out compressed to whoever takes it. What has an ETag goes as it is: a strong tag is of these very bytes
 * (RFC 9110, 8.8.3.3), and a later `If-Match` sends it back. For a browser on this machine itself there is no way to
 * shorten, and the docket would stand there 50 to 100 ms later (bench/README.md).
 */
export function compressJson(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length < WORTH_IT || !isPlainJson(reply)) return done(null, payload);
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
    if (!takesGzip(request) || isLoopback(request)) return done(null, payload);
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    gzip(payload, FASTEST, done);
  });
}

function isPlainJson(reply: FastifyReply): boolean {
  const type = String(reply.getHeader('content-type') ?? '');
  return type.startsWith('application/json') && !reply.hasHeader('etag') && !reply.hasHeader('content-encoding');
}

/** As the caller names it; a refusal (`;q=0`) counts, other weights do not. */
function takesGzip({ headers }: FastifyRequest): boolean {
  const named = String(headers['accept-encoding'] ?? '').split(',');
  return named.some((one) => /^\s*gzip\s*(;|$)/i.test(one) && !/;\s*q=0(\.0*)?\s*$/i.test(one));
}
