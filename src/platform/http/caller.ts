import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/**
 * Whether the request comes from this machine itself. A reverse proxy on the same machine also connects from loopback,
 * so anything a proxy would add says no.
 */
export function isLoopback(request: FastifyRequest): boolean {
  const { headers, raw } = request;
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded ?? headers['x-real-ip'] ?? headers.via;
  const address = raw.socket.remoteAddress ?? '';
  return forwarded === undefined && /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address);
}

/** Metrics and the details of health are for this machine, or for who holds METRICS_TOKEN. */
export function mayReadMetrics(request: FastifyRequest, token: string | undefined): boolean {
  if (isLoopback(request)) return true;
  const given = bearerOf(request);
  return token !== undefined && given !== undefined && timingSafeEqual(digest(given), digest(token));
}

export function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** The network an address stands for: an attacker holds a /24 or a /64 as easily as one address. */
export function networkOf(address: string): string {
  const lastDot = address.lastIndexOf('.');
  if (lastDot !== -1) return address.slice(address.lastIndexOf(':') + 1, lastDot);
  const [left = '', right] = address.split('::');
  const front = left.split(':').filter(Boolean);
  const back = (right ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}

export function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
