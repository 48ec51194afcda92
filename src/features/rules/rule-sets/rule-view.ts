import type { NamedFact, RuleCard } from '../../../law/rule-card.js';
import { said, worded } from '../../../words/message.js';
import type { NamedFactView, RuleView } from './rule-set.dto.js';

/** A rule as it is answered: its words become text as the answer leaves. */
export function ruleView(card: RuleCard): RuleView {
  const { title, duty, citation, trigger, fallbacks, length, dateFact, owedByName, metBy, endedBy, notes } = card;
  return {
    ...card,
    title: worded(title),
    duty: worded(duty),
    citation: worded(citation),
    trigger: factView(trigger),
    fallbacks: fallbacks.map((fallback) => ({ ...fallback, ...factView(fallback) })),
    length: said(length),
    dateFact: dateFact && factView(dateFact),
    owedByName: owedByName === null ? null : worded(owedByName),
    metBy: metBy.map(factView),
    endedBy: endedBy.map(factView),
    notes: notes === null ? null : worded(notes),
  };
}

function factView({ name, words }: NamedFact): NamedFactView {
  return { name, words: said(words) };
}
