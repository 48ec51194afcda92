import type { reminders as english } from '../en/reminders.js';
import { translation } from '../message.js';

export const reminders = translation<typeof english>()({
  // why a reminder or a digest ended, or waits
  'reason.deadline-ended': 'لم يعد الميعاد مفتوحًا.',
  'reason.proposal-ended': 'لم يعد الاقتراح مفتوحًا.',
  'reason.date-moved': 'نُقل الميعاد.',
  'reason.date-moved-to': 'نُقل الميعاد إلى {day, date, long}.',
  'reason.acknowledged': 'أكد المسؤول الاطلاع عليه.',
  'reason.already-known': 'هذا آخر تاريخ أُرسل إلى المتلقي.',
  'reason.no-webhook': 'لا يوجد خطاف ويب مفعّل.',
  'reason.covered-by-later': 'هناك تذكير لاحق بهذا الميعاد مستحق أيضًا ويغني عن الاثنين.',
  'reason.recipient-disabled': 'لم يعد للمتلقي حق الدخول؛ ويُخطَر الشخص التالي.',
  'reason.recipient-left-file': 'لم يعد المتلقي في الملف؛ ويُخطَر الشخص التالي.',
  'reason.no-stand-in-needed': 'لم تعد هناك حاجة إلى بديل.',
  'reason.another-responsible': 'شخص آخر هو المسؤول.',
  'reason.verified': 'تحقق شخص ثانٍ من التاريخ.',
  'reason.plan-changed': 'تغيرت خطة التذكيرات.',
  'reason.mail-refused': 'رُفض البريد نهائيًا.',
  'reason.mail-waits': 'لم يتسن إرسال البريد بعد.',
  'reason.call-refused': 'رفض خطاف الويب الاتصال نهائيًا.',
  'reason.call-waits': 'لم يتسن الاتصال بخطاف الويب بعد.',
  'reason.given-up':
    'تُرك بعد {count, plural, zero {# محاولة} one {محاولة واحدة} two {محاولتين} few {# محاولات} many {# محاولة} other {# محاولة}}.',
  'reason.never-finished':
    'تُرك: بدأ {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} ولم ينته قط.',
  'reason.no-access': 'لم يعد للمتلقي حق الدخول.',
  // kept from before reasons had codes, where no code says the same
  'reason.as-kept': '{text}',
  // how far from its day a reminder speaks, and what else makes one
  'step.before':
    '{days, plural, zero {قبل # يوم} one {قبل يوم} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  'step.due': 'في اليوم نفسه',
  'step.overdue':
    '{days, plural, zero {بعد # يوم} one {بعد يوم} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}',
  'step.unacknowledged':
    'بلا تأكيد اطلاع، {days, plural, zero {قبل # يوم} one {قبل يوم} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  'step.date-changed': 'تغير التاريخ',
  'step.urgent-change': 'اقتراح من شأنه تقديم التاريخ',
  // the page that the mail links to
  'page.heading': 'تذكير',
  'page.looking': 'جارٍ البحث.',
  'page.seen': 'اطلعت عليه',
  'page.accepted': 'أتولاه',
  'page.done': 'أُنجز',
  'page.someone-else': 'يتولاه شخص آخر من الآن:',
  'page.hand-over': 'تسليم',
  'page.go-on': 'تستمر التذكيرات إلى أن يُسجَّل إنجاز الميعاد في ملفه.',
  'page.email': 'البريد الإلكتروني',
  'page.password': 'كلمة المرور',
  'page.sign-in': 'تسجيل الدخول',
  'page.needs-script': 'تحتاج هذه الصفحة إلى JavaScript. ويمكن أيضًا تأكيد الاطلاع على التذكير عبر الواجهة البرمجية.',
  'page.must-sign-in': 'سجّل الدخول لرؤية هذا التذكير.',
  'page.due': '{file}: {title}، في {day}.',
  'page.was-seen': 'تم الاطلاع عليه في {at}.',
  'page.was-accepted': 'تم توليه في {at}.',
  'page.was-done': 'سُجل إنجازه في {at}.',
  'page.was-handed-over': 'سُلّم في {at}.',
  'replanned.plan': 'غيّر {who} خطة التذكيرات.',
  'replanned.plan-because': 'غيّر {who} خطة التذكيرات: {reason}',
  'replanned.recipients': 'غيّر {who} من يمكن إشعاره.',
  'replanned.recipients-because': 'غيّر {who} من يمكن إشعاره: {reason}',
  'replanned.zones': 'تغيرت جداول المناطق الزمنية: {zones}.',
});
