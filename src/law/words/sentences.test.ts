// Every kind of sentence in each language, side by side, as a lawyer of that language reads it.
import { WEEKENDS_ONLY, type LocalDate } from '../calendar.js';
import { explainByHand, explainLocked } from '../by-hand.js';
import type { DeadlineQuestion } from '../deadline.js';
import { deadlinesFor } from '../deadlines.js';
import { explain } from '../explain.js';
import type { FactName } from '../fact.js';

type Days = Partial<Record<FactName, LocalDate>>;
const LANGUAGES = ['fr', 'es', 'ar'] as const;
type Told = Record<(typeof LANGUAGES)[number], string>;

function found(ruleId: string, days: Days, more: Partial<DeadlineQuestion> = {}) {
  const facts = Object.entries(days).map(([name, on]) => ({
    name: name as FactName,
    on,
    confidence: 'stated' as const,
  }));
  const all = deadlinesFor({ subject: 'ccf-request', facts, calendar: WEEKENDS_ONLY, ...more });
  return all.find((deadline) => deadline.ruleId === ruleId)!;
}

it.each<[string, string, Days, Partial<DeadlineQuestion>, Told]>([
  [
    'a stated trigger',
    'DELETION_DECISION',
    { declaredAdmissibleOn: '2026-01-12' },
    {},
    {
      fr: 'La Commission doit statuer sur la rectification ou l’effacement au plus tard le lundi 12 octobre 2026 : neuf mois à compter du lundi 12 janvier 2026, le jour où la requête a été déclarée recevable (Statut de la CCF, art. 40(2), texte de 2025).',
      es: 'La Comisión debe decidir sobre la corrección o la supresión a más tardar el lunes 12 de octubre de 2026: nueve meses desde el lunes 12 de enero de 2026, el día en que la solicitud se declaró admisible (Estatuto de la CCF, art. 40(2), texto de 2025).',
      ar: 'على اللجنة البت في طلب التصحيح أو الحذف في موعد أقصاه الاثنين 12 أكتوبر 2026: 9 أشهر من الاثنين 12 يناير 2026، يوم إعلان قبول الطلب (النظام الأساسي للجنة CCF، المادة 40(2)، نص 2025).',
    },
  ],
  [
    'the last day of a short month, a Saturday',
    'ADM_NOTICE',
    { ccfReceivedOn: '2026-01-31' },
    {},
    {
      fr: 'La Commission doit dire si la requête est recevable au plus tard le samedi 28 février 2026 : un mois à compter du samedi 31 janvier 2026, le jour où la Commission a reçu la requête (Statut de la CCF, art. 32(1), texte de 2025). Ce mois n’a pas de 31 : son dernier jour compte. La date tombe un samedi et n’est pas reportée, car aucune règle connue ne la déplace.',
      es: 'La Comisión debe decir si la solicitud es admisible a más tardar el sábado 28 de febrero de 2026: un mes desde el sábado 31 de enero de 2026, el día en que la Comisión recibió la solicitud (Estatuto de la CCF, art. 32(1), texto de 2025). Ese mes no tiene día 31, así que cuenta su último día. La fecha cae en sábado y no se traslada, pues no se conoce ninguna regla que la mueva.',
      ar: 'على اللجنة الإفادة بما إذا كان الطلب مقبولا في موعد أقصاه السبت 28 فبراير 2026: شهر واحد من السبت 31 يناير 2026، يوم استلام اللجنة للطلب (النظام الأساسي للجنة CCF، المادة 32(1)، نص 2025). ليس في ذلك الشهر يوم 31، فالعبرة بآخر أيامه. يقع التاريخ يوم السبت ولا يُنقل، إذ لا تُعرف قاعدة تنقله.',
    },
  ],
  [
    'a chain, from a day that stands in',
    'NOTIFY_DELETION',
    { decidedOn: '2026-12-31' },
    {},
    {
      fr: 'La Commission doit notifier la décision au requérant au plus tard le mercredi 31 mars 2027 : trois mois à compter du jeudi 31 décembre 2026, le jour où la Commission a rendu sa décision (Statut de la CCF, art. 41(3), texte de 2025). Cette durée comprend deux mois, la plus longue durée légale des étapes précédentes. On ignore le jour où l’exécution a été signalée à la Commission ; le jour où la Commission a rendu sa décision en tient lieu. La date repose sur une supposition.',
      es: 'La Comisión debe notificar la decisión al solicitante a más tardar el miércoles 31 de marzo de 2027: tres meses desde el jueves 31 de diciembre de 2026, el día en que la Comisión decidió (Estatuto de la CCF, art. 41(3), texto de 2025). Este tiempo incluye dos meses, la mayor duración legal de los pasos anteriores. No se conoce el día en que se informó a la Comisión de la ejecución; en su lugar se toma el día en que la Comisión decidió. La fecha se apoya en un supuesto.',
      ar: 'على اللجنة تبليغ القرار إلى مقدم الطلب في موعد أقصاه الأربعاء 31 مارس 2027: 3 أشهر من الخميس 31 ديسمبر 2026، يوم صدور قرار اللجنة (النظام الأساسي للجنة CCF، المادة 41(3)، نص 2025). يدخل في هذه المدة شهران، وهي أطول مدة قانونية للخطوات السابقة. لا يُعرف يوم إبلاغ اللجنة بالتنفيذ؛ ويقوم مقامه يوم صدور قرار اللجنة. التاريخ مبني على افتراض.',
    },
  ],
  [
    'the earliest of several, our own target',
    'REVISION_FILING',
    { factDiscoveredOn: '2026-05-01', clientLearnedOn: '2026-04-01' },
    {},
    {
      fr: 'Le requérant doit demander la révision au plus tard le jeudi 1er octobre 2026 : six mois à compter du mercredi 1er avril 2026, le jour où le client a appris le fait nouveau (Statut de la CCF, art. 42(2), texte de 2025). Des jours au dossier, le plus ancien compte. Notre propre objectif est le jeudi 17 septembre 2026. La date est déduite.',
      es: 'El solicitante debe solicitar la revisión a más tardar el jueves 1 de octubre de 2026: seis meses desde el miércoles 1 de abril de 2026, el día en que el cliente supo del hecho nuevo (Estatuto de la CCF, art. 42(2), texto de 2025). De los días que constan cuenta el más antiguo. Nuestro propio objetivo es el jueves 17 de septiembre de 2026. La fecha es deducida.',
      ar: 'على مقدم الطلب طلب إعادة النظر في موعد أقصاه الخميس 1 أكتوبر 2026: 6 أشهر من الأربعاء 1 أبريل 2026، يوم علم العميل بالواقعة الجديدة (النظام الأساسي للجنة CCF، المادة 42(2)، نص 2025). العبرة بأسبق الأيام في الملف. هدفنا الخاص الخميس 17 سبتمبر 2026. التاريخ مستنتج.',
    },
  ],
  [
    'no day',
    'ACK',
    { ccfReceivedOn: '2026-02-12' },
    {},
    {
      fr: 'La Commission doit accuser réception de la requête dès que possible ; aucun jour n’est fixé, et c’est dû depuis le jeudi 12 février 2026, le jour où la Commission a reçu la requête (Statut de la CCF, art. 31(1), texte de 2025).',
      es: 'La Comisión debe acusar recibo de la solicitud lo antes posible; no hay día fijado, y se debe desde el jueves 12 de febrero de 2026, el día en que la Comisión recibió la solicitud (Estatuto de la CCF, art. 31(1), texto de 2025).',
      ar: 'على اللجنة الإشعار باستلام الطلب في أقرب فرصة؛ لم يُحدد يوم، والواجب قائم منذ الخميس 12 فبراير 2026، يوم استلام اللجنة للطلب (النظام الأساسي للجنة CCF، المادة 31(1)، نص 2025).',
    },
  ],
  [
    'a day in a letter',
    'SUBMISSION_CUTOFF',
    { sessionLetterOn: '2026-02-16', submissionsDueOn: '2026-03-02' },
    {},
    {
      fr: 'Le requérant doit déposer les dernières observations au plus tard le lundi 2 mars 2026 : le jour est fixé par la pièce elle-même et n’est pas compté (Statut de la CCF, art. 31(3), texte de 2025). Notre propre objectif est le lundi 16 février 2026.',
      es: 'El solicitante debe presentar las últimas alegaciones a más tardar el lunes 2 de marzo de 2026: el día está fijado en el propio documento y no se cuenta (Estatuto de la CCF, art. 31(3), texto de 2025). Nuestro propio objetivo es el lunes 16 de febrero de 2026.',
      ar: 'على مقدم الطلب تقديم الملاحظات الأخيرة في موعد أقصاه الاثنين 2 مارس 2026: اليوم محدد في الورقة نفسها ولا يُحسب (النظام الأساسي للجنة CCF، المادة 31(3)، نص 2025). هدفنا الخاص الاثنين 16 فبراير 2026.',
    },
  ],
  [
    'our own date, rolled forward',
    'CHASE_ADM',
    { ccfReceivedOn: '2026-02-14' },
    {},
    {
      fr: 'Notre cabinet entend demander courtoisement si la requête est recevable au plus tard le lundi 23 mars 2026 : cinq semaines à compter du samedi 14 février 2026, le jour où la Commission a reçu la requête (notre propre date, qu’aucun texte ne fixe). Un jour non ouvré passe au jour ouvré suivant.',
      es: 'Nuestro despacho se propone preguntar cortésmente si la solicitud es admisible a más tardar el lunes 23 de marzo de 2026: cinco semanas desde el sábado 14 de febrero de 2026, el día en que la Comisión recibió la solicitud (nuestra propia fecha, que ningún texto fija). Un día no laborable pasa al siguiente día laborable.',
      ar: 'يعتزم مكتبنا السؤال بلطف عما إذا كان الطلب مقبولا في موعد أقصاه الاثنين 23 مارس 2026: 5 أسابيع من السبت 14 فبراير 2026، يوم استلام اللجنة للطلب (تاريخنا الخاص، ولا يحدده أي نص). ينتقل يوم العطلة إلى يوم العمل التالي.',
    },
  ],
  [
    'the first day counts, a party by name, from memory',
    'UK_P2_PROV',
    { arrestedOn: '2026-02-12' },
    { subject: 'proceeding' },
    {
      fr: 'L’État requérant doit envoyer la demande d’extradition et ses pièces au plus tard le samedi 28 mars 2026 : 45 jours à partir du jeudi 12 février 2026 inclus, le jour de l’arrestation (Extradition Act 2003 (Royaume-Uni), s. 74). La date tombe un samedi et n’est pas reportée, car aucune règle connue ne la déplace. La règle est citée de mémoire : vérifier le texte avant de se fier à la date.',
      es: 'El Estado requirente debe enviar la solicitud de extradición y sus documentos a más tardar el sábado 28 de marzo de 2026: 45 días desde el jueves 12 de febrero de 2026 inclusive, el día de la detención (Extradition Act 2003 (Reino Unido), s. 74). La fecha cae en sábado y no se traslada, pues no se conoce ninguna regla que la mueva. La regla se cita de memoria: compruebe el texto antes de confiar en la fecha.',
      ar: 'على الدولة الطالبة إرسال طلب التسليم ومستنداته في موعد أقصاه السبت 28 مارس 2026: 45 يوما ابتداء من الخميس 12 فبراير 2026 وهو محسوب، يوم التوقيف (قانون التسليم لعام 2003 (المملكة المتحدة)، المادة 74). يقع التاريخ يوم السبت ولا يُنقل، إذ لا تُعرف قاعدة تنقله. ذُكرت القاعدة من الذاكرة: يلزم التحقق من النص قبل الاعتماد على التاريخ.',
    },
  ],
  [
    'the time of a treaty',
    'BILAT_PROV',
    { arrestedOn: '2026-02-12' },
    { subject: 'proceeding' },
    {
      fr: 'L’État requérant doit envoyer la demande d’extradition et ses pièces dans le délai du traité ; la durée accordée à compter du jeudi 12 février 2026, le jour de l’arrestation, doit être saisie pour qu’une date s’affiche (Le traité applicable). La règle est citée de mémoire : vérifier le texte avant de se fier à la date.',
      es: 'El Estado requirente debe enviar la solicitud de extradición y sus documentos dentro del plazo del tratado; el tiempo concedido desde el jueves 12 de febrero de 2026, el día de la detención, debe introducirse para que se muestre una fecha (El tratado aplicable). La regla se cita de memoria: compruebe el texto antes de confiar en la fecha.',
      ar: 'على الدولة الطالبة إرسال طلب التسليم ومستنداته ضمن مهلة المعاهدة؛ يجب إدخال المدة الممنوحة من الخميس 12 فبراير 2026، يوم التوقيف، ليظهر تاريخ (المعاهدة المنطبقة). ذُكرت القاعدة من الذاكرة: يلزم التحقق من النص قبل الاعتماد على التاريخ.',
    },
  ],
  [
    'counted back',
    'NOTICE_REVIEW_PROMPT',
    { retentionExpiresOn: '2026-08-12' },
    { subject: 'notice' },
    {
      fr: 'Le Secrétariat général doit demander à la source si les données sont encore nécessaires au plus tard le jeudi 12 février 2026 : six mois avant le mercredi 12 août 2026, le jour où la durée de conservation expire (Règlement d’INTERPOL sur le traitement des données, art. 50(2), texte de 2025).',
      es: 'La Secretaría General debe preguntar a la fuente si los datos siguen siendo necesarios a más tardar el jueves 12 de febrero de 2026: seis meses antes del miércoles 12 de agosto de 2026, el día en que vence el periodo de conservación (Reglamento de INTERPOL sobre el tratamiento de datos, art. 50(2), texto de 2025).',
      ar: 'على الأمانة العامة سؤال المصدر عما إذا كانت البيانات لا تزال لازمة في موعد أقصاه الخميس 12 فبراير 2026: 6 أشهر قبل الأربعاء 12 أغسطس 2026، يوم انتهاء مدة الاحتفاظ (نظام الإنتربول لمعاملة البيانات، المادة 50(2)، نص 2025).',
    },
  ],
  [
    'expected, and ended',
    'POST_SESSION',
    { sessionEndsOn: '2026-02-12', withdrawnOn: '2026-03-20' },
    {},
    {
      fr: 'La Commission devrait envoyer sa lettre après la session au plus tard le dimanche 12 avril 2026 : deux mois à compter du jeudi 12 février 2026, le dernier jour de la session (pratique, sans texte). La date tombe un dimanche et n’est pas reportée, car aucune règle connue ne la déplace. Plus rien n’est dû depuis le vendredi 20 mars 2026, le jour où la requête a été retirée.',
      es: 'La Comisión debería enviar su carta después de la sesión a más tardar el domingo 12 de abril de 2026: dos meses desde el jueves 12 de febrero de 2026, el último día de la sesión (práctica, sin texto). La fecha cae en domingo y no se traslada, pues no se conoce ninguna regla que la mueva. Ya no se debe nada desde el viernes 20 de marzo de 2026, el día en que la solicitud se retiró.',
      ar: 'يُنتظر من اللجنة إرسال رسالتها بعد الدورة في موعد أقصاه الأحد 12 أبريل 2026: شهران من الخميس 12 فبراير 2026، آخر يوم من الدورة (الممارسة، دون نص). يقع التاريخ يوم الأحد ولا يُنقل، إذ لا تُعرف قاعدة تنقله. لم يعد شيء واجبا منذ الجمعة 20 مارس 2026، يوم سحب الطلب.',
    },
  ],
])('%s', (_, ruleId, days, more, told) => {
  for (const language of LANGUAGES) expect(explain(found(ruleId, days, more), language).sentence).toBe(told[language]);
});

