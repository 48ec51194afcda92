import type { Explanation } from '../../../law/explain.js';
import { joined } from '../../../law/joined.js';
import { said, worded, type Message, type Wording } from '../../../words/message.js';
import type { MessageView, WhyView } from './deadline-view.dto.js';

/** Absent for a date entered by hand: rule and trigger. */
export type Explained = Omit<Explanation, 'rule' | 'trigger'> & Partial<Pick<Explanation, 'rule' | 'trigger'>>;

/** "Why this date" as it is answered: each text, and beside it the codes and parameters it is made of. */
export function whyView({ sentences, rule, steps, owedByName, note, ...rest }: Explained): WhyView {
  return {
    sentence: said(joined(sentences)),
    sentences: sentences.map(partsOf),
    ...(rule && { rule: { ...rule, citation: worded(rule.citation) } }),
    ...rest,
    ...(owedByName && { owedByName: worded(owedByName) }),
    ...(note && { note: worded(note) }),
    steps: steps.map(({ op, in: before, out, reason, citation }) => ({
      op,
      in: before,
      out,
      reason: said(reason),
      ...partsOf(reason),
      ...citationOf(citation),
    })),
  };
}

function partsOf({ code, params = {} }: Message): MessageView {
  return { code, params };
}

function citationOf(citation: Wording | undefined): { citation?: string } {
  return citation ? { citation: worded(citation) } : {};
}
