import type { SentenceRow } from '../../../platform/words/sentences.js';

/** What a reminder says when it goes out as a mail: one row a sentence, English, French, Spanish, Arabic. */
export const MAIL_WORDS = {
  today: [' (today)', ' (aujourd’hui)', ' (hoy)', ' (اليوم)'],
  tomorrow: [' (tomorrow)', ' (demain)', ' (mañana)', ' (غدا)'],
  ahead: [' (in {n} days)', ' (dans {n} jours)', ' (en {n} días)', ' (الأيام الباقية: {n})'],
  yesterday: [' (yesterday)', ' (hier)', ' (ayer)', ' (أمس)'],
  past: [' ({n} days ago)', ' (il y a {n} jours)', ' (hace {n} días)', ' (الأيام المنقضية: {n})'],

  mayBeDue: [
    'may be due {day} already',
    'pourrait être dû dès le {day}',
    'puede vencer ya el {day}',
    'قد يحل الموعد في {day}',
  ],
  changed: [
    'the date changed to {day}{when}',
    'la date est désormais le {day}{when}',
    'la fecha es ahora el {day}{when}',
    'تغير الموعد إلى {day}{when}',
  ],
  due: ['due {day}{when}', 'à faire pour le {day}{when}', 'vence el {day}{when}', 'الموعد {day}{when}'],
  wasDue: [
    'was due {day}{when}',
    'attendu pour le {day}{when}',
    'se esperaba para el {day}{when}',
    'كان منتظرا في {day}{when}',
  ],

  forward: [
    'A change would bring a deadline of file {file} forward to {day}. Nothing has moved: look at the proposal today and decide.',
    'Une modification avancerait une échéance du dossier {file} au {day}. Rien n’a bougé : examinez la proposition aujourd’hui et décidez.',
    'Un cambio adelantaría un plazo del expediente {file} al {day}. Nada se ha movido: mire hoy la propuesta y decida.',
    'من شأن تغيير أن يقدّم موعدا في الملف {file} إلى {day}. لم يتحرك شيء: انظر في الاقتراح اليوم وقرّر.',
  ],
  noLonger: [
    'You were told {told} for a deadline of file {file}. That is no longer so: its date is now {day}{when}.',
    'On vous avait indiqué le {told} pour une échéance du dossier {file}. Ce n’est plus exact : sa date est maintenant le {day}{when}.',
    'Se le indicó el {told} para un plazo del expediente {file}. Ya no es así: su fecha es ahora el {day}{when}.',
    'أُبلغت بتاريخ {told} لموعد في الملف {file}. لم يعد ذلك صحيحا: موعده الآن {day}{when}.',
  ],
  ours: [
    'A deadline of file {file} is due on {day}{when}.',
    'Une échéance du dossier {file} est à respecter pour le {day}{when}.',
    'Un plazo del expediente {file} vence el {day}{when}.',
    'في الملف {file} موعد يحل في {day}{when}.',
  ],
  theirs: [
    'In file {file} an answer was due from the other side by {day}. If none has come, consider asking.',
    'Dans le dossier {file}, une réponse de l’autre partie était attendue pour le {day}. Si rien n’est venu, envisagez de la demander.',
    'En el expediente {file} se esperaba una respuesta de la otra parte para el {day}. Si no ha llegado, considere pedirla.',
    'في الملف {file} كان منتظرا رد من الطرف الآخر في موعد أقصاه {day}. إن لم يصل فانظر في طلبه.',
  ],
  what: ['It is: {title}.', 'Il s’agit de : {title}.', 'Se trata de: {title}.', 'وهو: {title}.'],
  late: [
    'This reminder is late: it was planned for {at}, your time.',
    'Ce rappel est en retard : il était prévu pour le {at}, à votre heure.',
    'Este aviso llega tarde: estaba previsto para el {at}, en su hora.',
    'هذا التذكير متأخر: كان مقررا في {at} بتوقيتك.',
  ],
  confirm: [
    'Open the page and press the button to confirm that you have seen this; opening it confirms nothing.',
    'Ouvrez la page et appuyez sur le bouton pour confirmer que vous l’avez vu ; l’ouvrir ne confirme rien.',
    'Abra la página y pulse el botón para confirmar que lo ha visto; abrirla no confirma nada.',
    'افتح الصفحة واضغط الزر لتأكيد اطلاعك؛ فتحها لا يؤكد شيئا.',
  ],
} as const satisfies Record<string, SentenceRow>;