it('every step has its reason, and cites the text as the sentence does', () => {
  const told = (language: (typeof LANGUAGES)[number]) =>
    explain(found('IPSG_DATA_CHECK', { declaredAdmissibleOn: '2026-02-12' }), language).steps;
  expect(told('fr').map(({ reason }) => reason)).toEqual([
    'Faute de connaître le jour où la Chambre des requêtes a demandé au Secrétariat général si des données existent, qui n’a pu venir plus tôt, on retient le jour où la requête a été déclarée recevable.',
    '45 jours après, sans compter le jour de départ.',
    'Un dimanche, et la date n’est pas reportée : aucune règle connue ne déplace une date qui tombe un jour non ouvré.',
  ]);
  expect(told('es').map(({ reason }) => reason)).toEqual([
    'Como no se conoce el día en que la Cámara de Solicitudes preguntó a la Secretaría General si existen datos, que no pudo ser antes, se toma el día en que la solicitud se declaró admisible.',
    '45 días después, sin contar el día de partida.',
    'Es domingo, y la fecha no se traslada: no se conoce ninguna regla que mueva una fecha que cae en día no laborable.',
  ]);
  expect(told('ar').map(({ reason }) => reason)).toEqual([
    'لعدم معرفة يوم سؤال هيئة الطلبات للأمانة العامة عن وجود بيانات، ولا يمكن أن يكون أسبق، اعتُمد يوم إعلان قبول الطلب.',
    'بعد ذلك، والمدة 45 يوما، دون احتساب يوم البداية.',
    'يوم الأحد، ولا يُنقل التاريخ: لا تُعرف قاعدة تنقل تاريخا يقع في يوم عطلة.',
  ]);
  expect(LANGUAGES.map((language) => told(language)[1]?.citation)).toEqual([
    'Statut de la CCF, art. 33(2), texte de 2025',
    'Estatuto de la CCF, art. 33(2), texto de 2025',
    'النظام الأساسي للجنة CCF، المادة 33(2)، نص 2025',
  ]);
});

