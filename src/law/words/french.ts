import { weekday, type LocalDate } from '../calendar.js';
import type { SpanUnit } from '../rulebook/rule.js';
import { frenchCitations } from './citations/french.js';
import { frenchEvents, frenchFacts } from './facts/french.js';
import type { LawWords } from './law-words.js';
import { frenchBearers, frenchRules } from './rules/french.js';

const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const NUMBERS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const UNITS: Record<SpanUnit, [one: string, many: string]> = {
  day: ['jour', 'jours'],
  'working-day': ['jour ouvré', 'jours ouvrés'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
};

const weekdayOf = (day: LocalDate) => WEEKDAYS[weekday(day) - 1] as string;
const unit = (n: number, of: SpanUnit) => UNITS[of][n < 2 ? 0 : 1];

function span(n: number, of: SpanUnit): string {
  if (n === 1 && of === 'week') return 'une semaine';
  return `${NUMBERS[n] ?? n} ${unit(n, of)}`;
}

/** "vendredi 15 mai 2026"; the first of a month is "1er". */
function dayWords(day: LocalDate): string {
  const number = Number(day.slice(8, 10));
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${weekdayOf(day)} ${number === 1 ? '1er' : number} ${month} ${Number(day.slice(0, 4))}`;
}

/** Every party is a singular, since "doit" and "devrait" do not change for another. */
export const french: LawWords = {
  phrases: {
    'counted-from': 'Point de départ : {fact}.',
    'counted-from-date-of-rule': 'Point de départ, donné par une autre règle : {fact}.',
    'stands-in': 'Faute de connaître {wanted}, on retient {fact}.',
    'stands-in-not-before': 'Faute de connaître {wanted}, qui n’a pu venir plus tôt, on retient {fact}.',
    'earliest-of-several':
      'Point de départ : {fact}, le jour le plus ancien au dossier, car c’est la première découverte qui compte.',
    'chained-months':
      'L’étape précédente, dont le jour est inconnu, reçoit sa plus longue durée légale, {span} ; tous les mois sont ajoutés en une fois, et non l’un après l’autre.',
    'add-span': '{count} après, sans compter le jour de départ.',
    'add-months': '{count} après : le même quantième.',
    'subtract-span': '{count} avant.',
    'month-end': 'Ce mois n’a pas de {day} : son dernier jour est retenu.',
    'day-one-counts': 'Le jour de départ compte lui-même comme premier jour.',
    'weekend-kept':
      'Un {weekday}, et la date n’est pas reportée : aucune règle connue ne déplace une date qui tombe un jour non ouvré.',
    'rolled-forward': 'Un jour non ouvré ; notre propre date passe au jour ouvré suivant.',
    'given-by-paper': 'Le jour est fixé expressément : {fact}.',
    'target-before': 'Notre propre objectif : le dernier jour ouvré au moins 14 jours avant.',
    'target-at-once':
      'Quatorze jours avant tomberait avant le jour de départ : notre propre objectif est donc immédiat.',
    'extended-to': 'Délai prorogé ; la date d’origine reste consignée.',
  },
  sentences: {
    verbs: { statutory: 'doit', ordered: 'doit', expected: 'devrait', internal: 'entend' },
    named: '{name}',
    nationalBureau: 'le bureau national ({country})',
    counted: '{opening} : {reckoning} {ground}.',
    uncounted: '{opening} {ground}.',
    dated: '{party} {verb} {duty} au plus tard le {due}',
    undated: '{party} {verb} {duty} ; aucun jour n’est fixé, et c’est dû depuis le {since}, {fact}',
    'day-in-letter': '{party} {verb} {duty} au plus tard le jour fixé par la lettre, qui n’est pas encore saisi',
    'length-of-treaty':
      '{party} {verb} {duty} ; la durée accordée à compter du {since}, {fact}, doit être saisie pour qu’une date s’affiche',
    given: 'le jour est fixé par la pièce elle-même et n’est pas compté',
    after: '{span} à compter du {on}, {fact}',
    sameDay: 'le jour même, {fact}',
    startingWith: '{span} à partir du {on} inclus, {fact}',
    before: '{span} avant le {on}, {fact}',
    under: '({citation})',
    ourOwn: '(notre propre date, qu’aucun texte ne fixe)',
    counting: {
      'stands-in-not-before': 'La date ne peut tomber plus tôt.',
      'earliest-of-several': 'Des jours au dossier, le plus ancien compte.',
      'month-end': 'Ce mois n’a pas de {day} : son dernier jour compte.',
      'chained-months': 'Cette durée comprend {span}, la plus longue durée légale des étapes précédentes.',
      'weekend-kept': 'La date tombe un {weekday} et n’est pas reportée, car aucune règle connue ne la déplace.',
      'rolled-forward': 'Un jour non ouvré passe au jour ouvré suivant.',
      'target-before': 'Notre propre objectif est le {out}.',
      'target-at-once': 'Notre propre objectif est le {out}, c’est-à-dire tout de suite.',
    },
    keptHoliday:
      'La date tombe un jour férié ({weekday}) et n’est pas reportée, car aucune règle connue ne la déplace.',
    standsIn: 'On ignore {wanted} ; {fact} en tient lieu.',
    safe: 'La date peut tomber dès le {safe}, car le jour de départ n’est pas connu exactement.',
    extended: 'Une prorogation jusqu’au {expected} a été communiquée ; la date d’origine reste consignée.',
    heldUp: 'Un examen mené par {party} est en cours ; il ne déplace pas la date.',
    met: 'Fait le {met}.',
    ended: 'Plus rien n’est dû depuis le {ended}, {fact}.',
  },
  byHand: {
    sentence: '{title} : à faire pour le {due} ; la date a été saisie à la main le {entered}{from}.',
    step: 'Saisie à la main{from}.',
    from: ', d’après {source}',
    fromNothing: ', sans source indiquée',
    fixed: 'À sa place, une personne a fixé le {due}{why}',
    fixedStep: 'Fixée par une personne{why}',
    why: ' : {reason}',
  },
  cards: {
    longer: ' et {span} de plus',
    onceDecided: ', dès qu’une décision est réputée prise',
    promptly: 'sans tarder : aucun jour n’est fixé',
    'by-letter': 'au plus tard le jour fixé par la lettre',
    'per-file': 'une durée fixée par le traité, la loi ou le dossier',
    adjustable: '{span}, sauf si le dossier fixe une autre durée',
  },
  parties: {
    ccf: 'la Commission',
    'general-secretariat': 'le Secrétariat général',
    'source-ncb': 'le bureau source',
    'other-ncb': 'le bureau concerné',
    state: 'l’État concerné',
    court: 'la juridiction',
    authority: 'l’autorité',
    'third-party': 'la société ou l’organisme sollicité',
    applicant: 'le requérant',
    firm: 'notre cabinet',
  },
  confidence: {
    stated: '',
    inferred: 'La date est déduite.',
    assumed: 'La date repose sur une supposition.',
  },
  sureness: {
    verified: '',
    secondary: 'La règle n’est connue que d’une source secondaire : vérifier le texte avant de se fier à la date.',
    derived: 'La règle est notre propre déduction, non les mots d’un texte.',
    recalled: 'La règle est citée de mémoire : vérifier le texte avant de se fier à la date.',
  },
  facts: frenchFacts,
  ofDay: /^(le jour (où |de |du )?|la date (de |du )?)/,
  events: frenchEvents,
  rules: frenchRules,
  bearers: frenchBearers,
  citations: frenchCitations,
  day: dayWords,
  weekday: weekdayOf,
  span,
  count: (n, of) => `${n} ${unit(n, of)}`,
};
