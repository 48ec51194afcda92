import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Message, Value } from '../../words/message.js';
import { rendered } from '../../words/rendered.js';
import { say } from '../../words/speakers.js';
import { postgresErrorIn } from '../problem/postgres-problem.js';
import { Problem, type Issue, type ProblemMembers } from '../problem/problem.js';
import { languageIn, type Language } from './language.js';
import { problemOf } from './problem-of.js';

const logger = new Logger('http');

/** Answers every refusal and every failure with one problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  if (problem.status >= 500) logger.error(`${request.id} ${accountOf(error)}`);
  // A stream that breaks half-way has sent its 200 already; the only honest answer left is a broken connection.
  if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
  if (problem.members.retryAfter !== undefined) reply.header('retry-after', problem.members.retryAfter);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="redress"');
  const language = languageIn(request.headers['accept-language']);
  reply.headers({ 'content-language': language, vary: 'accept-language' });
  const document = documentOf(problem, request.id, language);
  reply.code(problem.status).type('application/problem+json; charset=utf-8').send(document);
}

/** The document in the reader's language; `type`, codes and pointers never change. */
export function documentOf(problem: Problem, instance: string, language: Language = 'en'): string {
  const { type, status } = problem;
  const [title, detail] = [say(language, problem.title), say(language, problem.detail)];
  // What a refusal lists (open deadlines) may be titled by messages.
  return rendered(
    JSON.stringify({ ...membersIn(language, problem.members), type, title, status, detail, instance }),
    language,
  );
}

function membersIn(language: Language, { issues, ...rest }: ProblemMembers): object {
  return issues ? { issues: issues.map((issue) => issueIn(language, issue)), ...rest } : rest;
}

/** What fills the message stands beside it, for programs; what is itself said in words, in those words. */
function issueIn(language: Language, { pointer, code, params, message }: Issue): object {
  return { pointer, code, params: params ?? paramsIn(language, message), message: say(language, message) };
}

function paramsIn(language: Language, { params }: Message): object | undefined {
  if (!params) return undefined;
  const said = (value: Value): unknown => {
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((one: Value) => said(one));
    return 'code' in value ? say(language, value) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, said(value)]));
}

/**
 * What the log may know: the kind of error and where it happened. The messages of PostgreSQL and of JSON.parse quote
 * the values they refuse, so of those only the code is kept.
 */
function accountOf(error: unknown): string {
  if (!(error instanceof Error)) return `threw a ${typeof error}`;
  const root = error instanceof Problem && error.cause instanceof Error ? error.cause : error;
  const postgres = postgresErrorIn(root);
  const quotesInput = postgres !== undefined || root instanceof SyntaxError;
  const what = postgres ? `${postgres.code} ${postgres.constraint ?? ''}` : quotesInput ? '' : root.message;
  return `${root.name} ${what}\n${framesOf(root)}`;
}

function framesOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n');
  return lines.filter((line) => line.startsWith('    at ')).join('\n');
}
