import type { inbox as english } from '../en/inbox.js';
import { plural } from '../plural.js';

export const inbox: typeof english = {
  title: 'Avisos',
  open: 'Por confirmar',
  planned: 'Previstos',
  none: 'Ningún aviso le espera',
  noneText: 'Aquí están los avisos que se le enviaron y que aún no ha confirmado.',
  toDocket: 'Abrir la agenda',
  acknowledge: 'Tomar nota',
  sent: 'Enviado',
  due: 'Vence',
  next: 'Aviso siguiente',
  previous: 'Aviso anterior',
  openOne: 'Abrir el plazo',
  count: plural('es', { one: '# aviso', other: '# avisos' }),
};
