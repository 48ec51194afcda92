import type { FastifyInstance } from 'fastify';
import { message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';
import { mayReadMetrics } from './caller.js';

export interface HealthCheck {
  name: string;
  /** Rejects when the part does not work; may say how it is otherwise. */
  check(): Promise<string | void>;
}

/** As the one who asks wants to read them. */
export interface Figures {
  type: string;
  text: string;
}

interface Finding {
  name: string;
  ok: boolean;
  reason?: string;
  detail?: string;
}

const patience = 2_000;

/** `/health/live`: the process answers. `/health/ready`: everything it needs answers too. The public learns no more. */
export function serveHealth(fastify: FastifyInstance, checks: readonly HealthCheck[], token: string | undefined): void {
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (request, reply) => {
    const findings = await Promise.all(checks.map(examine));
    const ok = findings.every((finding) => finding.ok);
    reply.code(ok ? 200 : 503);
    const status = ok ? 'ok' : 'not-ok';
    return mayReadMetrics(request, token) ? { status, checks: findings } : { status };
  });
}

/** For Prometheus, on the same terms. It never holds a firm, a person or a client. */
export function serveMetrics(
  fastify: FastifyInstance,
  figures: () => Promise<Figures>,
  token: string | undefined,
): void {
  fastify.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, token)) {
      throw Problem.unauthenticated(message('problems.metrics'));
    }
    const { type, text } = await figures();
    return reply.type(type).send(text);
  });
}

async function examine({ name, check }: HealthCheck): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${patience} ms.`)), patience);
  });
  try {
    return { name, ok: true, detail: (await Promise.race([check(), late])) || undefined };
  } catch (error) {
    return { name, ok: false, reason: error instanceof Error ? error.message : 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
