import type { FastifyInstance } from 'fastify';
import { problemPage } from '../problem/problem-page.js';
import { isProblemSlug } from '../problem/problem-types.js';
import { Problem } from '../problem/problem.js';
import { languageIn } from './language.js';

/** Makes every problem's `type` an address that explains it in the reader's language, without sign-in. */
export function serveProblemPages(fastify: FastifyInstance): void {
  fastify.get<{ Params: { slug: string } }>('/problems/:slug', async ({ params, headers }, reply) => {
    if (!isProblemSlug(params.slug)) throw Problem.notFound();
    const language = languageIn(headers['accept-language']);
    reply.headers({ 'content-language': language, vary: 'accept-language' });
    return reply.type('text/html; charset=utf-8').send(problemPage(params.slug, language));
  });
}
