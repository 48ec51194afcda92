import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Observable, catchError, from, switchMap, throwError } from 'rxjs';
import type { Call, Caller, Repeatable } from '../call.js';
import { calls } from '../call.js';
import { CallerChanged } from '../db/caller-changed.js';
import { Problem } from '../problem/problem.js';
import { AccessGuard } from './access.guard.js';
import { Callers } from './callers.js';

type AuthenticatedRequest = FastifyRequest & { user?: Caller };

const KEY_SHAPE = /^[\x21-\x7e]{1,255}$/;

/**
 * Runs the handler as the caller the guard found. When the database says that the caller changed since (a role, a
 * revoked session), nothing has run yet: the guard looks again and the handler is tried once more.
 */
@Injectable()
export class CallInterceptor implements NestInterceptor {
  constructor(
    private readonly callers: Callers,
    private readonly guard: AccessGuard,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const caller = request.user;
    if (!caller) return next.handle();
    return run(request, next).pipe(
      catchError((failure: unknown) => {
        if (!(failure instanceof CallerChanged)) return throwError(() => failure);
        this.callers.forget(caller);
        return from(this.guard.canActivate(context)).pipe(switchMap(() => run(request, next)));
      }),
    );
  }
}

function run(request: AuthenticatedRequest, next: CallHandler): Observable<unknown> {
  const call = callOf(request);
  return new Observable((subscriber) => calls.run(call, () => next.handle().subscribe(subscriber)));
}

function callOf(request: AuthenticatedRequest): Call {
  if (!request.user) throw Problem.unauthenticated();
  return {
    actor: request.user,
    requestId: String(request.id),
    reason: reasonOf(request),
    repeatable: repeatableOf(request, request.user),
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
    throw Problem.malformed('Idempotency-Key must be 1 to 255 visible ASCII characters.');
  }
  return {
    firmId: caller.firmId,
    caller: caller.apiKeyId ?? caller.userId,
    method: request.method,
    path: request.url.split('?')[0] as string,
    key,
    requestHash: createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest(),
  };
}
