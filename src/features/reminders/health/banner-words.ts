import type { Language } from '../../../platform/http/language.js';

/** What is wrong and what to do, for people. */
export interface BannerWords {
  /** What the silence of a piece of work means. */
  silence: Record<'reminders-sweep' | 'digest', string>;
  silent(consequence: string): string;
  jumped(until: string): string;
  apart(skew: string): string;
  dead(count: number): string;
  late(count: number): string;
  unapplied: string;
}

const english: BannerWords = {
  silence: { 'reminders-sweep': 'No reminders are going out', digest: 'No daily digest is being made' },
  silent: (consequence) =>
    `${consequence}: the worker has not finished its work for more than two minutes. ` +
    'Ask whoever runs the server to start it; until then work from the list of deadlines, not from reminders.',
  jumped: (until) =>
    'The clock of the server jumped forward. Reminders that became due only by that are held until ' +
    `${until} and then go out. Ask whoever runs the server to set the clock right before then.`,
  apart: (skew) =>
    `The clocks of the application and of the database are ${skew} apart, so times shown may be wrong. ` +
    'Ask whoever runs the server to synchronise both.',
  dead: (count) =>
    `${count} ${count === 1 ? 'reminder' : 'reminders'} could not be delivered. Tell the recipients yourself, ` +
    'correct their addresses, and acknowledge the deadlines: that ends this message.',
  late: (count) =>
    `${count} ${count === 1 ? 'reminder is' : 'reminders are'} more than an hour late and not sent yet. ` +
    'Look at what is due yourself today, and ask whoever runs the server why mail does not go out.',
  unapplied:
    'A change of the reminders of many dates has not been carried out for more than an hour, so some dates lack ' +
    'reminders that they should have. Ask whoever runs the server to look into the log of the worker; until then work from the list of deadlines.',
};

const french: BannerWords = {
  silence: { 'reminders-sweep': 'Aucun rappel ne part', digest: 'Aucun récapitulatif du jour n’est préparé' },
  silent: (consequence) =>
    `${consequence} : le processus de fond n’a pas terminé son travail depuis plus de deux minutes. ` +
    'Demandez à la personne qui gère le serveur de le démarrer ; d’ici là, travaillez d’après la liste des échéances, non d’après les rappels.',
  jumped: (until) =>
    'L’horloge du serveur a fait un bond en avant. Les rappels qui ne sont dus que pour cette raison sont retenus jusqu’à ' +
    `${until}, puis partent. Demandez à la personne qui gère le serveur de régler l’horloge avant ce moment.`,
  apart: (skew) =>
    `Les horloges de l’application et de la base de données diffèrent de ${skew} : les heures affichées peuvent être fausses. ` +
    'Demandez à la personne qui gère le serveur de les synchroniser.',
  dead: (count) =>
    `${count} ${count === 1 ? 'rappel n’a pas pu être remis' : 'rappels n’ont pas pu être remis'}. Prévenez vous-même les destinataires, ` +
    'corrigez leurs adresses et accusez réception des échéances : cela met fin à ce message.',
  late: (count) =>
    `${count} ${count === 1 ? 'rappel a plus d’une heure de retard et n’est pas encore parti' : 'rappels ont plus d’une heure de retard et ne sont pas encore partis'}. ` +
    'Regardez vous-même ce qui est dû aujourd’hui, et demandez à la personne qui gère le serveur pourquoi le courrier ne part pas.',
  unapplied:
    'Une modification des rappels de nombreuses dates n’est pas appliquée depuis plus d’une heure : des rappels manquent à certaines dates. ' +
    'Demandez à la personne qui gère le serveur de consulter le journal du processus de fond ; d’ici là, travaillez d’après la liste des échéances.',
};

const spanish: BannerWords = {
  silence: { 'reminders-sweep': 'No sale ningún aviso', digest: 'No se prepara ningún resumen del día' },
  silent: (consequence) =>
    `${consequence}: el proceso de fondo no ha terminado su trabajo desde hace más de dos minutos. ` +
    'Pida a quien administra el servidor que lo arranque; hasta entonces trabaje con la lista de plazos, no con los avisos.',
  jumped: (until) =>
    'El reloj del servidor saltó hacia delante. Los avisos que solo vencieron por eso se retienen hasta ' +
    `${until} y después salen. Pida a quien administra el servidor que ponga el reloj en hora antes.`,
  apart: (skew) =>
    `Los relojes de la aplicación y de la base de datos difieren en ${skew}, así que las horas mostradas pueden ser erróneas. ` +
    'Pida a quien administra el servidor que los sincronice.',
  dead: (count) =>
    `${count} ${count === 1 ? 'aviso no se pudo entregar' : 'avisos no se pudieron entregar'}. Informe usted a los destinatarios, ` +
    'corrija sus direcciones y acuse recibo de los plazos: así termina este mensaje.',
  late: (count) =>
    `${count} ${count === 1 ? 'aviso lleva más de una hora de retraso y aún no ha salido' : 'avisos llevan más de una hora de retraso y aún no han salido'}. ` +
    'Mire usted lo que vence hoy, y pregunte a quien administra el servidor por qué no sale el correo.',
  unapplied:
    'Un cambio de los avisos de muchas fechas lleva más de una hora sin aplicarse, y a algunas fechas les faltan avisos. ' +
    'Pida a quien administra el servidor que mire el registro del proceso de fondo; hasta entonces trabaje con la lista de plazos.',
};

const arabic: BannerWords = {
  silence: { 'reminders-sweep': 'لا تُرسل أي تذكيرات', digest: 'لا يُعد أي ملخص يومي' },
  silent: (consequence) =>
    `${consequence}: لم تنه العملية الخلفية عملها منذ أكثر من دقيقتين. ` +
    'اطلب من مسؤول الخادم تشغيلها؛ وإلى ذلك الحين اعتمد على قائمة المواعيد لا على التذكيرات.',
  jumped: (until) =>
    'قفزت ساعة الخادم إلى الأمام. التذكيرات التي لم تستحق إلا بسبب ذلك محجوزة حتى ' +
    `${until} ثم تُرسل. اطلب من مسؤول الخادم ضبط الساعة قبل ذلك.`,
  apart: (skew) =>
    `ساعتا التطبيق وقاعدة البيانات مختلفتان بمقدار ${skew}، فقد تكون الأوقات المعروضة خاطئة. ` +
    'اطلب من مسؤول الخادم مزامنتهما.',
  dead: (count) =>
    `تذكيرات تعذر تسليمها: ${count}. أخبر المستلمين بنفسك، ` +
    'وصحح عناوينهم، وأقر بالاطلاع على المواعيد: بذلك تنتهي هذه الرسالة.',
  late: (count) =>
    `تذكيرات متأخرة أكثر من ساعة ولم تُرسل بعد: ${count}. ` +
    'انظر بنفسك فيما يستحق اليوم، واسأل مسؤول الخادم عن سبب عدم إرسال البريد.',
  unapplied:
    'لم يُطبَّق تعديل تذكيرات مواعيد كثيرة منذ أكثر من ساعة، فبعض المواعيد تنقصها تذكيرات. ' +
    'اطلب من مسؤول الخادم الاطلاع على سجل العملية الخلفية؛ وإلى ذلك الحين اعتمد على قائمة المواعيد.',
};

export const BANNER_WORDS: Record<Language, BannerWords> = { en: english, fr: french, es: spanish, ar: arabic };
