import { general } from './general.js';

export const fr = { general } as const;
