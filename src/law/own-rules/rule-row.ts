import { isLocalDate, type LocalDate } from '../calendar.js';
import { readDay } from '../day-reading.js';
import { FACT_NAMES, type FactName } from '../fact.js';
import { NOTICE_KIND_NAMES } from '../notice-kind.js';
import { REQUEST_KINDS } from '../request-kind.js';
import { message, type Message } from '../../words/message.js';
import type { DeadlineRule, Extendable, Fallback, Length, SpanUnit, Subject } from '../rulebook/rule.js';
import { RULEBOOK } from '../rulebook/rulebook.js';
import { SPAN_UNITS, shown, type Cells, type ColumnName } from './rule-columns.js';
import { flawOfSpan } from './rule-span.js';

export type Flaw = (column: ColumnName, problem: Message) => void;

/** The facts that end what is owed where the row names none: the ways a request or a notice is over. */
const ENDINGS: Record<Subject, readonly FactName[]> = {
  'ccf-request': ['withdrawnOn', 'declaredInadmissibleOn', 'closedWithoutMeritsOn', 'closedOn'],
  notice: ['deletedOn'],
  bureau: [],
  proceeding: [],
};

/** The rule a row states. Every cell is already one its column allows; `flaw` hears what does not fit together. */
export function ruleOf(cells: Cells, code: string, flaw: Flaw): DeadlineRule {
  checkId(cells, code, flaw);
  const subject = cells.subject as Subject;
  const trigger = cells.anchor as FactName;
  const rule: DeadlineRule = {
    id: cells.id,
    ruleSet: code,
    version: 'draft',
    subject,
    title: cells.title,
    duty: cells.duty,
    source: { instrument: 'own', article: cells.authority },
    force: cells.force as DeadlineRule['force'],
    trigger,
    length: lengthOf(cells, flaw),
    direction: cells.direction as DeadlineRule['direction'],
    countFrom: cells.count_from as DeadlineRule['countFrom'],
    roll: cells.roll as DeadlineRule['roll'],
    owedBy: cells.owed_by as DeadlineRule['owedBy'],
    inForce: inForceOf(cells, flaw),
    hard: cells.hard as DeadlineRule['hard'],
    extendable: cells.extendable as Extendable,
    sureness: cells.sureness as DeadlineRule['sureness'],
    metBy: factsIn('met_by', cells, flaw),
    endedBy: cells.ended_by ? factsIn('ended_by', cells, flaw) : ENDINGS[subject].filter((name) => name !== trigger),
  };
  return Object.assign(rule, whatFewHave(cells, rule, flaw));
}

function whatFewHave(cells: Cells, rule: DeadlineRule, flaw: Flaw): Partial<DeadlineRule> {
  const more: Partial<DeadlineRule> = {};
  const fallbacks = fallbacksIn(cells, flaw);
  if (fallbacks.length > 0) more.fallbacks = fallbacks;
  // Where the book counts a day from another rule (a chaser from a decision date), an own rule may count from it too.
  const chained = RULEBOOK.find(({ trigger, triggerRules }) => triggerRules && trigger === rule.trigger);
  if (chained?.triggerRules) more.triggerRules = chained.triggerRules;
  if (cells.date_fact) more.dateFact = cells.date_fact as FactName;
  if (cells.owed_by_name) more.owedByName = cells.owed_by_name;
  const kinds = kindsIn(cells, flaw);
  if (kinds.length > 0) more.appliesTo = kinds;
  // What was done before the clock started cannot have answered it.
  if (rule.direction === 'after') more.repeats = true;
  if (cells.notes) more.notes = cells.notes;
  return more;
}

/** `CODE.NAME`: no rule of the book has a point in its id, so the two can never meet. */
function checkId({ id, rule_set }: Cells, code: string, flaw: Flaw): void {
  const prefix = `${code.toUpperCase().replaceAll('-', '_')}.`;
  if (!id.startsWith(prefix) || !/^[A-Z0-9_]+$/.test(id.slice(prefix.length))) {
    flaw('id', message('law.table.id-prefix', { prefix }));
  }
  if (rule_set !== '' && rule_set !== code) flaw('rule_set', message('law.table.other-set', { code }));
}

