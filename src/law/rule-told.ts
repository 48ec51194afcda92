import { CLEAN_UP } from './clean-up.js';
import type { ComputedDeadline } from './deadline.js';
import { cite } from './provision.js';
import { isBuiltIn } from './rulebook/rule-set-titles.js';
import { ruleById } from './rulebook/rulebook.js';
import type { DeadlineRule } from './rulebook/rule.js';
import { fill, type LawWords } from './words/law-words.js';

type Ruled = Pick<ComputedDeadline, 'ruleId' | 'ruleVersion' | 'ruleSet' | 'own' | 'title' | 'trigger'>;

/** What is owed, to complete "must ...". A firm's own rule is said in the firm's own words. */
export function dutyOf(deadline: Ruled, words: LawWords): string {
  const told = isBuiltIn(deadline.ruleSet) ? words.rules?.[deadline.ruleId] : undefined;
  return told?.[1] ?? deadline.own?.duty ?? ruleById(deadline.ruleId, deadline.ruleVersion)?.duty ?? deadline.title;
}

/** The provision in the version that governs the deadline. */
export function citationIn(deadline: Ruled, words: LawWords): string {
  const { ruleId, ruleVersion, trigger, own } = deadline;
  const rule = own ? words.citations && followUpRule(deadline) : ruleById(ruleId, ruleVersion);
  return rule ? cite(rule.source, trigger.on, words.citations) : (own?.citation ?? ruleId);
}

/** Who owes it, where the rulebook or a person names somebody. */
export function bearerNamed(name: string, { bearers, sentences }: LawWords): string {
  const country = /^national bureau of (.+)$/.exec(name)?.[1];
  if (country) return fill(sentences.nationalBureau, { country });
  return bearers?.[name] ?? fill(sentences.named, { name });
}

/** Those of the clean-up are kept like a firm's own, though their words are ours. */
function followUpRule({ ruleSet, ruleId }: Ruled): DeadlineRule | undefined {
  return isBuiltIn(ruleSet) ? CLEAN_UP.find(({ rule }) => rule.id === ruleId)?.rule : undefined;
}
