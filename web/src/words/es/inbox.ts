import type { inbox as english } from '../en/inbox.js';
import { plural } from '../plural.js';

export const inbox: typeof english = {
  title: 'Recordatorios',
  open: 'Por confirmar',
  planned: 'Previstos',
  none: 'Ningún recordatorio le espera',
  noneText: 'Aquí están los recordatorios que se le enviaron y que aún no ha confirmado.',
  toDocket: 'Abrir la agenda',
  acknowledge: 'Tomar nota',
  sent: 'Enviado',
  due: 'Vence',
  next: 'Recordatorio siguiente',
  previous: 'Recordatorio anterior',
  openOne: 'Abrir el plazo',
  count: plural('es', { one: '# recordatorio', other: '# recordatorios' }),
  unread: plural('es', { one: '# sin leer', other: '# sin leer' }),
  isUnread: 'Sin leer',
  read: 'Marcar como leído',
  readAll: 'Marcar todo como leído',
  readIsNotAcknowledged:
    'Marcar como leído solo le sirve a usted: los recordatorios continúan, y solo tomar nota evita que el plazo se comunique a otras personas.',
};
