import type { Code } from '../../words/message.js';
import { RULE_SETS, type RuleSetId } from './rule.js';

/** Who made the texts a rule set of the book is taken from. */
export const RULE_SET_AUTHORITIES = {
  'ccf-statute': 'law.authority.general-assembly',
  'ccf-operating-rules': 'law.authority.ccf',
  'ccf-decision': 'law.authority.ccf',
  rpd: 'law.authority.general-assembly',
  practice: 'law.authority.none',
  ece: 'law.authority.council-of-europe',
  bilateral: 'law.authority.treaty',
  eaw: 'law.authority.european-union',
  'uk-extradition': 'law.authority.united-kingdom',
  echr: 'law.authority.council-of-europe',
  un: 'law.authority.united-nations',
  asylum: 'law.authority.national-law',
  'data-protection': 'law.authority.european-union',
  us: 'law.authority.united-states',
} as const satisfies Record<RuleSetId, Extract<Code, `law.authority.${string}`>>;

export function isBuiltIn(code: string): code is RuleSetId {
  return (RULE_SETS as readonly string[]).includes(code);
}
