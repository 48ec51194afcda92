import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Caller } from '../call.js';
import { Problem } from '../problem/problem.js';
import { Callers } from './callers.js';
import { PUBLIC, RIGHT, refusal } from './rights.js';
import type { Right } from './rights.js';

/** Authenticates by token and checks the route's declared right. */
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
    // What is remembered may be older than a promotion, so a refusal is always by what the database says now.
    const refused = (await this.refusalNow(context, needed)) && (await this.refusalNow(context, needed));
    if (refused) throw Problem.forbidden(refused);
    return true;
  }

  private async refusalNow(context: ExecutionContext, needed: Right): Promise<string | undefined> {
    await super.canActivate(context);
    const { user } = context.switchToHttp().getRequest<{ user: Caller }>();
    const refused = refusal(user, needed);
    if (refused) this.callers.forget(user);
    return refused;
  }

  override handleRequest<Found>(failure: unknown, caller: Found): Found {
    if (failure) throw failure;
    if (!caller) throw Problem.unauthenticated();
    return caller;
  }
}
