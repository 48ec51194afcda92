// Every fault that is played, by the numbers of the matrix in docs/reliability.md.
import { clock } from './clock.mjs';
import { database } from './database.mjs';
import { mail } from './mail.mjs';
import { people } from './people.mjs';
import { queue } from './queue.mjs';
import { workers } from './workers.mjs';

/** What waits longest begins first, so that nobody waits for it at the end. */
const LONGEST = 'F18 F17 F17b F1 F15 F2 F3 F4 F16 F11 F21 F8 F9 F19 F10 F12 F20 F26 F32'.split(' ');
const place = ({ id }) => (LONGEST.includes(id) ? LONGEST.indexOf(id) : LONGEST.length);

export const faults = [...workers, ...mail, ...queue, ...people, ...database, ...clock].toSorted(
  (a, b) => place(a) - place(b),
);
