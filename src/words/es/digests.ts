import type { digests as english } from '../en/digests.js';
import { translation } from '../message.js';

export const digests = translation<typeof english>()({
  alarm: 'ALARMA: {text}',
  subject: 'Agenda de plazos n.º {number} del {day, date, long}: vencidos {overdue}, en 30 días {next}',
  heading: 'Agenda de plazos n.º {number} del {day, date, long}, generada a las {at} ({zone}) para {firm}. {before}',
  before: 'La anterior es la n.º {number} del {day, date, long}: si no la tiene, se perdió un correo.',
  first: 'Es la primera.',
  'days-missed':
    'no se hizo ninguna agenda {days, plural, one {el día anterior} other {los # días anteriores}}; los recordatorios también pudieron retrasarse.',
  late: 'esta agenda llega tarde; debía hacerse a las 07:00.',
  waiting:
    '{count, plural, one {un recordatorio de ayer no ha salido.} other {# recordatorios de ayer no han salido.}}',
  dead: '{count, plural, one {un recordatorio de ayer no pudo entregarse.} other {# recordatorios de ayer no pudieron entregarse.}}',
  undelivered:
    '{count, plural, one {una agenda anterior no pudo entregarse.} other {# agendas anteriores no pudieron entregarse.}}',
  section: '{title}: {count, plural, =0 {ninguno} other {#}}',
  more: 'y {count} más',
  overdue: 'Vencidos',
  next: 'En 30 días',
  'without-day': 'A nuestro cargo, sin día',
  'late-on-their-side': 'Con retraso de la otra parte',
  unverified: 'Sin verificar por una segunda persona',
  unacknowledged: 'Sin acuse de recibo, vencidos o en 30 días',
  'files-without-date': 'Expedientes sin próxima fecha',
  reminders:
    'Recordatorios de ayer: previstos {planned}, enviados {sent}, con acuse de recibo {acknowledged}, no entregados {dead}.',
  independent: 'Las fechas anteriores se cuentan de los propios plazos, no de los recordatorios.',
  line: '{when}  {file}',
  file: '{file}',
  'line-hard': '{when}  {file}  (perentorio)',
  'line-without-day': '{since}  {file}, {why}',
  'line-without-day-hard': '{since}  {file}, {why}  (perentorio)',
  day: '{day, date, long}',
  'no-day': 'sin día fijado',
  'owed-since': 'debido desde el {day, date, long}',
  owed: 'debido',
  'missing.day-in-letter': 'falta introducir el día fijado en la comunicación',
  'missing.length-of-treaty': 'falta introducir la duración que fija el tratado',
  promptly: 'debe hacerse sin demora',
});
