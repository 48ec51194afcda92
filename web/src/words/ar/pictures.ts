import type { pictures as english } from '../en/pictures.js';

export const pictures: typeof english = {
  title: 'الأرقام',
};
