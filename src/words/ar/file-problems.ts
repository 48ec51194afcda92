import type { fileProblems as english } from '../en/file-problems.js';
import { translation } from '../message.js';

export const fileProblems = translation<typeof english>()({
  'reference-taken': 'لملف قضية آخر في مكتب المحاماة هذا المرجع.',
  'open-deadlines':
    'في ملف القضية هذا {count, plural, zero {مواعيد مفتوحة} one {ميعاد واحد مفتوح} two {ميعادان مفتوحان} few {# مواعيد مفتوحة} many {# ميعادًا مفتوحًا} other {# ميعاد مفتوح}}؛ أنجزها أو ألغها أولًا.',
  'birth-precision':
    '«{value}» معروف {known, select, day {باليوم} month {بالشهر} other {بالسنة}} لا {given, select, day {باليوم} month {بالشهر} other {بالسنة}}؛ احذف الدقة أو صحّحها.',
  'not-a-client': 'ليس هذا من موكّلي ملف القضية؛ اختر أحد موكّليه، أو أضف الموكّل إلى الملف أولًا.',
  'expires-too-early': 'لا تنتهي صلاحية مستند قبل إصداره: صحّح أحد اليومين.',
  'future-day': 'لم يحل {day, date, long} بعد؛ واليوم {today, date, long}.',
  'future-letter': 'لم يحل {day, date, long} بعد؛ واليوم {today, date, long}. قيّد الخطاب يوم وجوده.',
  'received-too-early': 'لا يُستلم خطاب قبل كتابته أو إرساله: صحّح أحد اليومين.',
  'answers-itself': 'لا يكون الخطاب ردًا على نفسه ولا على خطاب يرد عليه.',
  'too-many-attachments': 'مرفقاته أكثر من {most, number}.',
  'no-mail': 'هذه ليست رسالة بريد: ضع ملف ‎.eml كما يحفظه برنامج بريدك.',
  'disk-full': 'القرص ممتلئ. لم يُحفظ شيء.',
  'file-damaged': 'الملف تالف في المخزن فلا يُسلَّم. وما سُجّل عنه سليم.',
  'empty-file': 'الملف فارغ: أرسله من جديد.',
  program: 'لا تُقبل البرامج ولا النصوص البرمجية: أرسل مستندًا.',
  macros: 'لا تُقبل ملفات Office التي تحتوي على وحدات ماكرو: احفظ الملف دونها.',
  archive: 'لا تُقبل الملفات المضغوطة: فك ضغطها وأرسل المستندات واحدًا واحدًا.',
  'old-office': 'لا تُقبل ملفات Office وOutlook القديمة: احفظها بصيغة {kinds}.',
  'file-kind': 'لا يُقبل هذا النوع من الملفات؛ ويجب أن يكون النص بترميز UTF-8. وتُقبل {kinds}.',
});
