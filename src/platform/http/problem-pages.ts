import type { FastifyInstance } from 'fastify';
import { problemPage } from '../problem/problem-page.js';
import { isProblemSlug } from '../problem/problem-types.js';
import { Problem } from '../problem/problem.js';

/** Makes every problem's `type` an address that explains it, without sign-in. */
export function serveProblemPages(fastify: FastifyInstance): void {
  fastify.get<{ Params: { slug: string } }>('/problems/:slug', async ({ params }, reply) => {
    if (!isProblemSlug(params.slug)) throw Problem.notFound();
    return reply.type('text/html; charset=utf-8').send(problemPage(params.slug));
  });
}
