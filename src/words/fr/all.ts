import { general } from './general.js';
import { terms } from './terms.js';

export const fr = { general, terms } as const;
