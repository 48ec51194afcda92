import type { deadline as english } from '../en/deadline.js';

export const deadline: typeof english = {
  title: 'Échéance',
};
