import { general } from './general.js';

export const en = { general } as const;
