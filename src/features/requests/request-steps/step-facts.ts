import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import { filingDay, refuseChannel } from '../../../law/channel.js';
import type { Channel } from '../../../law/channel.js';
import type { FactName } from '../../../law/fact.js';
import type { StepResult } from '../../../law/request-lifecycle.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import type { ReportedFact } from '../../dates/facts/facts.service.js';
import type { StepInput } from './step.dto.js';

type Taken = Extract<StepResult, { ok: true }>;

/** How and when a request was filed. */
export interface Filed {
  channel: Channel;
  submittedAt: Date | null;
  /** The day the filing counts as, in Europe/Paris; undefined when only `on` says it. */
  day?: LocalDate;
}

/** Steps we take ourselves: without a day they happen today. Of the others somebody must have told us the day. */
const OUR_STEPS: StepInput['step'][] = [
  'submit',
  'answer',
  'withdraw',
  'follow-up',
  'close',
  'reopen',
  'file-revision',
];

/** @throws Problem 422 when the channel did not exist then, or a filing day is given to another step */
export function filingOf({ step, channel, submittedAt, on }: StepInput): Filed | undefined {
  if (step !== 'submit') {
    if (submittedAt) throw carriesNot(step, 'submittedAt');
    if (channel) throw carriesNot(step, 'channel');
    return undefined;
  }
  // Of a filing known by its day alone the end of that day counts, so that the day the portal opened is not refused.
  const instant = submittedAt ?? (on && `${on}T23:59:59Z`);
  const refused = instant && refuseChannel(channel ?? 'portal', instant);
  if (refused) throw Problem.invalidField('/channel', 'channel', refused);
  const day = submittedAt ? filingDay(submittedAt) : undefined;
  if (day && on && on !== day) {
    throw Problem.invalidField('/on', 'contradicts', message('request-problems.filing-day', { day }));
  }
  return { channel: channel ?? 'portal', submittedAt: submittedAt ? new Date(submittedAt) : null, day };
}

/** The facts a step reports, its own first. */
export function factsOfStep(
  input: StepInput,
  taken: Taken,
  filed: Filed | undefined,
  today: LocalDate,
): ReportedFact[] {
  const { sourceId, reason } = input;
  const own = ownFact(input, taken, filed?.day, today);
  const further = Object.entries(daysOf(input));
  const foreign = further.filter(([name]) => !taken.alsoFacts.includes(name as FactName));
  if (foreign.length > 0) throw Problem.invalid(foreign.map(([name]) => carries(input.step, name)));
  const days = further.map(([name, on]) => ({
    pointer: `/${name}`,
    fact: { name: name as FactName, on: on as LocalDate, confidence: 'stated' as const, sourceId },
  }));
  const received = receivedFact(input, taken);
  return [...own, ...days, ...received].map((one) => ({ ...one, reason }));
}

function ownFact(input: StepInput, taken: Taken, filedOn: LocalDate | undefined, today: LocalDate): ReportedFact[] {
  const { sourceId, letterWrittenOn } = input;
  const on = filedOn ?? (input.on as LocalDate | undefined) ?? (OUR_STEPS.includes(input.step) ? today : undefined);
  const letter = letterWrittenOn as LocalDate | undefined;
  const stated: ReportedFact[] = on
    ? [
        {
          pointer: input.on ? '/on' : '/submittedAt',
          fact: { name: taken.setsFact, on, confidence: 'stated', sourceId },
        },
      ]
    : [];
  if (letter && taken.letterFact) {
    const fact = { name: taken.letterFact, on: letter, confidence: 'stated' as const, sourceId };
    return [...stated, { pointer: '/letterWrittenOn', fact }];
  }
  if (on) return stated;
  // No rule counts from this letter as such: its date stands in for the day itself.
  if (letter) {
    const fact = { name: taken.setsFact, on: letter, confidence: 'inferred' as const, sourceId };
    return [{ pointer: '/letterWrittenOn', fact }];
  }
  throw Problem.invalidField('/on', 'day-needed', message('request-problems.day-needed-inferred'));
}

/** When a letter reached us starts no clock of the Statute; it is kept for the record. */
function receivedFact({ letterReceivedOn, sourceId }: StepInput, taken: Taken): ReportedFact[] {
  if (!letterReceivedOn) return [];
  const name = (taken.letterFact ?? taken.setsFact).replace(/On$/, 'ReceivedOn') as FactName;
  return [
    { pointer: '/letterReceivedOn', fact: { name, on: letterReceivedOn as LocalDate, confidence: 'stated', sourceId } },
  ];
}

/** Of the step itself; every other day of the body is a further fact. */
const OWN_DAYS = ['letterWrittenOn', 'letterReceivedOn'];

function daysOf(input: StepInput): Record<string, string> {
  const given = Object.entries(input).filter(
    ([name, value]) => name.endsWith('On') && !OWN_DAYS.includes(name) && value !== undefined,
  );
  return Object.fromEntries(given) as Record<string, string>;
}

function carries(step: StepInput['step'], name: string): Issue {
  return {
    pointer: `/${name}`,
    code: 'not-of-this-step',
    message: message('request-problems.not-of-this-step', { step: message(`terms.step.${step}`) }),
  };
}

function carriesNot(step: StepInput['step'], name: string): Problem {
  return Problem.invalid([carries(step, name)]);
}
