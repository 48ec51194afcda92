import { weekday, type LocalDate } from '../calendar.js';
import type { SpanUnit } from '../rulebook/rule.js';
import { arabicCitations } from './citations/arabic.js';
import { arabicEvents, arabicFacts } from './facts/arabic.js';
import type { LawWords } from './law-words.js';
import { arabicBearers, arabicRules } from './rules/arabic.js';

const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

/** One, two, three to ten, eleven to ninety-nine, and a hundred or none. */
const UNITS: Record<SpanUnit, readonly [one: string, two: string, few: string, many: string, hundred: string]> = {
  day: ['يوم واحد', 'يومان', 'أيام', 'يوما', 'يوم'],
  'working-day': ['يوم عمل واحد', 'يوما عمل', 'أيام عمل', 'يوم عمل', 'يوم عمل'],
  week: ['أسبوع واحد', 'أسبوعان', 'أسابيع', 'أسبوعا', 'أسبوع'],
  month: ['شهر واحد', 'شهران', 'أشهر', 'شهرا', 'شهر'],
  year: ['سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'],
};

const weekdayOf = (day: LocalDate) => WEEKDAYS[weekday(day) - 1] as string;

/** "9 أشهر"; one and two have a form of their own. */
function span(n: number, of: SpanUnit): string {
  const [one, two, few, many, hundred] = UNITS[of];
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  if (rest < 3) return `${n} ${hundred}`;
  return `${n} ${rest <= 10 ? few : many}`;
}

