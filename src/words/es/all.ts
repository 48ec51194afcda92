import { general } from './general.js';
import { terms } from './terms.js';

export const es = { general, terms } as const;
