import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Headers of every answer: its request id; that case data must not stay in a cache or a browser's history (ASVS 5.0,
 * 14.3.2); and that an API answer loads nothing, is framed by nobody and tells no other site where it was found (V3.4).
 * A constant table: @fastify/helmet builds its own anew for every request.
 */
export function stamp(https: boolean): (request: FastifyRequest, reply: FastifyReply) => void {
  const headers = headersOf(https);
  return (request, reply) => void reply.headers(headers).header('x-request-id', request.id);
}

/** The same for what Nest's check of the origin refuses, which comes before every other hook. */
export function stampRaw(https: boolean): (request: FastifyRequest, response: Headed) => void {
  const headers = Object.entries(headersOf(https));
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('x-request-id', request.id);
  };
}

interface Headed {
  setHeader(name: string, value: string): unknown;
}

function headersOf(https: boolean) {
  return https ? { ...always, 'strict-transport-security': 'max-age=31536000' } : always;
}

const always = {
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
};
