import type { FastifyInstance } from 'fastify';
import { mayReadMetrics } from './caller.js';

export interface HealthCheck {
  name: string;
  /** Rejects when the part does not work. */
  check(): Promise<unknown>;
}

interface Finding {
  name: string;
  ok: boolean;
  reason?: string;
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

async function examine({ name, check }: HealthCheck): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${patience} ms.`)), patience);
  });
  try {
    await Promise.race([check(), late]);
    return { name, ok: true };
  } catch (error) {
    return { name, ok: false, reason: error instanceof Error ? error.message : 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
