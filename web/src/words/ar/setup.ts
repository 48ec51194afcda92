import type { setup as english } from '../en/setup.js';

export const setup: typeof english = {
  title: 'إعداد Redress',
};
