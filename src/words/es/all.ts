import { general } from './general.js';

export const es = { general } as const;
