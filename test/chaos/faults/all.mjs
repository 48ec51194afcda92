// Every fault that is played, by the numbers of the matrix in docs/reliability.md.
import { clock } from './clock.mjs';
import { database } from './database.mjs';
import { mail } from './mail.mjs';
import { people } from './people.mjs';
import { queue } from './queue.mjs';
import { workers } from './workers.mjs';

/** The long ones first, so that they do not make everybody wait at the end. */
export const faults = [...workers, ...mail, ...queue, ...people, ...database, ...clock];
