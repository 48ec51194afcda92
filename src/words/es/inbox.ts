import type { inbox as english } from '../en/inbox.js';
import { translation } from '../message.js';

export const inbox = translation<typeof english>()({
  title: 'Recordatorios',
  open: 'Por acusar recibo',
  planned: 'Planificados',
  none: 'Ningún recordatorio le espera',
  'none-text': 'Aquí aparecen los recordatorios que se le enviaron y de los que aún no ha acusado recibo.',
  'to-docket': 'Abrir la agenda de plazos',
  acknowledge: 'Acusar recibo',
  sent: 'Enviado',
  due: 'Vence',
  next: 'Recordatorio siguiente',
  previous: 'Recordatorio anterior',
  'open-one': 'Abrir el plazo',
  count: '{count, plural, one {# recordatorio} other {# recordatorios}}',
  unread: '{count, number} sin leer',
  'is-unread': 'Sin leer',
  read: 'Marcar como leído',
  'read-all': 'Marcar todo como leído',
  'read-is-not-acknowledged':
    'Marcar como leído solo le sirve a usted: los recordatorios continúan, y solo el acuse de recibo evita que el plazo se comunique a otras personas.',
});
