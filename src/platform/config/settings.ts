import path from 'node:path';

export const SETTINGS = Symbol('settings');

export const ROLES_OF_A_PROCESS = ['all', 'api', 'worker'] as const;
export type ProcessRole = (typeof ROLES_OF_A_PROCESS)[number];

/** Everything the environment decides, read once at start; .env.example explains each line. */
export interface Settings {
  port: number;
  host: string;
  home: string;
  databaseUrl?: string;
  redisUrl?: string;
  smtpUrl?: string;
  filesUrl?: string;
  keyFile: string;
  role: ProcessRole;
  production: boolean;
  demoWanted: boolean;
  metricsToken?: string;
  /** Called after the worker's rounds, so that somebody outside notices when they stop. */
  heartbeatUrl?: string;
  /** Requests a minute and caller. */
  rateLimit: number;
  logLevel: string;
  /** Fastify's trustProxy: the proxies whose X-Forwarded-For counts; none by default. */
  trustProxy: boolean | string;
  /** What links in mail begin with. */
  publicUrl: string;
  /** `host:port` that may be called although they are near, and without TLS. */
  outgoingAllowed: string[];
}

/** A setting that cannot be used: its message is the one sentence the person at the terminal gets. */
export class SettingError extends Error {}

function wholeNumber(name: string, given: string | undefined, fallback: number, least: number, most: number): number {
  if (given === undefined || given === '') return fallback;
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new SettingError(`${name} is "${given}"; give a whole number from ${least} to ${most}.`);
}

function oneOf<T extends string>(name: string, given: string | undefined, allowed: readonly T[], fallback: T): T {
  if (given === undefined || given === '') return fallback;
  const found = allowed.find((value) => value === given);
  if (found) return found;
  throw new SettingError(`${name} is "${given}"; give one of ${allowed.join(', ')}.`);
}

/** @throws SettingError naming the variable, what it holds and what it should hold */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const home = path.resolve(env.REDRESS_HOME || '.redress');
  const port = wholeNumber('PORT', env.PORT, 3000, 0, 65_535);
  const host = env.HOST || '127.0.0.1';
  return {
    port,
    host,
    home,
    databaseUrl: env.DATABASE_URL || undefined,
    redisUrl: env.REDIS_URL || undefined,
    smtpUrl: env.SMTP_URL || undefined,
    filesUrl: env.FILES_URL || undefined,
    keyFile: path.resolve(env.REDRESS_KEY_FILE || path.join(home, 'key')),
    role: oneOf('REDRESS_ROLE', env.REDRESS_ROLE, ROLES_OF_A_PROCESS, 'all'),
    production: env.NODE_ENV === 'production',
    demoWanted: env.REDRESS_DEMO !== '0',
    metricsToken: env.METRICS_TOKEN || undefined,
    heartbeatUrl: env.HEARTBEAT_URL || undefined,
    rateLimit: wholeNumber('REDRESS_RATE_LIMIT', env.REDRESS_RATE_LIMIT, 6000, 1, 10_000_000),
    logLevel: oneOf('REDRESS_LOG_LEVEL', env.REDRESS_LOG_LEVEL, ['debug', 'info', 'warn', 'error'], 'info'),
    trustProxy: env.REDRESS_TRUST_PROXY || false,
    outgoingAllowed: (env.REDRESS_OUTGOING_ALLOW || '')
      .split(',')
      .map((place) => place.trim())
      .filter(Boolean),
    publicUrl: (env.REDRESS_PUBLIC_URL || `http://${host}:${port}`).replace(/\/$/, ''),
  };
}
