import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../auth/token.strategy.js';
import { completeOperation } from './operation-details.js';
import { resourceOf, staleSummaries } from './resources.js';
import { WEBHOOKS } from './webhooks.js';
import { problemComponents } from './problem-responses.js';
import { closeInputs, completeSchema } from './schema-details.js';
import type { Operation, Schema } from './openapi-types.js';

const ABOUT = `Case tracking for lawyers who challenge INTERPOL notices and diffusions before the CCF.

* Days are \`YYYY-MM-DD\`, instants RFC 3339 with an offset; a slash-separated date is refused.
* Errors are problem documents (RFC 9457); \`type\` is an address that explains cause and cure, \`issues\` names every wrong field.
* A record's \`ETag\` is its version (and the language, where the answer was told in another than English): send it back as \`If-Match\` with every change. \`If-None-Match\` gives 304.
* \`Accept-Language\` (en, fr, es or ar) chooses the language of every answer: titles, reasons, warnings. Codes stay, and so does what people wrote.
* A POST with an \`Idempotency-Key\` may be repeated for 24 hours: it has one effect and one answer.
* Lists are paged by \`cursor\`; \`page.next\` is null on the last page. An unknown parameter is 400.
* A record of another firm answers exactly like one that does not exist.
* \`X-Reason\` says why; it goes into the history. \`X-Request-Id\` is taken over and echoed.`;

/**
 * The API as OpenAPI 3.1, from the built code: what the compiler plugin read in the DTOs, what the decorators say, and
 * what holds for every route. The application is scanned only; nothing of it has to run.
 */
export function describeApi(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setTitle('Redress')
    .setVersion('1')
    .setDescription(ABOUT)
    .setOpenAPIVersion('3.1.0')
    .addServer('/', 'The installation that answers')
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'opaque',
        description: 'A session token, or an API key (rdr_...).',
      },
      'bearer',
    )
    .addCookieAuth(
      SESSION_COOKIE,
      { type: 'apiKey', in: 'cookie', description: 'What a browser gets at sign-in.' },
      'cookie',
    )
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('cookie')
    .build();
  const document = SwaggerModule.createDocument(app, frame, { operationIdFactory: nameOperation });
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const schema of Object.values(schemas)) completeSchema(schema);
  const operations = operationsOf(document);
  closeInputs(operations, schemas);
  for (const each of operations) completeOperation(each, schemas);
  sayAbout(document, operations);
  const { schemas: problems, ...rest } = problemComponents();
  document.components = {
    ...document.components,
    ...rest,
    schemas: { ...schemas, ...problems },
  } as typeof document.components;
  return document;
}

function sayAbout(document: OpenAPIObject, operations: Operation[]): void {
  const stale = staleSummaries(operations.map(({ details }) => details.operationId ?? ''));
  if (stale.length > 0) throw new Error(`Nobody serves ${stale.join(', ')} any more: take it out of resources.ts.`);
  const license = { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' };
  Object.assign(document.info, { contact: { name: 'Whoever runs this installation' }, license });
  Object.assign(document, { tags: tagsOf(operations), webhooks: WEBHOOKS });
}

/** With what each is about. @throws for a tag that nobody described */
function tagsOf(operations: Operation[]): { name: string; description: string }[] {
  const names = [...new Set(operations.flatMap(({ details }) => details.tags ?? []))];
  return names.toSorted().map((name) => ({ name, description: resourceOf(name).about }));
}

/** `caseFilesChange`: what a generated client calls it. */
function nameOperation(controller: string, method: string): string {
  const noun = controller.replace(/Controller$/, '');
  return `${noun.charAt(0).toLowerCase()}${noun.slice(1)}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}

function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, object>).map(([method, details]) => ({ path, method, details }) as Operation),
  );
}
