import type { SentenceRow } from '../../../platform/words/sentences.js';

/** The page a reminder's mail links to: one row a sentence, English, French, Spanish, Arabic. */
export const PAGE_WORDS = {
  reminder: ['Reminder', 'Rappel', 'Aviso', 'تذكير'],
  looking: ['Looking it up.', 'Recherche en cours.', 'Buscando.', 'جار البحث.'],
  seen: ['I have seen this', 'Je l’ai vu', 'Lo he visto', 'اطلعت عليه'],
  accepted: ['I take it on', 'Je m’en charge', 'Me encargo', 'أتولاه'],
  done: ['It is done', 'C’est fait', 'Está hecho', 'أُنجز'],
  else: [
    'Somebody else has it from now on:',
    'Quelqu’un d’autre s’en charge désormais :',
    'Desde ahora se encarga otra persona:',
    'يتولاه شخص آخر من الآن:',
  ],
  handOver: ['Hand over', 'Transmettre', 'Traspasar', 'تسليم'],
  goOn: [
    'Reminders go on until the deadline is completed in its file.',
    'Les rappels continuent tant que l’échéance n’est pas notée comme respectée dans son dossier.',
    'Los avisos siguen hasta que el plazo se marque como cumplido en su expediente.',
    'تستمر التذكيرات إلى أن يُسجَّل إنجاز الموعد في ملفه.',
  ],
  email: ['E-mail', 'Adresse e-mail', 'Correo electrónico', 'البريد الإلكتروني'],
  password: ['Password', 'Mot de passe', 'Contraseña', 'كلمة المرور'],
  signIn: ['Sign in', 'Se connecter', 'Iniciar sesión', 'تسجيل الدخول'],
  script: [
    'This page needs JavaScript. You can also acknowledge the reminder through the API.',
    'Cette page a besoin de JavaScript. Vous pouvez aussi accuser réception du rappel par l’API.',
    'Esta página necesita JavaScript. También puede acusar recibo del aviso mediante la API.',
    'تحتاج هذه الصفحة إلى JavaScript. ويمكن أيضا تأكيد استلام التذكير عبر واجهة API.',
  ],
  mustSignIn: [
    'Sign in to see this reminder.',
    'Connectez-vous pour voir ce rappel.',
    'Inicie sesión para ver este aviso.',
    'سجّل الدخول لرؤية هذا التذكير.',
  ],
  due: [
    '{file}: {title}, due {day}.',
    '{file} : {title}, pour le {day}.',
    '{file}: {title}, para el {day}.',
    '{file}: {title}، في {day}.',
  ],
  wasSeen: ['It was seen at {at}.', 'Vu le {at}.', 'Visto el {at}.', 'تم الاطلاع عليه في {at}.'],
  wasAccepted: ['It was taken on at {at}.', 'Pris en charge le {at}.', 'Asumido el {at}.', 'تم توليه في {at}.'],
  wasDone: [
    'It was said to be done at {at}.',
    'Déclaré fait le {at}.',
    'Declarado hecho el {at}.',
    'أُعلن إنجازه في {at}.',
  ],
  wasHandedOver: ['It was handed over at {at}.', 'Transmis le {at}.', 'Traspasado el {at}.', 'سُلّم في {at}.'],
} as const satisfies Record<string, SentenceRow>;