/** "الجمعة 15 مايو 2026". */
function dayWords(day: LocalDate): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${weekdayOf(day)} ${Number(day.slice(8, 10))} ${month} ${Number(day.slice(0, 4))}`;
}

/** Duties are verbal nouns after "على", since an Arabic verb would agree with whoever owes them. */
export const arabic: LawWords = {
  phrases: {
    'counted-from': 'نقطة البداية: {fact}.',
    'counted-from-date-of-rule': 'نقطة البداية تاريخ تعطيه قاعدة أخرى: {fact}.',
    'stands-in': 'لعدم معرفة {wanted}، اعتُمد {fact}.',
    'stands-in-not-before': 'لعدم معرفة {wanted}، ولا يمكن أن يكون أسبق، اعتُمد {fact}.',
    'earliest-of-several': 'نقطة البداية: {fact}، وهو أسبق الأيام في الملف، لأن العبرة بأول اكتشاف.',
    'chained-months':
      'تُحسب للخطوة السابقة المجهولة أطول مدة قانونية لها، وهي {span}؛ وتُضاف الأشهر كلها دفعة واحدة لا واحدا بعد آخر.',
    'add-span': 'بعد ذلك، والمدة {count}، دون احتساب يوم البداية.',
    'add-months': 'بعد ذلك، والمدة {count}: رقم اليوم نفسه.',
    'subtract-span': 'قبل ذلك، والمدة {count}.',
    'month-end': 'ليس في ذلك الشهر يوم {day}، فيؤخذ آخر أيامه.',
    'day-one-counts': 'يُحسب يوم البداية نفسه يوما أول.',
    'weekend-kept': 'يوم {weekday}، ولا يُنقل التاريخ: لا تُعرف قاعدة تنقل تاريخا يقع في يوم عطلة.',
    'rolled-forward': 'يوم عطلة؛ ينتقل تاريخنا الخاص إلى يوم العمل التالي.',
    'given-by-paper': 'اليوم محدد صراحة: {fact}.',
    'target-before': 'هدفنا الخاص: آخر يوم عمل قبل ذلك بما لا يقل عن 14 يوما.',
    'target-at-once': 'أربعة عشر يوما قبل ذلك تقع قبل يوم البداية، فهدفنا الخاص فوري.',
    'extended-to': 'مُدّدت المهلة؛ ويبقى التاريخ الأصلي مسجلا.',
  },
  sentences: {
    verbs: { statutory: 'على', ordered: 'على', expected: 'يُنتظر من', internal: 'يعتزم' },
    named: '{name}',
    nationalBureau: 'المكتب الوطني ({country})',
    counted: '{opening}: {reckoning} {ground}.',
    uncounted: '{opening} {ground}.',
    dated: '{verb} {party} {duty} في موعد أقصاه {due}',
    undated: '{verb} {party} {duty}؛ لم يُحدد يوم، والواجب قائم منذ {since}، {fact}',
    'day-in-letter': '{verb} {party} {duty} في موعد أقصاه اليوم الذي تحدده الرسالة، ولم يُدخل بعد',
    'length-of-treaty': '{verb} {party} {duty}؛ يجب إدخال المدة الممنوحة من {since}، {fact}، ليظهر تاريخ',
    given: 'اليوم محدد في الورقة نفسها ولا يُحسب',
    after: '{span} من {on}، {fact}',
    sameDay: 'اليوم نفسه، {fact}',
    startingWith: '{span} ابتداء من {on} وهو محسوب، {fact}',
    before: '{span} قبل {on}، {fact}',
    under: '({citation})',
    ourOwn: '(تاريخنا الخاص، ولا يحدده أي نص)',
    counting: {
      'stands-in-not-before': 'لا يمكن أن يقع التاريخ قبل ذلك.',
      'earliest-of-several': 'العبرة بأسبق الأيام في الملف.',
      'month-end': 'ليس في ذلك الشهر يوم {day}، فالعبرة بآخر أيامه.',
      'chained-months': 'يدخل في هذه المدة {span}، وهي أطول مدة قانونية للخطوات السابقة.',
      'weekend-kept': 'يقع التاريخ يوم {weekday} ولا يُنقل، إذ لا تُعرف قاعدة تنقله.',
      'rolled-forward': 'ينتقل يوم العطلة إلى يوم العمل التالي.',
      'target-before': 'هدفنا الخاص {out}.',
      'target-at-once': 'هدفنا الخاص {out}، أي فورا.',
    },
    keptHoliday: 'يقع التاريخ في يوم عيد ({weekday}) ولا يُنقل، إذ لا تُعرف قاعدة تنقله.',
    standsIn: 'لا يُعرف {wanted}؛ ويقوم مقامه {fact}.',
    safe: 'قد يقع التاريخ ابتداء من {safe}، لأن يوم البداية غير معروف بدقة.',
    extended: 'أُبلغ بتمديد حتى {expected}؛ ويبقى التاريخ الأصلي مسجلا.',
    heldUp: 'هناك مراجعة جارية لدى {party}؛ وهي لا تنقل التاريخ.',
    met: 'أُنجز في {met}.',
    ended: 'لم يعد شيء واجبا منذ {ended}، {fact}.',
  },
  byHand: {
    sentence: '{title}: الموعد {due}؛ أُدخل التاريخ يدويا في {entered}{from}.',
    step: 'أُدخل يدويا{from}.',
    from: '، استنادا إلى {source}',
    fromNothing: '، دون ذكر مصدر',
    fixed: 'وحدد شخص بدلا منه {due}{why}',
    fixedStep: 'حدده شخص{why}',
    why: ': {reason}',
  },
  cards: {
    longer: '، مع إضافة المدة {span}',
    onceDecided: '، متى عُلم بصدور قرار',
    promptly: 'دون تأخير: لم يُحدد يوم',
    'by-letter': 'في موعد أقصاه اليوم الذي تحدده الرسالة',
    'per-file': 'مدة تحددها المعاهدة أو القانون أو الملف',
    adjustable: '{span}، ما لم يحدد الملف مدة أخرى',
  },
  parties: {
    ccf: 'اللجنة',
    'general-secretariat': 'الأمانة العامة',
    'source-ncb': 'المكتب المصدر',
    'other-ncb': 'المكتب المعني',
    state: 'الدولة المعنية',
    court: 'المحكمة',
    authority: 'السلطة',
    'third-party': 'الشركة أو الهيئة المخاطبة',
    applicant: 'مقدم الطلب',
    firm: 'مكتبنا',
  },
  confidence: {
    stated: '',
    inferred: 'التاريخ مستنتج.',
    assumed: 'التاريخ مبني على افتراض.',
  },
  sureness: {
    verified: '',
    secondary: 'لا تُعرف القاعدة إلا من مصدر ثانوي: يلزم التحقق من النص قبل الاعتماد على التاريخ.',
    derived: 'القاعدة استنتاج منا، وليست ألفاظ نص.',
    recalled: 'ذُكرت القاعدة من الذاكرة: يلزم التحقق من النص قبل الاعتماد على التاريخ.',
  },
  facts: arabicFacts,
  ofDay: /^(يوم|تاريخ) /,
  events: arabicEvents,
  rules: arabicRules,
  bearers: arabicBearers,
  citations: arabicCitations,
  day: dayWords,
  weekday: weekdayOf,
  span,
  count: span,
};
