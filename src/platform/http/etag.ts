import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';
import { LANGUAGES } from './language.js';

/**
 * The version the caller has read, from `If-Match: "<version>"`; the language it was read in makes no difference.
 *
 * @throws Problem 428 without the header; 400 for anything but one strong entity tag
 */
export const IfMatch = createParamDecorator(
  (_, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    return versionIn(header);
  },
  [describeIfMatch],
);

const TAG = new RegExp(`^"([1-9]\\d{0,8})(-(${LANGUAGES.join('|')}))?"$`);

export function versionIn(header: string | undefined): number {
  if (header === undefined || header === '') throw Problem.preconditionRequired();
  const version = TAG.exec(header)?.[1];
  if (version) return Number(version);
  const wanted = message('input.if-match');
  throw Problem.malformed(wanted, [{ pointer: '/If-Match', code: 'if-match', message: wanted }]);
}

/** The same version in two languages is two bodies, so two strong tags (RFC 9110, 8.8.1): `"3"` and `"3-fr"`. */
export function etagOf(version: number, language = 'en'): string {
  return language === 'en' ? `"${version}"` : `"${version}-${language}"`;
}

/** Whether `If-None-Match` names this ETag; a weak one counts too (RFC 9110, 13.1.2). */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

function describeIfMatch(target: object, key: string | symbol | undefined): void {
  const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (!method || key === undefined) return;
  const description = 'The ETag of the record as you have read it, for example "3". 428 without it, 412 when stale.';
  const schema = { type: 'string', pattern: TAG.source };
  ApiHeader({ name: 'If-Match', required: true, description, schema })(target, key, method);
}
