import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { digest, networkOf } from './caller.js';

export interface RateLimits {
  /** Requests of one session or API key in a minute; 0 turns every limit off. */
  perMinute: number;
  /** Sign-ins for one address of mail from one network in a minute: each costs us a 64 MiB password hash. */
  signInsPerMinute: number;
}

type Limit = (request: FastifyRequest) => Promise<{ max: number; remaining: number; wait: number; exceeded: boolean }>;

/**
 * Counts requests in this process. An unknown token gets a fresh count for every invention, so the network is counted
 * too, ten times as wide for an office behind one address.
 */
export function limitRates(fastify: FastifyInstance, limits: RateLimits): void {
  const { perMinute, signInsPerMinute } = limits;
  if (perMinute === 0) return;
  const byCaller = limit(fastify, perMinute, callerOf);
  const byNetwork = limit(fastify, perMinute * 10, ({ ip }) => networkOf(ip));
  fastify.addHook('onRequest', async (request, reply) => {
    await spend(byNetwork, request, reply);
    await spend(byCaller, request, reply);
  });

  const signInsByNetwork = limit(fastify, signInsPerMinute * 5, ({ ip }) => networkOf(ip));
  const signInsByPerson = limit(fastify, signInsPerMinute, (request) => `${networkOf(request.ip)} ${mailOf(request)}`);
  fastify.addHook('preValidation', async (request, reply) => {
    if (!signInRoutes.has(request.routeOptions.url ?? '')) return;
    await spend(signInsByNetwork, request, reply);
    await spend(signInsByPerson, request, reply);
  });
}

const signInRoutes = new Set(['/api/v1/auth/login', '/api/v1/setup']);

function limit(fastify: FastifyInstance, max: number, keyGenerator: (request: FastifyRequest) => string): Limit {
  const count = fastify.createRateLimit({ max, timeWindow: 60_000, keyGenerator });
  return async (request) => {
    const state = await count(request);
    if (state.isAllowed) return { max, remaining: max, wait: 0, exceeded: false };
    return { max, remaining: state.remaining, wait: state.ttlInSeconds, exceeded: state.isExceeded };
  };
}

/** Headers as in draft-ietf-httpapi-ratelimit-headers; the narrowest limit is counted last and is the one shown. */
async function spend(count: Limit, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { max, remaining, wait, exceeded } = await count(request);
  reply.header('ratelimit-policy', `"minute";q=${max};w=60`);
  reply.header('ratelimit', `"minute";r=${remaining};t=${wait}`);
  if (exceeded) throw Problem.tooMany(wait);
}

function callerOf({ headers, ip }: FastifyRequest): string {
  const secret = headers.authorization ?? headers.cookie;
  return secret === undefined ? networkOf(ip) : digest(secret).toString('base64url');
}

function mailOf({ body }: FastifyRequest): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 320) : '';
}
