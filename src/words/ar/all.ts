import { general } from './general.js';
import { problemPages } from './problem-pages.js';
import { problems } from './problems.js';
import { terms } from './terms.js';

export const ar = {
  general,
  'problem-pages': problemPages,
  problems,
  terms,
} as const;
