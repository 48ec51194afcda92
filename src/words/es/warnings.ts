import type { warnings as english } from '../en/warnings.js';
import { translation } from '../message.js';

export const warnings = translation<typeof english>()({
  'owner-away': 'Quien responde de esta fecha ya no tiene acceso o no está designado: encárguela a alguien que esté.',
  'owner-would-be-away':
    'Quien respondería de esta fecha ya no tiene acceso o no está designado: designe a alguien que esté.',
  'no-deputy': 'Nadie sustituye al responsable: designe un suplente aquí o para la persona.',
  'absent-without-deputy':
    '{person}: ausencia ({days}), cuando tocan recordatorios, y nadie le sustituye: designe un suplente.',
  day: '{day, date, long}',
});
