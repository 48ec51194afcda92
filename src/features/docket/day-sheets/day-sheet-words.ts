import { DEADLINE_STATUS_NAMES } from '../../../law/words/kinds.js';
import { PAPER_WORDS } from '../../../platform/pdf/paper-words.js';
import type { SentenceRow } from '../../../platform/words/sentences.js';

/** What the day sheet says: one row a sentence, English, French, Spanish, Arabic. */
export const DAY_SHEET_WORDS = {
  ...DEADLINE_STATUS_NAMES,
  madeAt: PAPER_WORDS.madeAt,
  entered: ['entered', 'saisie', 'introducido', 'أُدخل'],
  moved: ['moved', 'déplacée', 'movido', 'نُقل'],
  completed: ['completed', 'respectée', 'cumplido', 'أُنجز'],
  reopened: ['reopened', 'rouverte', 'reabierto', 'أُعيد فتحه'],
  heading: ['Day sheet of {day}', 'Feuille du {day}', 'Hoja del {day}', 'ورقة يوم {day}'],
  about: [
    'Deadlines entered, moved, completed, cancelled or reopened at {firm}, times of {zone}.',
    'Échéances saisies, déplacées, respectées, annulées ou rouvertes chez {firm}, heures de {zone}.',
    'Plazos introducidos, movidos, cumplidos, anulados o reabiertos en {firm}, horas de {zone}.',
    'مواعيد أُدخلت أو نُقلت أو أُنجزت أو أُلغيت أو أُعيد فتحها لدى {firm}، بتوقيت {zone}.',
  ],
  notOver: [
    'The day has not ended: lines may follow.',
    'Le jour n’est pas fini : d’autres lignes peuvent suivre.',
    'El día no ha terminado: pueden seguir más líneas.',
    'لم ينته اليوم: قد تتبعه أسطر أخرى.',
  ],
  leftOut: [
    'These are the first {most} of {n} lines; day-sheets/{file}.csv has all of them.',
    'Voici les {most} premières des {n} lignes ; day-sheets/{file}.csv les a toutes.',
    'Estas son las primeras {most} de {n} líneas; day-sheets/{file}.csv las tiene todas.',
    'هذه أول {most} من أصل {n} سطرا؛ والملف day-sheets/{file}.csv يضمها كلها.',
  ],
  nothing: ['Nothing on this day.', 'Rien ce jour-là.', 'Nada en este día.', 'لا شيء في هذا اليوم.'],
  checked: [
    'Entries checked against the files',
    'Saisies vérifiées avec les dossiers',
    'Entradas cotejadas con los expedientes',
    'روجعت القيود على الملفات',
  ],
  seen: [
    'Seen by the responsible lawyer',
    'Vu par l’avocat responsable',
    'Visto por el abogado responsable',
    'اطلع المحامي المسؤول',
  ],
  time: ['Time', 'Heure', 'Hora', 'الساعة'],
  event: ['Event', 'Événement', 'Suceso', 'الحدث'],
  file: ['File', 'Dossier', 'Expediente', 'الملف'],
  deadline: ['Deadline', 'Échéance', 'Plazo', 'الموعد'],
  from: ['From', 'Du', 'De', 'من'],
  to: ['To', 'Au', 'A', 'إلى'],
  by: ['By', 'Par', 'Por', 'بواسطة'],
  verifiedBy: ['Verified by', 'Vérifié par', 'Verificado por', 'تحقق منه'],
  reason: ['Reason', 'Motif', 'Motivo', 'السبب'],
  hard: ['{title} (hard)', '{title} (de rigueur)', '{title} (perentorio)', '{title} (حتمي)'],
  day: ['{day}', '{day}', '{day}', '{day}'],
  noDay: ['no day set', 'sans jour fixé', 'sin día fijado', 'بلا يوم محدد'],
} as const satisfies Record<string, SentenceRow>;
