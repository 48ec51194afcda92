import type { terms as english } from '../en/terms.js';

export const terms: typeof english = {
  roles: {
    owner: 'مالك',
    lawyer: 'محامٍ',
    paralegal: 'مساعد قانوني',
    assistant: 'مساعد',
    auditor: 'مدقق',
  },
};
