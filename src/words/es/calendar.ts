import type { calendar as english } from '../en/calendar.js';
import { translation } from '../message.js';

export const calendar = translation<typeof english>()({
  name: 'Plazos',
  'as-of': 'A fecha de {at, time, short} ({zone}).',
  'about-feed': '{asOf} Consulte Redress antes de fiarse de una fecha.',
  'about-open': 'Estado: {status}. {asOf} Consulte Redress antes de fiarse de ella.',
  'about-ended': 'Plazo terminado: {status}. {asOf} Consulte Redress antes de fiarse de ella.',
  entry: '{file}: {kind}',
  holiday: 'Despacho cerrado',
  session: 'Sesión de la CCF {label}',
  'kind.internal': 'fecha interna',
  'kind.theirs': 'fecha de la otra parte',
  'kind.statutory': 'plazo fijado por un texto',
  'kind.ordered': 'plazo ordenado',
  'kind.expected': 'fecha esperada',
  'kind-hard': '{kind} (perentorio)',
});
