import { SettingError } from '../platform/config/settings.js';
import { DatabaseUnusable } from '../platform/db/prepare-database.js';
import { EmbeddedPostgresError } from '../platform/embedded-postgres/embedded-postgres-error.js';
import { KeyFileError } from '../platform/secrets/key-file.js';
import { DemoError } from './demo-database.js';

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const EXPLAINED = [SettingError, DatabaseUnusable, EmbeddedPostgresError, KeyFileError, DemoError];

/** One clear sentence and a non-zero exit; the stack only for what nobody foresaw. */
export function explainAndExit(failure: unknown): void {
  process.stderr.write(`${sentence(failure)}\n`);
  process.exit(1);
}

function sentence(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  if (EXPLAINED.some((kind) => failure instanceof kind)) return failure.message;
  const { code, address, port, path } = failure as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${address} is taken; stop what uses it, or set PORT to a free one.`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${address} is not an address of this machine; set HOST to one that is.`;
  if (code === 'EACCES' && port) return `Port ${port} needs more rights than this user has; set PORT above 1023.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} may not be read or written by this user; change its owner, or set REDRESS_HOME.`;
  if (code === 'ENOSPC') return 'The disk is full; free some space and start again.';
  return `Redress could not start: ${failure.stack ?? failure.message}`;
}
