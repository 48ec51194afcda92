import type { calendarScreen as english } from '../en/calendar-screen.js';
import { translation } from '../message.js';

export const calendarScreen = translation<typeof english>()({
  title: 'التقويم',
  month: 'شهر',
  week: 'أسبوع',
  earlier: 'السابق',
  later: 'التالي',
  today: 'اليوم',
  everybody: 'الجميع',
  whose: 'مواعيد من',
  off: 'يوم عطلة',
  session: 'دورة اللجنة',
  legend: '◆ ميعاد سقوط · □ علينا · ○ على الطرف الآخر · 2 + 1: اثنان علينا وواحد على الطرف الآخر',
  day: 'اليوم',
  hard: 'ميعاد سقوط: يسقط الحق بفواته',
  nothing: 'لا شيء يحل في هذه الفترة.',
  more: '{count, number} أخرى',
  load: '{ours, number} علينا، {theirs, number} على الطرف الآخر',
});
