import { createReadStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';
import { isLoopback } from './caller.js';

export interface ApiDocsSettings {
  /** Path of docs/openapi.json. */
  openapiFile: string;
  /** Asked when the request does not come from this machine. */
  mayReadDocs(request: FastifyRequest): boolean | Promise<boolean>;
}

/** The API description and a page to browse it, from our own origin only (ASVS 5.0, 3.6.1 and 13.4.5). */
export function serveApiDocs(fastify: FastifyInstance, { openapiFile, mayReadDocs }: ApiDocsSettings): void {
  const description = textOf(openapiFile);
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    if (!isLoopback(request) && !(await mayReadDocs(request))) throw Problem.unauthenticated();
  };
  fastify.get('/api/openapi.json', { onRequest }, async (_request, reply) => {
    if (description === undefined) throw Problem.unavailable(message('problems.no-description'));
    return reply.type('application/json; charset=utf-8').send(description);
  });
  fastify.get('/api/docs', { onRequest }, async (_request, reply) => {
    reply.header('content-security-policy', pagePolicy);
    return reply.type('text/html; charset=utf-8').send(page);
  });
  fastify.get('/api/docs/start.js', { onRequest }, async (_request, reply) => {
    return reply.type('text/javascript; charset=utf-8').send(start);
  });
  for (const [name, type] of Object.entries(assets)) {
    fastify.get(`/api/docs/${name}`, { onRequest }, async (_request, reply) => {
      reply.header('cache-control', 'private, max-age=86400');
      return reply.type(type).send(createReadStream(join(folder, name)));
    });
  }
}

const folder = dirname(require.resolve('swagger-ui-dist/package.json'));

const assets = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

/** As everywhere, but without Trusted Types, since Swagger UI assigns innerHTML. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join(';');

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Redress API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });\n`;

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    new Logger('http').warn(`${file} cannot be read; /api/openapi.json answers 503 until it is generated.`);
    return undefined;
  }
}
