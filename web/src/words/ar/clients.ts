import type { clients as english } from '../en/clients.js';

export const clients: typeof english = {
  title: 'العملاء',
};
