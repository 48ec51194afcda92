import { general } from './general.js';
import { terms } from './terms.js';

export const ar = { general, terms } as const;