function lengthOf({ n, unit, date_fact }: Cells, flaw: Flaw): Length {
  if (unit === 'by-letter' && date_fact === '') {
    flaw('date_fact', message('law.table.name-date-fact'));
  }
  if (unit !== 'by-letter' && unit !== '' && date_fact !== '') flaw('date_fact', message('law.table.only-by-letter'));
  if (!isSpanUnit(unit)) {
    if (n !== '' && unit !== '') flaw('n', message('law.table.no-number', { unit }));
    return unit as 'promptly' | 'by-letter' | 'per-file';
  }
  const count = /^\d+$/.test(n) ? Number(n) : NaN;
  const wrong = flawOfSpan(count, unit);
  if (wrong) flaw('n', wrong);
  return { n: count, unit };
}

function isSpanUnit(unit: string): unit is SpanUnit {
  return (SPAN_UNITS as readonly string[]).includes(unit);
}

function inForceOf(cells: Cells, flaw: Flaw): DeadlineRule['inForce'] {
  const from = dayIn('in_force_from', cells, flaw);
  const until = dayIn('in_force_until', cells, flaw);
  if (from && until && until < from) flaw('in_force_until', message('law.table.before-beginning', { from }));
  const sureness = (cells.in_force_from_sureness ||
    (from ? 'stated' : 'unstated')) as DeadlineRule['inForce']['sureness'];
  return { ...(from && { from }), ...(until && { until }), sureness };
}

function dayIn(column: 'in_force_from' | 'in_force_until', cells: Cells, flaw: Flaw): LocalDate | undefined {
  const cell = cells[column];
  if (cell === '' || isLocalDate(cell)) return cell === '' ? undefined : cell;
  const reading = readDay(cell);
  if (!reading.ok) flaw(column, reading.refusal);
  return undefined;
}

/** Names with `|` between them; `none` says that there are none. */
function namesIn(cell: string): string[] {
  return cell === 'none'
    ? []
    : cell
        .split('|')
        .map((name) => name.trim())
        .filter(Boolean);
}

function factsIn(column: 'met_by' | 'ended_by', cells: Cells, flaw: Flaw): FactName[] {
  const names = namesIn(cells[column]);
  for (const name of names) if (!isFact(name)) flaw(column, unknownFact(name));
  return names.filter(isFact);
}

function kindsIn({ applies_to, subject }: Cells, flaw: Flaw): string[] {
  const known: readonly string[] =
    subject === 'ccf-request' ? REQUEST_KINDS : subject === 'notice' ? NOTICE_KIND_NAMES : [];
  const names = namesIn(applies_to);
  for (const name of names) {
    if (known.length === 0) flaw('applies_to', message('law.table.no-kinds', { subject }));
    else if (!known.includes(name))
      flaw('applies_to', message('law.table.no-kind', { cell: shown(name), subject, kinds: known.join(', ') }));
  }
  return names;
}

const FALLBACK = /^(\w+)(?: \+ (\d+) months?)?(?: as (inferred|assumed))?$/;

/** `admissibilityLetterOn as inferred else submittedOn + 1 month as assumed`, in the order they are tried. */
function fallbacksIn({ fallback_anchor: cell }: Cells, flaw: Flaw): Fallback[] {
  if (cell === '') return [];
  return cell.split(/\s+else\s+/).flatMap((text) => {
    const [, from = '', months, confidence = 'assumed'] = FALLBACK.exec(text.trim()) ?? [];
    if (!isFact(from)) {
      flaw('fallback_anchor', from === '' ? message('law.table.fallback', { cell: shown(text) }) : unknownFact(from));
      return [];
    }
    const fallback: Fallback = { from, confidence: confidence as Fallback['confidence'] };
    if (months === undefined) return [fallback];
    const wrong = flawOfSpan(Number(months), 'month');
    if (wrong) flaw('fallback_anchor', wrong);
    return [{ ...fallback, plus: { n: Number(months), unit: 'month' } }];
  });
}

function isFact(name: string): name is FactName {
  return (FACT_NAMES as readonly string[]).includes(name);
}

function unknownFact(name: string): Message {
  return message('law.table.no-fact', { cell: shown(name) });
}
