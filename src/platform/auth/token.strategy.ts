import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import type { Caller } from '../call.js';
import { Callers } from './callers.js';

export const SESSION_COOKIE = 'redress_session';

/** The session token of a browser's cookie, or the session token or API key of an Authorization header. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const { authorization } = request.headers;
  if (authorization?.startsWith('Bearer ')) return authorization.slice('Bearer '.length).trim();
  return forgedBySite(request) ? undefined : request.cookies?.[SESSION_COOKIE];
}

/** A browser says where a request came from; a cookie is not honoured for a change that another site asked for. */
function forgedBySite(request: FastifyRequest): boolean {
  if (request.headers.authorization || request.method === 'GET' || request.method === 'HEAD') return false;
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

@Injectable()
export class TokenStrategy extends PassportStrategy(Strategy, 'token') {
  constructor(private readonly callers: Callers) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Caller | false> {
    const token = tokenOf(request);
    return (token && (await this.callers.find(token))) || false;
  }
}
