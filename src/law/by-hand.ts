import { message, type Message, type Wording } from '../words/message.js';
import type { Explanation } from './explain.js';
import type { LocalDate } from './calendar.js';
import type { Bearer, Force } from './rulebook/rule.js';

/** A date no rule gave: a court's, a client's, our own. */
export interface DatedByHand {
  title: Wording;
  dueOn: LocalDate;
  targetOn: LocalDate | null;
  owedBy: Bearer;
  force: Force;
  /** The letter, order or text it comes from. */
  source: Wording | null;
  enteredOn: LocalDate;
}

/** "Why this date", for one that was entered: all there is to say is from what, and when. */
export function explainByHand(date: DatedByHand): Omit<Explanation, 'rule' | 'trigger'> {
  const { title, dueOn, targetOn, owedBy, force, source, enteredOn } = date;
  const values = { title, due: dueOn, entered: enteredOn };
  const sentence = source
    ? message('law.hand.sentence-from', { ...values, source })
    : message('law.hand.sentence', values);
  const reason = source ? message('law.reason.hand-from', { source }) : message('law.reason.hand');
  return {
    sentences: [sentence],
    steps: [{ op: 'given', in: null, out: dueOn, reason }],
    dueOn,
    ...(targetOn && { targetOn }),
    owedBy,
    force,
  };
}

/** The computed date, and the person's or court's that stands in its place. */
export function explainLocked(
  computed: Explanation,
  { dueOn, reason }: { dueOn: LocalDate; reason: Wording | null },
): Explanation {
  if (computed.dueOn === dueOn) return computed;
  const fixed = { op: 'given', in: computed.dueOn ?? null, out: dueOn, reason: fixedBecause(reason) } as const;
  const sentence = reason
    ? message('law.hand.fixed-because', { due: dueOn, reason })
    : message('law.hand.fixed', { due: dueOn });
  return { ...computed, sentences: [...computed.sentences, sentence], steps: [...computed.steps, fixed], dueOn };
}

function fixedBecause(reason: Wording | null): Message {
  return reason ? message('law.reason.fixed-because', { reason }) : message('law.reason.fixed');
}
