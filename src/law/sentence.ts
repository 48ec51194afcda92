import type { ComputedDeadline } from './deadline.js';
import {
  capital,
  CONFIDENCE_WORDS,
  dayWords,
  factWords,
  fill,
  PARTIES,
  SENTENCES,
  spanWords,
  SURENESS_WORDS,
} from './english.js';
import { isWorkingDay, WEEKENDS_ONLY } from './calendar.js';
import { ruleById } from './rulebook/rulebook.js';

/** Why this date, in sentences a judge would accept: who owes what by when, counted how, under which text, how surely. */
export function sentence(deadline: ComputedDeadline, citation: string): string {
  const counted = reckoning(deadline);
  const ground = deadline.force === 'internal' ? SENTENCES.ourOwn : fill(SENTENCES.under, { citation });
  const first = `${opening(deadline)}${counted ? `: ${counted}` : ''} ${ground}.`;
  return [first, ...countingNotes(deadline), ...qualifications(deadline)].join(' ');
}

function opening(deadline: ComputedDeadline): string {
  const said = deadline.own ?? ruleById(deadline.ruleId, deadline.ruleVersion);
  const party = capital(
    deadline.owedByName ? fill(SENTENCES.named, { name: deadline.owedByName }) : PARTIES[deadline.owedBy],
  );
  const values = { party, duty: said?.duty ?? deadline.title, verb: SENTENCES.verbs[deadline.force] };
  if (deadline.dueOn) return fill(SENTENCES.dated, { ...values, due: dayWords(deadline.dueOn) });
  const since = dayWords(deadline.owedSince ?? deadline.trigger.on);
  const template = deadline.missing ? SENTENCES[deadline.missing] : SENTENCES.undated;
  return fill(template, { ...values, since, fact: factWords(deadline.trigger.name) });
}

function reckoning(deadline: ComputedDeadline): string {
  const { trigger, steps } = deadline;
  if (steps.some((step) => step.op === 'given')) return SENTENCES.given;
  const move = steps.find((step) => step.op === 'add' || step.op === 'subtract');
  if (!move) return '';
  const values = { span: spanWords(move.n!, move.unit!), fact: factWords(trigger.name), on: dayWords(trigger.on) };
  if (move.n === 0) return fill(SENTENCES.sameDay, values);
  if (move.op === 'subtract') return fill(SENTENCES.before, values);
  return fill(steps.some((step) => step.op === 'day-one') ? SENTENCES.startingWith : SENTENCES.after, values);
}

function countingNotes(deadline: ComputedDeadline): string[] {
  const said: string[] = [];
  for (const step of deadline.steps) {
    const template = SENTENCES.counting[step.phrase as keyof typeof SENTENCES.counting];
    if (!template) continue;
    const n = typeof step.values?.['n'] === 'number' ? step.values['n'] : 0;
    const kind =
      step.phrase === 'weekend-kept' && isWorkingDay(step.out, WEEKENDS_ONLY) ? SENTENCES.keptHoliday : template;
    said.push(fill(kind, { ...step.values, span: spanWords(n, 'month'), out: dayWords(step.out) }));
  }
  return said;
}

function qualifications(deadline: ComputedDeadline): string[] {
  const { dueOn, safeOn, trigger, expectedOn, metOn, endedOn } = deadline;
  const said: string[] = [];
  if (trigger.standsFor) {
    said.push(
      fill(SENTENCES.standsIn, { wanted: capital(factWords(trigger.standsFor)), fact: factWords(trigger.name) }),
    );
  }
  if (deadline.confidence !== 'stated') said.push(CONFIDENCE_WORDS[deadline.confidence]);
  if (dueOn && safeOn && safeOn !== dueOn) said.push(fill(SENTENCES.safe, { safe: dayWords(safeOn) }));
  if (expectedOn) said.push(fill(SENTENCES.extended, { expected: dayWords(expectedOn) }));
  if (deadline.heldUpBy) said.push(fill(SENTENCES.heldUp, { party: PARTIES[deadline.heldUpBy] }));
  if (deadline.sureness !== 'verified' && deadline.force !== 'internal') said.push(SURENESS_WORDS[deadline.sureness]);
  if (metOn) said.push(fill(SENTENCES.met, { met: dayWords(metOn) }));
  if (endedOn && !metOn)
    said.push(fill(SENTENCES.ended, { ended: dayWords(endedOn), fact: factWords(deadline.endedBy!) }));
  return said;
}
