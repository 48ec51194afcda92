import type { administration as english } from '../en/administration.js';

export const administration: typeof english = {
  title: 'Administration',
};
