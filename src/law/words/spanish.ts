import { weekday, type LocalDate } from '../calendar.js';
import type { SpanUnit } from '../rulebook/rule.js';
import { spanishCitations } from './citations/spanish.js';
import { spanishEvents, spanishFacts } from './facts/spanish.js';
import type { LawWords } from './law-words.js';
import { spanishBearers, spanishRules } from './rules/spanish.js';

const WEEKDAYS = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');
const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const NUMBERS = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const UNITS: Record<SpanUnit, [one: string, many: string]> = {
  day: ['día', 'días'],
  'working-day': ['día laborable', 'días laborables'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

const weekdayOf = (day: LocalDate) => WEEKDAYS[weekday(day) - 1] as string;
const unit = (n: number, of: SpanUnit) => UNITS[of][n === 1 ? 0 : 1];

function span(n: number, of: SpanUnit): string {
  if (n === 1 && of === 'week') return 'una semana';
  return `${NUMBERS[n] ?? n} ${unit(n, of)}`;
}

/** "viernes 15 de mayo de 2026". */
function dayWords(day: LocalDate): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${weekdayOf(day)} ${Number(day.slice(8, 10))} de ${month} de ${Number(day.slice(0, 4))}`;
}

/** Every party is a singular, since "debe" and "debería" do not change for another. */
export const spanish: LawWords = {
  phrases: {
    'counted-from': 'Punto de partida: {fact}.',
    'counted-from-date-of-rule': 'Punto de partida, dado por otra regla: {fact}.',
    'stands-in': 'Como no se conoce {wanted}, se toma {fact}.',
    'stands-in-not-before': 'Como no se conoce {wanted}, que no pudo ser antes, se toma {fact}.',
    'earliest-of-several': 'Punto de partida: {fact}, lo más antiguo que consta, pues cuenta el primer descubrimiento.',
    'chained-months':
      'El paso anterior, cuyo día se desconoce, recibe su mayor duración legal, {span}; todos los meses se suman de una vez y no uno tras otro.',
    'add-span': '{count} después, sin contar el día de partida.',
    'add-months': '{count} después: el mismo número de día.',
    'subtract-span': '{count} antes.',
    'month-end': 'Ese mes no tiene día {day}: se toma su último día.',
    'day-one-counts': 'El propio día de partida cuenta como primer día.',
    'weekend-kept':
      'Es {weekday}, y la fecha no se traslada: no se conoce ninguna regla que mueva una fecha que cae en día no laborable.',
    'rolled-forward': 'Día no laborable; nuestra propia fecha pasa al siguiente día laborable.',
    'given-by-paper': 'El día está fijado expresamente: {fact}.',
    'target-before': 'Nuestro propio objetivo: el último día laborable al menos 14 días antes.',
    'target-at-once':
      'Catorce días antes caería antes del día de partida, así que nuestro propio objetivo es inmediato.',
    'extended-to': 'Plazo prorrogado; la fecha original sigue constando.',
  },
  sentences: {
    verbs: { statutory: 'debe', ordered: 'debe', expected: 'debería', internal: 'se propone' },
    named: '{name}',
    nationalBureau: 'la oficina nacional ({country})',
    counted: '{opening}: {reckoning} {ground}.',
    uncounted: '{opening} {ground}.',
    dated: '{party} {verb} {duty} a más tardar el {due}',
    undated: '{party} {verb} {duty}; no hay día fijado, y se debe desde el {since}, {fact}',
    'day-in-letter': '{party} {verb} {duty} a más tardar el día que fija la carta, que aún no se ha introducido',
    'length-of-treaty':
      '{party} {verb} {duty}; el tiempo concedido desde el {since}, {fact}, debe introducirse para que se muestre una fecha',
    given: 'el día está fijado en el propio documento y no se cuenta',
    after: '{span} desde el {on}, {fact}',
    sameDay: 'el mismo día, {fact}',
    startingWith: '{span} desde el {on} inclusive, {fact}',
    before: '{span} antes del {on}, {fact}',
    under: '({citation})',
    ourOwn: '(nuestra propia fecha, que ningún texto fija)',
    counting: {
      'stands-in-not-before': 'La fecha no puede caer antes.',
      'earliest-of-several': 'De los días que constan cuenta el más antiguo.',
      'month-end': 'Ese mes no tiene día {day}, así que cuenta su último día.',
      'chained-months': 'Este tiempo incluye {span}, la mayor duración legal de los pasos anteriores.',
      'weekend-kept': 'La fecha cae en {weekday} y no se traslada, pues no se conoce ninguna regla que la mueva.',
      'rolled-forward': 'Un día no laborable pasa al siguiente día laborable.',
      'target-before': 'Nuestro propio objetivo es el {out}.',
      'target-at-once': 'Nuestro propio objetivo es el {out}, es decir, de inmediato.',
    },
    keptHoliday: 'La fecha cae en festivo ({weekday}) y no se traslada, pues no se conoce ninguna regla que la mueva.',
    standsIn: 'No se conoce {wanted}; en su lugar se toma {fact}.',
    safe: 'La fecha puede caer ya el {safe}, pues el día de partida no se conoce con exactitud.',
    extended: 'Se comunicó una prórroga hasta el {expected}; la fecha original sigue constando.',
    heldUp: 'Está pendiente un examen a cargo de {party}; no mueve la fecha.',
    met: 'Cumplido el {met}.',
    ended: 'Ya no se debe nada desde el {ended}, {fact}.',
  },
  byHand: {
    sentence: '{title}: vence el {due}; la fecha se introdujo a mano el {entered}{from}.',
    step: 'Introducida a mano{from}.',
    from: ', según {source}',
    fromNothing: ', sin fuente indicada',
    fixed: 'En su lugar, una persona fijó el {due}{why}',
    fixedStep: 'Fijada por una persona{why}',
    why: ': {reason}',
  },
  cards: {
    longer: ' y {span} más',
    onceDecided: ', una vez que se sabe que hay decisión',
    promptly: 'sin demora: no hay día fijado',
    'by-letter': 'a más tardar el día que fija la carta',
    'per-file': 'un tiempo que fija el tratado, la ley o el expediente',
    adjustable: '{span}, salvo que el expediente fije otro tiempo',
  },
  parties: {
    ccf: 'la Comisión',
    'general-secretariat': 'la Secretaría General',
    'source-ncb': 'la oficina de origen',
    'other-ncb': 'la oficina interesada',
    state: 'el Estado interesado',
    court: 'el tribunal',
    authority: 'la autoridad',
    'third-party': 'la empresa u organismo consultado',
    applicant: 'el solicitante',
    firm: 'nuestro despacho',
  },
  confidence: {
    stated: '',
    inferred: 'La fecha es deducida.',
    assumed: 'La fecha se apoya en un supuesto.',
  },
  sureness: {
    verified: '',
    secondary: 'La regla solo se conoce por una fuente secundaria: compruebe el texto antes de confiar en la fecha.',
    derived: 'La regla es una deducción nuestra, no las palabras de un texto.',
    recalled: 'La regla se cita de memoria: compruebe el texto antes de confiar en la fecha.',
  },
  facts: spanishFacts,
  ofDay: /^(el día (en que |de la |del |de )?|la fecha (de la |del |de )?)/,
  events: spanishEvents,
  rules: spanishRules,
  bearers: spanishBearers,
  citations: spanishCitations,
  day: dayWords,
  weekday: weekdayOf,
  span,
  count: (n, of) => `${n} ${unit(n, of)}`,
};
