import type { digests as english } from '../en/digests.js';
import { translation } from '../message.js';

export const digests = translation<typeof english>()({
  alarm: 'إنذار: {text}',
  subject: 'جدول المواعيد رقم {number} ليوم {day, date, long}: متأخر {overdue}، خلال 30 يومًا {next}',
  heading: 'جدول المواعيد رقم {number} ليوم {day, date, long}، أُعد في {at} ({zone}) لصالح {firm}. {before}',
  before: 'السابق رقمه {number} ليوم {day, date, long}: إن لم يكن لديك فقد ضاع بريد.',
  first: 'هذا هو الأول.',
  'days-missed':
    'لم يُعد جدول في {days, plural, zero {# يوم من الأيام السابقة} one {اليوم السابق} two {اليومين السابقين} few {# أيام سابقة} many {# يومًا سابقًا} other {# يوم سابق}}؛ وربما تأخرت التذكيرات أيضًا.',
  late: 'هذا الجدول متأخر؛ كان مقررًا في 07:00.',
  waiting:
    '{count, plural, zero {لم يُرسل # تذكير من تذكيرات الأمس.} one {لم يُرسل تذكير واحد من تذكيرات الأمس.} two {لم يُرسل تذكيران من تذكيرات الأمس.} few {لم تُرسل # تذكيرات من تذكيرات الأمس.} many {لم يُرسل # تذكيرًا من تذكيرات الأمس.} other {لم يُرسل # تذكير من تذكيرات الأمس.}}',
  dead: '{count, plural, zero {تعذر تسليم # تذكير من تذكيرات الأمس.} one {تعذر تسليم تذكير واحد من تذكيرات الأمس.} two {تعذر تسليم تذكيرين من تذكيرات الأمس.} few {تعذر تسليم # تذكيرات من تذكيرات الأمس.} many {تعذر تسليم # تذكيرًا من تذكيرات الأمس.} other {تعذر تسليم # تذكير من تذكيرات الأمس.}}',
  undelivered:
    '{count, plural, zero {تعذر تسليم # جدول سابق.} one {تعذر تسليم جدول سابق.} two {تعذر تسليم جدولين سابقين.} few {تعذر تسليم # جداول سابقة.} many {تعذر تسليم # جدولًا سابقًا.} other {تعذر تسليم # جدول سابق.}}',
  section: '{title}: {count, plural, zero {لا شيء} one {#} two {#} few {#} many {#} other {#}}',
  more: 'وغيرها: {count}',
  overdue: 'متأخر',
  next: 'خلال 30 يومًا',
  'without-day': 'علينا بلا يوم محدد',
  'late-on-their-side': 'متأخر من الطرف الآخر',
  unverified: 'لم يتحقق منه شخص ثانٍ',
  unacknowledged: 'بلا تأكيد اطلاع، متأخر أو خلال 30 يومًا',
  'files-without-date': 'ملفات بلا ميعاد قادم',
  reminders: 'تذكيرات الأمس: مقررة {planned}، مرسلة {sent}، مؤكد الاطلاع عليها {acknowledged}، متعذرة التسليم {dead}.',
  independent: 'حُسبت التواريخ أعلاه من المواعيد نفسها لا من التذكيرات.',
  line: '{when}  {file}',
  file: '{file}',
  'line-hard': '{when}  {file}  (ميعاد سقوط)',
  'line-without-day': '{since}  {file}، {why}',
  'line-without-day-hard': '{since}  {file}، {why}  (ميعاد سقوط)',
  day: '{day, date, long}',
  'no-day': 'بلا يوم محدد',
  'owed-since': 'واجب منذ {day, date, long}',
  owed: 'واجب',
  'missing.day-in-letter': 'لم يُدخل بعد اليوم المحدد في الخطاب',
  'missing.length-of-treaty': 'لم تُدخل بعد المدة المحددة في المعاهدة',
  promptly: 'يُنجز دون تأخير',
});