it.each([
  [
    'fr',
    'T : à faire pour le lundi 2 mars 2026 ; la date a été saisie à la main le dimanche 1er février 2026, d’après S.',
    'À sa place, une personne a fixé le jeudi 5 mars 2026 : R.',
  ],
  [
    'es',
    'T: vence el lunes 2 de marzo de 2026; la fecha se introdujo a mano el domingo 1 de febrero de 2026, según S.',
    'En su lugar, una persona fijó el jueves 5 de marzo de 2026: R.',
  ],
  [
    'ar',
    'T: الموعد الاثنين 2 مارس 2026؛ أُدخل التاريخ يدويا في الأحد 1 فبراير 2026، استنادا إلى S.',
    'وحدد شخص بدلا منه الخميس 5 مارس 2026: R.',
  ],
] as const)('a date of a person in %s', (language, entered, fixed) => {
  const day = { title: 'T', dueOn: '2026-03-02', targetOn: null, owedBy: 'court', force: 'ordered' } as const;
  expect(explainByHand({ ...day, source: 'S', enteredOn: '2026-02-01' }, language).sentence).toBe(entered);
  const computed = explain(found('ADM_NOTICE', { ccfReceivedOn: '2026-01-31' }), language);
  const { sentence } = explainLocked(computed, { dueOn: '2026-03-05', reason: 'R.' }, language);
  expect(sentence.endsWith(` ${fixed}`)).toBe(true);
});
