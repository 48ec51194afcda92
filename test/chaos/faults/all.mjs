// Every fault that is played, by the numbers of the matrix in docs/reliability.md.
import { clock } from './clock.mjs';
import { database } from './database.mjs';
import { mail } from './mail.mjs';
import { people } from './people.mjs';
import { queue } from './queue.mjs';
import { workers } from './workers.mjs';

export const faults = [...workers, ...queue, ...mail, ...people, ...database, ...clock];
