import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { networkOf } from './caller.js';
import { MinuteCounter } from './minute-counter.js';

export interface RateLimits {
  /** Requests of one session or API key in a minute; 0 turns every limit off. */
  perMinute: number;
  /** Sign-ins for one address of mail from one network in a minute: each costs us a 64 MiB password hash. */
  signInsPerMinute: number;
}

/**
 * Counts requests in this process. An unknown token gets a fresh count for every invention, so the network is counted
 * too, ten times as wide for an office behind one address.
 */
export function limitRates(fastify: FastifyInstance, limits: RateLimits): void {
  const { perMinute, signInsPerMinute } = limits;
  if (perMinute === 0) return;
  const callers = new MinuteCounter(perMinute);
  const networks = new MinuteCounter(perMinute * 10);
  fastify.addHook('onRequest', (request, reply, done) => {
    const network = networkOf(request.ip);
    done(spend(reply, [networks, network], [callers, callerOf(request) ?? network]));
  });

  const signIns = new MinuteCounter(signInsPerMinute);
  const networksOfSignIns = new MinuteCounter(signInsPerMinute * 5);
  fastify.addHook('preValidation', (request, reply, done) => {
    if (!signInRoutes.has(request.routeOptions.url ?? '')) return done();
    const network = networkOf(request.ip);
    done(spend(reply, [networksOfSignIns, network], [signIns, `${network} ${mailOf(request)}`]));
  });
}

const signInRoutes = new Set(['/api/v1/auth/login', '/api/v1/setup']);

/** Headers as in draft-ietf-httpapi-ratelimit-headers, of the limit that refuses, else of the last and narrowest. */
function spend(reply: FastifyReply, ...limits: [MinuteCounter, string][]): Problem | undefined {
  const now = Date.now();
  for (const [n, [counter, key]] of limits.entries()) {
    const { remaining, wait } = counter.count(key, now);
    if (remaining >= 0 && n < limits.length - 1) continue;
    reply.header('ratelimit-policy', counter.policy);
    reply.header('ratelimit', `"minute";r=${Math.max(remaining, 0)};t=${wait}`);
    return remaining < 0 ? Problem.tooMany(wait) : undefined;
  }
  return undefined;
}

function callerOf({ headers }: FastifyRequest): string | undefined {
  const secret = headers.authorization ?? headers.cookie;
  return secret === undefined ? undefined : hash('sha256', secret, 'base64');
}

function mailOf({ body }: FastifyRequest): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 320) : '';
}
