import type { problems as english } from '../en/problems.js';
import { translation } from '../message.js';

export const problems = translation<typeof english>()({
  'not-found': 'لا شيء هنا، أو ليس من حقك الاطلاع عليه.',
  unauthenticated: 'سجّل الدخول، أو أرسل رمز جلسة أو مفتاحًا صالحًا للواجهة البرمجية.',
  'not-allowed': 'لا يُسمح بذلك بدورك أو بمفتاحك أو من هذا المصدر.',
  stale: 'تغيّر القيد بعد قراءتك له. اقرأه من جديد قبل تغييره.',
  'precondition-required': 'أرسل في If-Match وسم ETag للقيد الذي قرأته.',
  invalid:
    '{count, plural, zero {لا قيمة خاطئة.} one {قيمة واحدة خاطئة.} two {قيمتان خاطئتان.} few {# قيم خاطئة.} many {# قيمة خاطئة.} other {# قيمة خاطئة.}} لم يُحفظ شيء.',
  'too-large': 'حجم المرسَل أكبر مما يُقبل هنا.',
  'send-json': 'أرسل النص بنوع application/json.',
  'send-utf-8': 'أرسل JSON بترميز UTF-8، وهو ترميزه الوحيد (RFC 8259, 8.1).',
  'send-form': 'أرسل الملف بنوع multipart/form-data.',
  'too-many':
    'انتظر {seconds, plural, zero {لحظة} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} قبل الإرسال التالي.',
  unexpected: 'تعذر إتمام العملية. لم يُحفظ شيء.',
  stopping: 'الخادوم يتوقف أو ليس جاهزًا بعد.',
  'database-slow': 'تأخر رد قاعدة البيانات. أعد المحاولة بعد قليل.',
  'database-unreachable': 'لا يمكن الوصول إلى قاعدة البيانات حاليًا. تحقق من حفظ تغييرك قبل إعادة إرساله.',
  busy: 'سبقك تغيير آخر للقيد نفسه. أعد الإرسال.',
  duplicate: 'هذه القيمة مستعملة في قيد آخر.',
  'unknown-record': 'لا يوجد قيد كهذا في مكتب المحاماة.',
  rule: 'القيم لا تتفق معًا.',
  required: 'هذا الحقل مطلوب.',
  'unstorable-character': 'في المرسَل حرف لا يمكن حفظه، مثل NUL.',
  'wrong-value': 'في المرسَل رقم أو تاريخ أو معرّف خارج الحدود أو مكتوب خطأ.',
  unreadable: 'تتعذر قراءة المرسَل.',
  'address-encoding': 'في العنوان ترميز بالنسبة المئوية ليس من UTF-8.',
  'address-nul': 'في العنوان حرف NUL؛ احذفه.',
  'body-length': 'النص أقصر أو أطول مما يذكره Content-Length.',
  'file-too-large': 'حجم الملف 25 ميغابايت على الأكثر. أرسل نسخة أصغر، أو المستند على أجزاء.',
});
