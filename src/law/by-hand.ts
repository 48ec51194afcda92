import type { Explanation } from './explain.js';
import { dayWords } from './english.js';
import type { LocalDate } from './calendar.js';
import type { Bearer, Force } from './rulebook/rule.js';

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
export function explainByHand(date: DatedByHand): Omit<Explanation, 'rule' | 'trigger'> {
  const from = date.source ? ` from ${date.source}` : ', with no source named';
  const sentence = `${date.title} is due on ${dayWords(date.dueOn)}; the date was entered by hand on ${dayWords(date.enteredOn)}${from}.`;
  return {
    sentence,
    steps: [{ op: 'given', in: null, out: date.dueOn, reason: `Entered by hand${from}.` }],
    dueOn: date.dueOn,
    ...(date.targetOn && { targetOn: date.targetOn }),
    owedBy: date.owedBy,
    force: date.force,
  };
}

/** The computed date, and the person's or court's that stands in its place. */
export function explainLocked(
  computed: Explanation,
  { dueOn, reason }: { dueOn: LocalDate; reason: string | null },
): Explanation {
  if (computed.dueOn === dueOn) return computed;
  const why = reason ? `: ${reason}` : '';
  return {
    ...computed,
    sentence: `${computed.sentence} In its place ${dayWords(dueOn)} was fixed by a person${why}`,
    steps: [
      ...computed.steps,
      { op: 'given', in: computed.dueOn ?? null, out: dueOn, reason: `Fixed by a person${why}` },
    ],
    dueOn,
  };
}
