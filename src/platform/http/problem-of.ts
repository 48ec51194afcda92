import { HttpException } from '@nestjs/common';
import { message } from '../../words/message.js';
import { postgresErrorIn, problemFromPostgres, unreachable } from '../problem/postgres-problem.js';
import { Problem } from '../problem/problem.js';

/** The problem any thrown value stands for. What nobody foresaw becomes `unexpected`, which tells nothing. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) return fromNest(error);
  const postgres = postgresErrorIn(error);
  if (postgres) return problemFromPostgres(postgres) ?? unexpected(error);
  const { code, statusCode } = fieldsOf(error);
  // Fastify gives a caller who hangs up a status, and the code that a lost database has too.
  const known = fromStatus(statusCode, code);
  if (known) return known;
  return isLost(error, code) ? unreachable() : unexpected(error);
}

/** pg gives a connection that breaks under a statement no code, only these words. */
const brokenOff =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to conn)/;

function isLost(error: unknown, code: unknown): boolean {
  if (typeof code === 'string') return lostConnection.has(code);
  return error instanceof Error && brokenOff.test(error.message);
}

function unexpected(cause: unknown): Problem {
  return new Problem('unexpected', message('problems.unexpected'), {}, cause);
}

/** Node and pg codes of a connection that failed before the database could answer. */
const lostConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH']);

/** Nest wraps Fastify's own errors, whose code then says more than the status. */
function fromNest(error: HttpException): Problem {
  const { code } = fieldsOf(error.cause);
  return fromStatus(error.getStatus(), code) ?? unexpected(error);
}

/** Nobody else's words reach the caller: they quote routes, parameters and input. */
function fromStatus(status: unknown, code: unknown): Problem | undefined {
  const special = typeof code === 'string' ? fastifyProblems[code] : undefined;
  if (special) return special();
  if (typeof status !== 'number' || status < 400 || status > 599) return undefined;
  const exact = statusProblems[status];
  if (exact) return exact();
  return status < 500 ? Problem.malformed(message('problems.unreadable')) : undefined;
}

const fastifyProblems: Record<string, () => Problem> = {
  FST_ERR_BAD_URL: () => Problem.malformed(message('problems.address-encoding')),
  FST_ERR_MAX_PARAM_LENGTH: () => Problem.notFound(),
  FST_ERR_CTP_EMPTY_TYPE: () => Problem.unsupportedMediaType(),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => Problem.malformed(message('problems.body-length')),
  FST_REQ_FILE_TOO_LARGE: () => Problem.tooLarge(message('problems.file-too-large')),
};

const statusProblems: Record<number, () => Problem> = {
  401: () => Problem.unauthenticated(),
  403: () => Problem.forbidden(message('problems.not-allowed')),
  404: () => Problem.notFound(),
  405: () => Problem.notFound(),
  413: () => Problem.tooLarge(),
  415: () => Problem.unsupportedMediaType(),
  429: () => Problem.tooMany(60),
  503: () => Problem.unavailable(message('problems.stopping')),
};

function fieldsOf(error: unknown): { code?: unknown; statusCode?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}
