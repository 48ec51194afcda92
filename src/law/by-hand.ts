import type { Explanation } from './explain.js';
import type { LocalDate } from './calendar.js';
import type { Bearer, Force } from './rulebook/rule.js';
import { LAW_WORDS, type LawLanguage } from './words/in-language.js';
import { fill } from './words/law-words.js';

/** A date no rule gave: a court's, a client's, our own. */
export interface DatedByHand {
  title: string;
  dueOn: LocalDate;
  targetOn: LocalDate | null;
  owedBy: Bearer;
  force: Force;
  /** The letter, order or text it comes from. */
  source: string | null;
  enteredOn: LocalDate;
}

/** "Why this date", for one that was entered: all there is to say is from what, and when. */
export function explainByHand(
  { title, dueOn, targetOn, owedBy, force, source, enteredOn }: DatedByHand,
  language: LawLanguage = 'en',
): Omit<Explanation, 'rule' | 'trigger'> {
  const { byHand, day } = LAW_WORDS[language];
  const from = source ? fill(byHand.from, { source }) : byHand.fromNothing;
  return {
    sentence: fill(byHand.sentence, { title, due: day(dueOn), entered: day(enteredOn), from }),
    steps: [{ op: 'given', in: null, out: dueOn, reason: fill(byHand.step, { from }) }],
    dueOn,
    ...(targetOn && { targetOn }),
    owedBy,
    force,
  };
}

/** The computed date, and the person's or court's that stands in its place. */
export function explainLocked(
  computed: Explanation,
  { dueOn, reason }: { dueOn: LocalDate; reason: string | null },
  language: LawLanguage = 'en',
): Explanation {
  if (computed.dueOn === dueOn) return computed;
  const { byHand, day } = LAW_WORDS[language];
  const why = reason ? fill(byHand.why, { reason }) : '';
  const fixed = {
    op: 'given',
    in: computed.dueOn ?? null,
    out: dueOn,
    reason: fill(byHand.fixedStep, { why }),
  } as const;
  return {
    ...computed,
    sentence: `${computed.sentence} ${fill(byHand.fixed, { due: day(dueOn), why })}`,
    steps: [...computed.steps, fixed],
    dueOn,
  };
}
