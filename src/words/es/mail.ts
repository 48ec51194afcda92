import type { mail as english } from '../en/mail.js';
import { translation } from '../message.js';

export const mail = translation<typeof english>()({
  subject: '{file}: {what}',
  'subject-with-title': '{file}: {title}, {what}',
  'in-days': '{days, plural, =0 {hoy} =1 {mañana} other {en # días}}',
  'days-ago': '{days, plural, =1 {ayer} other {hace # días}}',
  'may-be-due': 'puede vencer ya el {day, date, long}',
  changed: 'la fecha es ahora el {day, date, long} ({when})',
  due: 'vence el {day, date, long} ({when})',
  'was-due': 'se esperaba para el {day, date, long} ({when})',
  forward:
    'Un cambio adelantaría un plazo del expediente {file} al {day, date, long}. Nada se ha movido: mire hoy la propuesta y decida.',
  'no-longer':
    'Le habíamos indicado el {before, date, long} para un plazo del expediente {file}. Ha cambiado: su fecha es ahora el {day, date, long} ({when}).',
  ours: 'Un plazo del expediente {file} vence el {day, date, long} ({when}).',
  theirs:
    'En el expediente {file} se esperaba una respuesta de la otra parte para el {day, date, long}. Si no ha llegado, considere pedirla.',
  title: 'Se trata de: {title}.',
  late: 'Este recordatorio llega tarde: estaba previsto para el {at, time, short}, en su hora.',
  confirm: 'Abra la página y pulse el botón para confirmar que lo ha visto; abrirla no confirma nada.',
});
