import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { Logger } from 'pino';

/**
 * Nest's log as JSON lines. Only a message, where it comes from, and for errors a name and a stack go out: an
 * allow-list, since what is never passed on cannot leak (ASVS 5.0, 16.2.5).
 */
export class StartLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  }

  /** What Nest says while it wires itself is of use to its developers only. */
  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    // What Nest says of a start that failed, main.ts says in a sentence.
    if (context === 'NestApplication') return;
    this.pino.error({ context, stack }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }
}
