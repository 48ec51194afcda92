import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { message } from '../../words/message.js';
import { calls } from '../call.js';
import { Problem } from '../problem/problem.js';
import { answerInJson } from './answer.js';
import { serveApiDocs, type ApiDocsSettings } from './api-docs.js';
import { compressJson } from './compress.js';
import { type Figures, type HealthCheck, serveHealth, serveMetrics } from './health.js';
import { wrongMediaType } from './media-type.js';
import { answerProblem, ProblemFilter } from './problem.filter.js';
import { serveProblemPages } from './problem-pages.js';
import { QueryRefused } from './query-string.js';
import { limitRates, type RateLimits } from './rate-limits.js';
import { stamp } from './security-headers.js';
import { rememberRules } from './validation-rules.js';
import { InputPipe } from './validation.js';
import { serveWebClient } from './web-client.js';

export interface HttpSettings extends ApiDocsSettings {
  limits: RateLimits;
  /** Fastify's `trustProxy`: the proxies whose X-Forwarded-For counts. */
  trustProxy: boolean | string;
  /** Whether callers reach us by HTTPS; sends HSTS. */
  https: boolean;
  metricsToken?: string;
  healthChecks: readonly HealthCheck[];
  metrics(): Promise<Figures>;
  /** Folder of the built browser client. */
  webFolder: string;
  /** Paths of Nest routes that are not under /api/v1. */
  outsideApi: readonly string[];
}

/**
 * Everything about HTTP that is the same for every route. Call it once, before `listen` or `init`, on an application
 * made with `createHttpAdapter`. Health, problem pages and docs are plain Fastify routes, which no guard of Nest sees.
 */
export async function configureHttp(app: NestFastifyApplication, settings: HttpSettings): Promise<void> {
  app.setGlobalPrefix('api/v1', { exclude: [...settings.outsideApi] });
  app.useGlobalFilters(new ProblemFilter());
  rememberRules();
  app.useGlobalPipes(new InputPipe());
  app.enableCsrfProtection();

  const fastify = app.getHttpAdapter().getInstance();
  const setHeaders = stamp(settings.https);
  fastify.addHook('onRequest', (request, reply, done) => {
    setHeaders(request, reply);
    done();
  });
  limitRates(fastify, settings.limits);
  fastify.addHook('onRequest', (request, _reply, done) => done(unreadable(request)));
  await app.register(cookie);
  // Every route refuses forms but those that take files (media-type.ts), which set their own limits (upload.ts).
  await app.register(multipart, { throwFileSizeLimit: false });
  answerInJson(fastify);
  compressJson(fastify);
  fastify.addHook('preHandler', (_request, _reply, done) => calls.run({}, done));

  await app.register(async (pages: FastifyInstance) => {
    // Nest sets its own handler too late for routes that are registered before it.
    pages.setErrorHandler(answerProblem);
    serveHealth(pages, settings.healthChecks, settings.metricsToken);
    serveMetrics(pages, settings.metrics, settings.metricsToken);
    serveProblemPages(pages);
    serveApiDocs(pages, settings);
    await serveWebClient(pages, settings.webFolder);
  });
}

function unreadable(request: FastifyRequest): Problem | undefined {
  const { query } = request;
  if (query instanceof QueryRefused) {
    const { pointer, reason } = query;
    return Problem.malformed(reason, [{ pointer, code: 'unreadable-parameter', message: reason }]);
  }
  if (request.url.split('?', 1)[0]?.includes('%00')) {
    return Problem.malformed(message('problems.address-nul'));
  }
  return wrongMediaType(request);
}
