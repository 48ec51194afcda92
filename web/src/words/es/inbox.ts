import type { inbox as english } from '../en/inbox.js';

export const inbox: typeof english = {
  title: 'Recordatorios',
};
