import type { calendar as english } from '../en/calendar.js';
import { translation } from '../message.js';

export const calendar = translation<typeof english>()({
  name: 'Échéances',
  'as-of': 'État au {at, time, short} ({zone}).',
  'about-feed': '{asOf} Consultez Redress avant de vous fier à une date.',
  'about-open': 'Statut : {status}. {asOf} Consultez Redress avant de vous y fier.',
  'about-ended': 'Échéance close : {status}. {asOf} Consultez Redress avant de vous y fier.',
  entry: '{file} : {kind}',
  holiday: 'Cabinet fermé',
  session: 'Session de la CCF {label}',
  'kind.internal': 'date interne',
  'kind.theirs': 'date de l’autre partie',
  'kind.statutory': 'échéance prévue par un texte',
  'kind.ordered': 'échéance ordonnée',
  'kind.expected': 'date attendue',
  'kind-hard': '{kind} (délai de forclusion)',
});
