import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { message } from '../../words/message.js';
import type { Call, Caller, Repeatable } from '../call.js';
import { Problem } from '../problem/problem.js';

const KEY_SHAPE = /^[\x21-\x7e]{1,255}$/;

/** What a request says about its call: for whom, why, and whether it may be repeated. @throws Problem 400 */
export function callOf(request: FastifyRequest, caller: Caller): Call {
  return {
    actor: caller,
    requestId: request.id,
    reason: reasonOf(request),
    repeatable: repeatableOf(request, caller),
  };
}

function reasonOf({ headers, body }: FastifyRequest): string | undefined {
  const header = headers['x-reason'];
  const given = typeof header === 'string' ? header : (body as { reason?: unknown } | undefined)?.reason;
  return typeof given === 'string' ? given.slice(0, 2000) : undefined;
}

function repeatableOf(request: FastifyRequest, caller: Caller): Repeatable | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method !== 'POST') return undefined;
  if (typeof key !== 'string' || !KEY_SHAPE.test(key)) {
    throw Problem.malformed(message('input.idempotency-key'));
  }
  return {
    firmId: caller.firmId,
    caller: caller.apiKeyId ?? caller.userId,
    method: request.method,
    path: request.url.split('?')[0] as string,
    key,
    requestHash: hash('sha256', JSON.stringify(request.body ?? null), 'buffer'),
  };
}
