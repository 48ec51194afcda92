import type { typedDate as english } from '../en/typed-date.js';
import { translation } from '../message.js';

export const typedDate = translation<typeof english>()({
  placeholder: '2810',
  unreadable: 'اكتب يومًا مثل 28.10 أو 2810 أو 14ي أو ‎+9ش.',
  'no-such-day': 'لا يوجد يوم كهذا.',
  ambiguous: 'قد يُقرأ هذا كيومين: اكتب 2810 أو 28 10.',
});
