import type { LocalDate } from '../calendar.js';
import { ccfDecisions, ccfOperatingRules } from './ccf-orders.js';
import { ccfStatute } from './ccf-statute.js';
import { asylumRules, dataProtectionRules, echrRules, unRules, usRules } from './courts-and-authorities.js';
import { bilateralRules, eawRules, eceRules, ukExtraditionRules } from './extradition.js';
import { practiceRules } from './practice.js';
import { rpdRules } from './rpd.js';
import { SUBJECTS, versionOf, type DeadlineRule, type Subject } from './rule.js';

/** Every wording of every rule. A rule whose date others run from stands before them. */
export const RULEBOOK: readonly DeadlineRule[] = [
  ...ccfStatute,
  ...ccfOperatingRules,
  ...ccfDecisions,
  ...rpdRules,
  ...practiceRules,
  ...eceRules,
  ...bilateralRules,
  ...eawRules,
  ...ukExtraditionRules,
  ...echrRules,
  ...unRules,
  ...asylumRules,
  ...dataProtectionRules,
  ...usRules,
];

const bySubject = new Map<Subject, DeadlineRule[]>(
  SUBJECTS.map((subject) => [subject, RULEBOOK.filter((rule) => rule.subject === subject)]),
);

const byId = new Map<string, DeadlineRule[]>();
for (const rule of RULEBOOK) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);

/** The wordings that concern a request, a notice, a bureau or a proceeding, in the order they must be computed. */
export function rulesAbout(subject: Subject): readonly DeadlineRule[] {
  return bySubject.get(subject)!;
}

/** The wording with that version, the latest wording when none is asked for, or undefined for an unknown rule. */
export function ruleById(id: string, version?: string): DeadlineRule | undefined {
  const wordings = byId.get(id);
  if (version === undefined) return wordings?.at(-1);
  return wordings?.find((rule) => versionOf(rule) === version);
}

/** Whether a trigger on that day falls under this wording. */
export function isInForce(rule: DeadlineRule, on: LocalDate): boolean {
  const { from, until } = rule.inForce;
  return (from === undefined || on >= from) && (until === undefined || on <= until);
}
