import type { client as english } from '../en/client.js';

export const client: typeof english = {
  title: 'Cliente',
};
