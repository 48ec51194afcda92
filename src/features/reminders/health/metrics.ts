import type { Figures } from '../../../platform/http/health.js';
import type { Signs, VitalSigns } from './vital-signs.js';

/** Metrics for Prometheus; the library is loaded when somebody asks for the first time. */
export function metricsOf(signs: VitalSigns): () => Promise<Figures> {
  let opened: ReturnType<typeof openMetrics> | undefined;
  return async () => {
    opened ??= openMetrics();
    const { registry, set } = await opened;
    set(await signs.all());
    return { type: registry.contentType, text: await registry.metrics() };
  };
}

async function openMetrics() {
  const { Gauge, Registry, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `redress_${name}`, help, labelNames, registers: [registry] });
  const rows = gauge('reminders', 'Lines of the reminder ledger.', 'state', 'channel');
  const depth = gauge('queue_depth', 'Reminders due by now that have not ended; the ledger is the queue.');
  const late = gauge('reminders_late', 'Reminders due an hour ago that have not ended.');
  const lag = gauge('reminder_lag_seconds', 'How long the oldest due reminder has waited to be begun.');
  const beat = gauge('heartbeat_age_seconds', 'Since a piece of work was last finished.', 'name');
  const held = gauge('clock_held', '1 while reminders are held because a clock jumped forward.');

  const set = ({ counted, oldestWaitingSeconds, beats, clockHeld }: Signs): void => {
    rows.reset();
    beat.reset();
    for (const { state, channel, rows: count } of counted) rows.set({ state, channel }, count);
    for (const { name, age } of beats) beat.set({ name }, age);
    depth.set(sum(counted.map(({ due }) => due)));
    late.set(sum(counted.map((each) => each.late)));
    lag.set(oldestWaitingSeconds);
    held.set(clockHeld ? 1 : 0);
  };
  return { registry, set };
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
