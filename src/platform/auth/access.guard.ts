import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { calls } from '../call.js';
import type { Caller } from '../call.js';
import { Problem } from '../problem/problem.js';
import { callOf } from './call-of-request.js';
import { Callers } from './callers.js';
import { PUBLIC, RIGHT, refusal } from './rights.js';
import type { Right } from './rights.js';
import { tokenOf } from './token.strategy.js';

type AuthenticatedRequest = FastifyRequest & { user: Caller };

/**
 * Authenticates by token, checks the route's declared right, and says whose call this is. It does so in a guard, since a
 * global interceptor puts eight observables around every handler: a fifth of the server's CPU (bench/README.md).
 */
@Injectable()
export class AccessGuard extends AuthGuard('token') {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const needed = this.reflector.get<Right>(RIGHT, handler);
    const caller = await this.allowed(context, needed);
    const call = calls.getStore();
    if (!call) throw new Error('No call was opened for this request: add the hook of configureHttp.');
    const renew = async () => {
      this.callers.forget(caller);
      call.actor = await this.allowed(context, needed);
      return call.actor;
    };
    Object.assign(call, callOf(context.switchToHttp().getRequest<FastifyRequest>(), caller), { renew });
    return true;
  }

  /** What is remembered may be older than a promotion, so a refusal is always by what the database says now. */
  private async allowed(context: ExecutionContext, needed: Right): Promise<Caller> {
    const remembered = await this.authenticated(context);
    if (!refusal(remembered, needed)) return remembered;
    this.callers.forget(remembered);
    const caller = await this.authenticated(context);
    const refused = refusal(caller, needed);
    if (refused) throw Problem.forbidden(refused);
    return caller;
  }

  /** Passport is asked about tokens that were not seen within the last half minute. */
  private async authenticated(context: ExecutionContext): Promise<Caller> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const known = this.callers.remembered(tokenOf(request) ?? '');
    if (known) return known;
    await super.canActivate(context);
    return request.user;
  }

  override handleRequest<Found>(failure: unknown, caller: Found): Found {
    if (failure) throw failure;
    if (!caller) throw Problem.unauthenticated();
    return caller;
  }
}
