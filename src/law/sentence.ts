import { message, type Message, type Wording } from '../words/message.js';
import type { ComputedDeadline, Step } from './deadline.js';
import { isWorkingDay, WEEKENDS_ONLY } from './calendar.js';
import { factNamed } from './fact.js';
import { bearerOf, dutyOf } from './rule-wording.js';
import { spanNamed } from './step-reasons.js';

/** Why this date, in sentences a judge would accept: who owes what by when, counted how, under which text, how surely. */
export function sentencesOf(deadline: ComputedDeadline, citation: Wording): Message[] {
  const opening = openingOf(deadline);
  const reckoning = reckoningOf(deadline);
  const ground = deadline.force === 'internal' ? message('law.ground.ours') : message('law.ground.text', { citation });
  const first = reckoning
    ? message('law.sentence.counted', { opening, reckoning, ground })
    : message('law.sentence.uncounted', { opening, ground });
  return [first, ...deadline.steps.flatMap(countingNote), ...qualifications(deadline)];
}

function openingOf(deadline: ComputedDeadline): Message {
  const { owedBy, dueOn, owedSince, trigger, missing, force } = deadline;
  const party = partyOf(deadline);
  const values = { party, duty: dutyOf(deadline), verb: message(`law.verb.${force}`) };
  if (dueOn) return message('law.opening.dated', { ...values, due: dueOn });
  if (missing === 'day-in-letter') return message('law.opening.day-in-letter', values);
  const since = { since: owedSince ?? trigger.on, fact: factNamed(trigger.name) };
  if (missing) return message('law.opening.length-of-treaty', { ...values, ...since });
  return message('law.opening.undated', { ...values, ...since });

  function partyOf(owed: ComputedDeadline): Message {
    const bearer = bearerOf(owed) ?? message(`law.party.${owedBy}`);
    return typeof bearer === 'string' ? message('law.bearer.named', { name: bearer }) : bearer;
  }
}

function reckoningOf({ trigger, steps }: ComputedDeadline): Message | undefined {
  if (steps.some((step) => step.op === 'given')) return message('law.reckoning.given');
  const move = steps.find((step) => step.op === 'add' || step.op === 'subtract');
  if (!move) return undefined;
  const fact = factNamed(trigger.name);
  if (move.n === 0) return message('law.reckoning.same-day', { fact });
  const values = { span: spanNamed({ n: move.n!, unit: move.unit! }), on: trigger.on, fact };
  if (move.op === 'subtract') return message('law.reckoning.before', values);
  if (steps.some((step) => step.op === 'day-one')) return message('law.reckoning.starting-with', values);
  return message('law.reckoning.after', values);
}

/** What is worth a sentence of its own; the rest of the arithmetic stands in the steps. */
function countingNote({ phrase, out, values }: Step): Message[] {
  switch (phrase) {
    case 'stands-in-not-before':
    case 'earliest-of-several':
    case 'rolled-forward':
      return [message(`law.counting.${phrase}`)];
    case 'month-end':
      return [message('law.counting.month-end', { day: Number(values?.['day']) })];
    case 'chained-months':
      return [message('law.counting.chained-months', { span: spanNamed({ n: Number(values?.['n']), unit: 'month' }) })];
    case 'weekend-kept':
      return [keptNote(out)];
    case 'target-before':
      return [message('law.counting.target-before', { on: out })];
    case 'target-at-once':
      return [message('law.counting.target-at-once', { on: out })];
    default:
      return [];
  }
}

function keptNote(on: Step['out']): Message {
  if (isWorkingDay(on, WEEKENDS_ONLY)) return message('law.counting.holiday-kept', { on });
  return message('law.counting.weekend-kept', { on });
}

function qualifications(deadline: ComputedDeadline): Message[] {
  const { dueOn, safeOn, trigger, expectedOn, metOn, endedOn, endedBy, confidence, sureness, force } = deadline;
  const notes: Message[] = [];
  if (trigger.standsFor) {
    const fact = factNamed(trigger.name);
    notes.push(message('law.note.stands-in', { wanted: factNamed(trigger.standsFor), fact }));
  }
  if (confidence !== 'stated') notes.push(message(`law.confidence.${confidence}`));
  if (dueOn && safeOn && safeOn !== dueOn) notes.push(message('law.note.safe', { on: safeOn }));
  if (expectedOn) notes.push(message('law.note.extended', { on: expectedOn }));
  if (deadline.heldUpBy) notes.push(message('law.note.held-up', { party: message(`law.party.${deadline.heldUpBy}`) }));
  if (sureness !== 'verified' && force !== 'internal') notes.push(message(`law.sureness.${sureness}`));
  if (metOn) notes.push(message('law.note.met', { on: metOn }));
  if (endedOn && !metOn) notes.push(message('law.note.ended', { on: endedOn, fact: factNamed(endedBy!) }));
  return notes;
}
