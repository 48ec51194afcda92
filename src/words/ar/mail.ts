import type { mail as english } from '../en/mail.js';
import { translation } from '../message.js';

export const mail = translation<typeof english>()({
  subject: '{file}: {what}',
  'subject-with-title': '{file}: {title}، {what}',
  'in-days':
    '{days, plural, zero {اليوم} one {غدًا} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}',
  'days-ago':
    '{days, plural, zero {اليوم} one {أمس} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  'may-be-due': 'قد يحل الميعاد في {day, date, long}',
  changed: 'تغير الميعاد إلى {day, date, long} ({when})',
  due: 'الميعاد {day, date, long} ({when})',
  'was-due': 'كان منتظرًا في {day, date, long} ({when})',
  forward:
    'من شأن تغيير أن يقدّم ميعادًا في الملف {file} إلى {day, date, long}. لم يتحرك شيء: انظر في الاقتراح اليوم وقرّر.',
  'no-longer':
    'كنا قد أعطيناك تاريخ {before, date, long} لميعاد في الملف {file}. وقد تغير: تاريخه الآن {day, date, long} ({when}).',
  ours: 'في الملف {file} ميعاد يحل في {day, date, long} ({when}).',
  theirs: 'في الملف {file} كان منتظرًا رد من الطرف الآخر في ميعاد أقصاه {day, date, long}. إن لم يصل فانظر في طلبه.',
  title: 'وهو: {title}.',
  late: 'هذا التذكير متأخر: كان مقررًا في {at, time, short} بتوقيتك.',
  confirm: 'افتح الصفحة واضغط الزر لتأكيد اطلاعك؛ فتحها لا يؤكد شيئًا.',
});
