import type { SentenceRow } from '../../platform/words/sentences.js';

/** Why a reminder ended or waits, as its page and the list of them say (features/reminders). */
export const REMINDER_ENDS: readonly SentenceRow[] = [
  [
    'The deadline is no longer open.',
    'L’échéance n’est plus ouverte.',
    'El plazo ya no está abierto.',
    'لم يعد الموعد مفتوحا.',
  ],
  [
    'The proposal is no longer open.',
    'La proposition n’est plus ouverte.',
    'La propuesta ya no está abierta.',
    'لم يعد الاقتراح مفتوحا.',
  ],
  ['The date moved.', 'La date a été déplacée.', 'La fecha se movió.', 'نُقل الموعد.'],
  ['The date moved to {day}.', 'La date est passée au {day}.', 'La fecha pasó al {day}.', 'نُقل الموعد إلى {day}.'],
  [
    'Acknowledged by the responsible person.',
    'La personne responsable en a accusé réception.',
    'La persona responsable acusó recibo.',
    'أكد المسؤول استلامه.',
  ],
  [
    'The recipient was last told of this date.',
    'C’est la date que le destinataire a reçue en dernier.',
    'Es la última fecha que se comunicó al destinatario.',
    'هذا آخر تاريخ أُبلغ به المتلقي.',
  ],
  [
    'No webhook endpoint is enabled.',
    'Aucun webhook n’est activé.',
    'Ningún webhook está activado.',
    'لا توجد وجهة webhook مفعّلة.',
  ],
  [
    'A later reminder of this date is due too and says both.',
    'Un rappel ultérieur de cette date est dû aussi et dit les deux.',
    'Otro aviso posterior de esta fecha vence también y dice ambos.',
    'هناك تذكير لاحق بهذا الموعد مستحق أيضا ويفي بالاثنين.',
  ],
  [
    'The recipient is disabled; the next person is told.',
    'L’accès du destinataire est désactivé ; la personne suivante est prévenue.',
    'El destinatario está desactivado; se avisa a la persona siguiente.',
    'حساب المتلقي معطّل؛ ويُبلَّغ الشخص التالي.',
  ],
  [
    'The recipient is no longer on the file; the next person is told.',
    'Le destinataire n’est plus sur le dossier ; la personne suivante est prévenue.',
    'El destinatario ya no está en el expediente; se avisa a la persona siguiente.',
    'لم يعد المتلقي في الملف؛ ويُبلَّغ الشخص التالي.',
  ],
  [
    'Nobody needs to stand in any more.',
    'Plus personne n’a à suppléer.',
    'Ya no hace falta suplente.',
    'لم تعد هناك حاجة إلى نائب.',
  ],
  [
    'Another person is responsible.',
    'Une autre personne est responsable.',
    'Otra persona es la responsable.',
    'شخص آخر هو المسؤول.',
  ],
  [
    'A second person verified the date.',
    'Une seconde personne a vérifié la date.',
    'Una segunda persona verificó la fecha.',
    'تحقق شخص ثانٍ من الموعد.',
  ],
  [
    'The plan of reminders changed.',
    'Le plan des rappels a changé.',
    'El plan de avisos cambió.',
    'تغيرت خطة التذكيرات.',
  ],
  [
    'The mail was refused for good.',
    'Le courriel a été refusé définitivement.',
    'El correo fue rechazado definitivamente.',
    'رُفض البريد نهائيا.',
  ],
  [
    'The mail could not be sent yet.',
    'Le courriel n’a pas encore pu partir.',
    'El correo aún no pudo enviarse.',
    'لم يتسن إرسال البريد بعد.',
  ],
  [
    'Given up after {n} attempts.',
    'Abandonné après {n} tentatives.',
    'Abandonado tras {n} intentos.',
    'تُرك بعد محاولات عددها {n}.',
  ],
];
