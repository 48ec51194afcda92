import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Caller } from '../call.js';
import { Problem } from '../problem/problem.js';
import { PUBLIC, RIGHT, refusal } from './rights.js';
import type { Right } from './rights.js';

/** Authenticates by token and checks the route's declared right. */
@Injectable()
export class AccessGuard extends AuthGuard('token') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    await super.canActivate(context);
    const caller = context.switchToHttp().getRequest<{ user: Caller }>().user;
    const refused = refusal(caller, this.reflector.get<Right>(RIGHT, handler));
    if (refused) throw Problem.forbidden(refused);
    return true;
  }

  override handleRequest<Found>(failure: unknown, caller: Found): Found {
    if (failure) throw failure;
    if (!caller) throw Problem.unauthenticated();
    return caller;
  }
}
