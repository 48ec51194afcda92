// Every fault that is played, by the numbers of the matrix in docs/reliability.md.
import { workers } from './workers.mjs';

export const faults = [...workers];
