import { general } from './general.js';
import { terms } from './terms.js';

export const en = { general, terms } as const;
