import { message, type Message } from '../words/message.js';
import { flawOfSpan } from './own-rules/rule-span.js';
import type { DeadlineRule, RuleSetId, SpanUnit } from './rulebook/rule.js';
import { rulesAbout } from './rulebook/rulebook.js';

/** A case beside the request that is kept in the same file: before a court, an authority or a human-rights body. */
export const PROCEEDING_KINDS = [
  'extradition',
  'asylum',
  'ecthr',
  'un-body',
  'data-protection',
  'sis',
  'source-criminal-case',
  'immigration',
  'other',
] as const;
export type ProceedingKind = (typeof PROCEEDING_KINDS)[number];

/** The 46 members of the Council of Europe, whose final decisions the Court in Strasbourg may be asked about. */
const COUNCIL_OF_EUROPE = new Set(
  (
    'AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO ' +
    'PL PT RO RS SE SI SK SM TR UA'
  ).split(' '),
);

/** Parties to the European Convention on Extradition outside the Council, as recalled. */
const FURTHER_ECE_PARTIES = new Set(['IL', 'KR', 'RU', 'ZA']);

export function isInCouncilOfEurope(country: string): boolean {
  return COUNCIL_OF_EUROPE.has(country);
}

/**
 * The rule sets that plainly govern such a proceeding in that country; a person may choose others. A European Arrest
 * Warrant is never supposed, since it depends on the country that asks.
 */
export function usualRuleSets(kind: ProceedingKind, country?: string | null): RuleSetId[] {
  if (kind === 'extradition') return country ? [extraditionLaw(country)] : [];
  if (country === 'US' && (kind === 'data-protection' || kind === 'immigration')) return ['us'];
  const ruleSet = USUAL[kind];
  return ruleSet ? [ruleSet] : [];
}

const USUAL: Partial<Record<ProceedingKind, RuleSetId>> = {
  asylum: 'asylum',
  ecthr: 'echr',
  'un-body': 'un',
  'data-protection': 'data-protection',
  sis: 'data-protection',
};

function extraditionLaw(country: string): RuleSetId {
  if (country === 'GB') return 'uk-extradition';
  return COUNCIL_OF_EUROPE.has(country) || FURTHER_ECE_PARTIES.has(country) ? 'ece' : 'bilateral';
}

/** What a proceeding says of the rules that govern it, as somebody sent it. */
export interface ProceedingTerms {
  ruleSets: readonly string[];
  countFrom: Readonly<Record<string, unknown>>;
  values: Readonly<Record<string, unknown>>;
}

export interface TermFlaw {
  /** Where in the proceeding, as a JSON pointer. */
  pointer: string;
  message: Message;
}

/** What is wrong with the terms: a rule set nobody has, a switch or a length that no rule of them would hear. */
export function flawsOfTerms(terms: ProceedingTerms, own: readonly DeadlineRule[] = []): TermFlaw[] {
  const all = [...rulesAbout('proceeding'), ...own.filter(({ subject }) => subject === 'proceeding')];
  const rules = all.filter(({ ruleSet }) => terms.ruleSets.includes(ruleSet));
  const varying = unique(rules.filter(({ countFromVaries }) => countFromVaries).map(({ ruleSet }) => ruleSet));
  const open = unique(rules.filter(leavesLengthOpen).map(({ id }) => id));
  const known = unique(all.map(({ ruleSet }) => ruleSet));
  return [
    ...terms.ruleSets.flatMap((code, n) => flaw(`/ruleSets/${n}`, code, known, 'rule-sets')),
    ...Object.entries(terms.countFrom).flatMap(([code, from]) => [
      ...flaw(`/countFrom/${code}`, code, varying, 'varying'),
      ...flaw(`/countFrom/${code}`, String(from), DAYS_ONE, 'counting'),
    ]),
    ...Object.entries(terms.values).flatMap(([id, span]) => [
      ...flaw(`/values/${id}`, id, open, 'open-lengths'),
      ...flawOfLength(`/values/${id}`, span),
    ]),
  ];
}

/** next-day: the day of the trigger does not count. same-day: it is day 1. */
export const DAYS_ONE = ['next-day', 'same-day'] as const;

const UNITS: readonly SpanUnit[] = ['day', 'working-day', 'week', 'month', 'year'];

function flawOfLength(pointer: string, value: unknown): TermFlaw[] {
  const { n, unit, ...rest } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const isUnit = (UNITS as readonly unknown[]).includes(unit);
  if (typeof n !== 'number' || !isUnit || Object.keys(rest).length > 0) {
    return [{ pointer, message: message('law.choice.length', { units: UNITS.join(', ') }) }];
  }
  const wrong = flawOfSpan(n, unit as SpanUnit);
  return wrong ? [{ pointer, message: wrong }] : [];
}

function leavesLengthOpen({ length, adjustable }: DeadlineRule): boolean {
  return length === 'per-file' || adjustable === true;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** The lists that terms are chosen from. */
type Choice = 'rule-sets' | 'varying' | 'counting' | 'open-lengths';

function flaw(pointer: string, name: string, known: readonly string[], list: Choice): TermFlaw[] {
  if (known.includes(name)) return [];
  const what = message(`law.choice.${list}`);
  if (known.length === 0) return [{ pointer, message: message('law.choice.none', { name, what }) }];
  return [{ pointer, message: message('law.choice.among', { name, what, choices: known.join(', ') }) }];
}
