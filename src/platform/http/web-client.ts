import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

/** What web/vite.config.mts writes where the nonce of an answer belongs. */
const NONCE = 'NONCE-OF-THIS-ANSWER';
const outsideClient = /^\/(api|health|metrics|problems|reminders|calendar\/feeds|assets)(\/|$)/;

/**
 * The browser client from `folder` (dist/web): hashed files for a year, and its one page for every address a browser
 * opens that is not the API's. Without the folder the API works, and `/` says how to build it.
 */
export async function serveWebClient(fastify: FastifyInstance, folder: string): Promise<void> {
  const page = pageIn(folder);
  if (page === undefined) {
    fastify.get('/', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(`${NOT_BUILT}\n`));
    return;
  }
  const { default: staticFiles } = await import('@fastify/static');
  await fastify.register(staticFiles, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    // The build lays a compressed copy beside each file.
    preCompressed: true,
    globIgnore: ['index.html', '.vite/**', '**/*.{br,gz}'],
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/') || path.includes('\\assets\\');
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });
  fastify.get('/*', async (request, reply) => {
    if (!opensPage(request)) throw Problem.notFound();
    return sendPage(reply, page);
  });
}

const NOT_BUILT = 'The browser client is not built: run `npm start`, which builds it, or `npm run build`.';

function pageIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
}

function opensPage({ url, headers }: FastifyRequest): boolean {
  return !outsideClient.test(url.split('?', 1)[0] ?? '') && (headers.accept ?? '').includes('text/html');
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  reply.header('content-security-policy', policyWith(nonce));
  return reply.type('text/html; charset=utf-8').send(page.replaceAll(NONCE, nonce));
}

/** Nothing from any other origin. Mantine's style elements carry the nonce; positions of menus are style attributes. */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join(';');
}
