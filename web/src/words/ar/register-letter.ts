import type { registerLetter as english } from '../en/register-letter.js';

export const registerLetter: typeof english = {
  title: 'تسجيل رسالة',
};
