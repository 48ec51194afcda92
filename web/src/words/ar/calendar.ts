import type { calendar as english } from '../en/calendar.js';
import { plural } from '../plural.js';

export const calendar: typeof english = {
  title: 'التقويم',
  month: 'شهر',
  week: 'أسبوع',
  earlier: 'السابق',
  later: 'التالي',
  today: 'اليوم',
  everybody: 'الجميع',
  whose: 'مواعيد',
  ours: 'علينا',
  theirs: 'عليهم',
  off: 'يوم عطلة',
  session: 'دورة اللجنة',
  legend: '◆ يضيع حق إن فات · □ علينا · ○ عليهم · 2 + 1: اثنان علينا وواحد عليهم',
  day: 'اليوم',
  hard: 'يضيع حق إن فات',
  nothing: 'لا شيء يحل في هذه الأيام.',
  more: plural('ar', { other: '# أخرى' }),
  load: (ours: number, theirs: number) => `${ours} علينا، ${theirs} عليهم`,
};
