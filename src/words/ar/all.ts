import { general } from './general.js';

export const ar = { general } as const;
