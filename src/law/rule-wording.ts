import { message, type Place, type Wording } from '../words/message.js';
import { CLEAN_UP } from './clean-up.js';
import type { ComputedDeadline } from './deadline.js';
import { cite } from './provision.js';
import { ruleById } from './rulebook/rulebook.js';
import type { DeadlineRule, RuleDuty, RuleTitle } from './rulebook/rule.js';

type Ruled = Pick<ComputedDeadline, 'ruleId' | 'ruleVersion' | 'own' | 'addressee' | 'trigger'>;
type Owed = Pick<ComputedDeadline, 'own' | 'addressee' | 'bearer' | 'owedBy'>;

/** What a rule is called in lists. A firm's own is called as the firm does. */
export function titleOfRule({ id, title }: Pick<DeadlineRule, 'id' | 'title'>): Wording {
  return title ?? bookTitle(id);
}

/** What is owed, to complete "must ...". */
export function dutyOfRule({ id, duty }: Pick<DeadlineRule, 'id' | 'duty'>): Wording {
  return duty ?? bookDuty(id);
}

/** The same of a deadline; one of the clean-up says with whom. */
export function titleOf({ ruleId, own, addressee }: Pick<Ruled, 'ruleId' | 'own' | 'addressee'>): Wording {
  if (own) return own.title;
  return withWhom(bookTitle(ruleId), addressee);
}

export function dutyOf({ ruleId, own }: Ruled): Wording {
  return own?.duty ?? bookDuty(ruleId);
}

/** "Bank informed of the outcome: Banque du Lac", or with the name of a country. */
export function withWhom(
  title: Wording,
  { country, company }: NonNullable<ComputedDeadline['addressee']> = {},
): Wording {
  const whom: string | Place | undefined = company ?? (country && { country });
  return whom ? message('law.title-with', { title, whom }) : title;
}

/** The provision in the version that governs the deadline. */
export function citationOf({ ruleId, ruleVersion, trigger, own }: Ruled): Wording {
  if (own) return own.citation;
  const rule = ruleById(ruleId, ruleVersion) ?? cleanUpRule(ruleId);
  return rule ? cite(rule.source, trigger.on) : ruleId;
}

/** Who of a side owes it, where a text or a person names somebody. */
export function bearerOf({ own, addressee, bearer, owedBy }: Owed): Wording | undefined {
  if (own?.owedByName) return own.owedByName;
  if (bearer) return message(`law.bearer.${bearer}`);
  const country = owedBy === 'other-ncb' && addressee?.country;
  return country ? message('law.bearer.national-bureau', { country: { country } }) : undefined;
}

/** What stands beside the rule. */
export function noteOf({ ruleId, ruleVersion, own }: Ruled): Wording | undefined {
  if (own) return own.note;
  const note = (ruleById(ruleId, ruleVersion) ?? cleanUpRule(ruleId))?.note;
  return note && message(note);
}

function cleanUpRule(id: string): DeadlineRule | undefined {
  return CLEAN_UP.find(({ rule }) => rule.id === id)?.rule;
}

/** Of a rule that is in the book no more nothing but its id is known. */
const bookTitle = (id: string): Wording => (isKnown(id) ? message(`rules.${id}.title` as RuleTitle) : id);
const bookDuty = (id: string): Wording => (isKnown(id) ? message(`rules.${id}.duty` as RuleDuty) : id);

function isKnown(id: string): boolean {
  return ruleById(id) !== undefined || cleanUpRule(id) !== undefined;
}
