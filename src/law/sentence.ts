import type { ComputedDeadline } from './deadline.js';
import { isWorkingDay, WEEKENDS_ONLY } from './calendar.js';
import { bearerNamed, dutyOf } from './rule-told.js';
import { capital, fill, type LawWords } from './words/law-words.js';

/** Why this date, in sentences a judge would accept: who owes what by when, counted how, under which text, how surely. */
export function sentence(deadline: ComputedDeadline, citation: string, words: LawWords): string {
  const { sentences } = words;
  const reckoning = reckoningOf(deadline, words);
  const ground = deadline.force === 'internal' ? sentences.ourOwn : fill(sentences.under, { citation });
  const values = { opening: opening(deadline, words), reckoning, ground };
  const first = fill(reckoning ? sentences.counted : sentences.uncounted, values);
  return [first, ...countingNotes(deadline, words), ...qualifications(deadline, words)].join(' ');
}

function opening(deadline: ComputedDeadline, words: LawWords): string {
  const { sentences, facts, day } = words;
  const { owedByName, owedBy, dueOn, owedSince, trigger, missing, force } = deadline;
  const party = capital(owedByName ? bearerNamed(owedByName, words) : words.parties[owedBy]);
  const values = { party, duty: dutyOf(deadline, words), verb: sentences.verbs[force] };
  if (dueOn) return fill(sentences.dated, { ...values, due: day(dueOn) });
  const since = day(owedSince ?? trigger.on);
  return fill(missing ? sentences[missing] : sentences.undated, { ...values, since, fact: facts[trigger.name] });
}

function reckoningOf({ trigger, steps }: ComputedDeadline, { sentences, facts, day, span }: LawWords): string {
  if (steps.some((step) => step.op === 'given')) return sentences.given;
  const move = steps.find((step) => step.op === 'add' || step.op === 'subtract');
  if (!move) return '';
  const values = { span: span(move.n!, move.unit!), fact: facts[trigger.name], on: day(trigger.on) };
  if (move.n === 0) return fill(sentences.sameDay, values);
  if (move.op === 'subtract') return fill(sentences.before, values);
  return fill(steps.some((step) => step.op === 'day-one') ? sentences.startingWith : sentences.after, values);
}

function countingNotes(deadline: ComputedDeadline, { sentences, day, weekday, span }: LawWords): string[] {
  const said: string[] = [];
  for (const step of deadline.steps) {
    const template = sentences.counting[step.phrase as keyof typeof sentences.counting];
    if (!template) continue;
    const n = typeof step.values?.['n'] === 'number' ? step.values['n'] : 0;
    const kind =
      step.phrase === 'weekend-kept' && isWorkingDay(step.out, WEEKENDS_ONLY) ? sentences.keptHoliday : template;
    said.push(fill(kind, { ...step.values, weekday: weekday(step.out), span: span(n, 'month'), out: day(step.out) }));
  }
  return said;
}

function qualifications(deadline: ComputedDeadline, words: LawWords): string[] {
  const { sentences, facts, day } = words;
  const { dueOn, safeOn, trigger, expectedOn, metOn, endedOn, confidence, sureness, force } = deadline;
  const said: string[] = [];
  if (trigger.standsFor) {
    const wanted = facts[trigger.standsFor];
    said.push(fill(sentences.standsIn, { wanted, Wanted: capital(wanted), fact: facts[trigger.name] }));
  }
  if (confidence !== 'stated') said.push(words.confidence[confidence]);
  if (dueOn && safeOn && safeOn !== dueOn) said.push(fill(sentences.safe, { safe: day(safeOn) }));
  if (expectedOn) said.push(fill(sentences.extended, { expected: day(expectedOn) }));
  if (deadline.heldUpBy) said.push(fill(sentences.heldUp, { party: words.parties[deadline.heldUpBy] }));
  if (sureness !== 'verified' && force !== 'internal') said.push(words.sureness[sureness]);
  if (metOn) said.push(fill(sentences.met, { met: day(metOn) }));
  if (endedOn && !metOn) said.push(fill(sentences.ended, { ended: day(endedOn), fact: facts[deadline.endedBy!] }));
  return said;
}
