import type { docket as english } from '../en/docket.js';

export const docket: typeof english = {
  title: 'Échéancier',
};
