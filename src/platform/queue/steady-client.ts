import { Client } from 'pg';
import type { ClientConfig } from 'pg';

/**
 * A connection whose end is an error of what was asked over it and not of the process. BullMQ 6.7 takes one out of its
 * pool when it starts and listens to nobody meanwhile: a PostgreSQL that died then took the worker with it (fault F11).
 */
export class SteadyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
