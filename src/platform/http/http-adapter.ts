import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';
import { readJson } from './json-body.js';
import { bodyLimits } from './json-scan.js';
import { answerProblem, documentOf } from './problem.filter.js';
import { readQuery } from './query-string.js';
import { requestIdOf } from './request-id.js';
import { stamp, stampRaw } from './security-headers.js';

type Check = Parameters<FastifyAdapter['registerSecurityHook']>[0];

/** Nest would add parsers of its own at init, of which the one for forms lets any web page post (CSRF). */
class OneFormatAdapter extends FastifyAdapter {
  https = false;

  override registerParserMiddleware(): void {}

  /** What is refused for its origin carries the headers of every answer too; their own hook would come later. */
  override registerSecurityHook(check: Check): void {
    const mark = stampRaw(this.https);
    super.registerSecurityHook((request, response) => {
      const refusal = check(request, response);
      if (refusal) mark(request, response);
      return refusal;
    });
  }
}

/** Fastify as Redress wants it: one body format, one query format, and patience that ends for slow senders. */
export function createHttpAdapter(settings: { trustProxy: boolean | string; https?: boolean }): FastifyAdapter {
  const adapter = new OneFormatAdapter({
    // Of a slow sender: 10 s for the headers (Node waits 60 s), 2 min for a file of 25 MB, 1 min without a byte.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    requestTimeout: 120_000,
    connectionTimeout: 60_000,
    bodyLimit: bodyLimits.bytes,
    trustProxy: settings.trustProxy,
    genReqId: requestIdOf,
    requestIdHeader: false,
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    routerOptions: { ignoreTrailingSlash: true, querystringParser: readQuery },
    frameworkErrors: (error: Error, request: unknown, reply: unknown) => {
      // For addresses the router itself refuses no hook runs.
      stamp(settings.https ?? false)(request as FastifyRequest, reply as FastifyReply);
      answerProblem(error, request as FastifyRequest, reply as FastifyReply);
    },
    clientErrorHandler: answerBrokenHttp,
  });
  adapter.https = settings.https ?? false;
  readOnlyJson(adapter);
  return adapter;
}

/** DTOs judge what comes in and PostgreSQL writes what goes out; Fastify would load ajv for schemas that no route has. */
function noSchemas(): never {
  throw new Error('Redress describes inputs by DTOs, not by Fastify schemas.');
}

function readOnlyJson(adapter: FastifyAdapter): void {
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, readJson(body as Buffer));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
}

/** What never became a request still gets a problem document before its connection is closed. */
function answerBrokenHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const what = late ? message('problems.late-request') : message('problems.no-http');
  const body = documentOf(Problem.malformed(what), uuidv7());
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy();
}
