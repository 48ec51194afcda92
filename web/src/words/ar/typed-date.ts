import type { typedDate as english } from '../en/typed-date.js';
import { plural } from '../plural.js';

const ahead = plural('ar', { one: 'بعد يوم', two: 'بعد يومين', few: 'بعد # أيام', other: 'بعد # يومًا' });
const behind = plural('ar', { one: 'قبل يوم', two: 'قبل يومين', few: 'قبل # أيام', other: 'قبل # يومًا' });

export const typedDate: typeof english = {
  placeholder: '2810',
  unreadable: 'اكتب يومًا مثل 28.10 أو 2810 أو 14d أو ‎+9m.',
  'no-such-day': 'لا يوجد يوم كهذا.',
  ambiguous: 'قد يُقرأ هذا كيومين: اكتب 2810 أو 28 10.',
  away: (days: number) => (days === 0 ? 'اليوم' : days > 0 ? ahead(days) : behind(-days)),
};
