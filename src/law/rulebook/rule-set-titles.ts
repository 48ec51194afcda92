import { RULE_SETS, type RuleSetId } from './rule.js';

/** The rule sets of the book as a person names them, and the texts they are taken from. */
export const RULE_SET_TITLES: Readonly<Record<RuleSetId, { title: string; authority: string }>> = {
  'ccf-statute': { title: 'Statute of the CCF', authority: 'INTERPOL General Assembly' },
  'ccf-operating-rules': { title: 'Operating Rules of the CCF', authority: 'CCF' },
  'ccf-decision': { title: 'Terms set by decisions of the CCF', authority: 'CCF' },
  rpd: { title: 'Rules on the Processing of Data', authority: 'INTERPOL General Assembly' },
  practice: { title: 'What experience expects, and our own targets', authority: 'no text' },
  ece: { title: 'European Convention on Extradition', authority: 'Council of Europe' },
  bilateral: { title: 'Bilateral extradition treaties', authority: 'the treaty that applies' },
  eaw: { title: 'European Arrest Warrant', authority: 'European Union' },
  'uk-extradition': { title: 'Extradition Act 2003', authority: 'United Kingdom' },
  echr: { title: 'European Court of Human Rights', authority: 'Council of Europe' },
  un: { title: 'Human-rights bodies of the United Nations', authority: 'United Nations' },
  asylum: { title: 'Asylum', authority: 'national law' },
  'data-protection': { title: 'Data protection and the Schengen Information System', authority: 'European Union' },
  us: { title: 'United States', authority: 'United States' },
};

export function isBuiltIn(code: string): code is RuleSetId {
  return (RULE_SETS as readonly string[]).includes(code);
}
