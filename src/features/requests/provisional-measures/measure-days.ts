import { message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import type { Fact, FactName } from '../../../law/fact.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { ReportedFact } from '../../dates/facts/facts.service.js';
import type { MeasureCorrection, MeasureDay, ProvisionalStepInput } from './provisional-measure.dto.js';

const FACT_OF: Record<MeasureDay, FactName> = {
  askedOn: 'provisionalAskedOn',
  decidedOn: 'provisionalDecidedOn',
  refusedOn: 'provisionalRefusedOn',
  inForceOn: 'provisionalInForceOn',
  endedOn: 'provisionalEndedOn',
};

/** The day a step reports. @throws Problem 422 where it carries none, or must carry one and does not */
export function dayOfStep(input: ProvisionalStepInput, setsFact: FactName | undefined): ReportedFact[] {
  const { step, on, letterWrittenOn, sourceId, reason } = input;
  if (!setsFact) {
    const given = on ? '/on' : letterWrittenOn ? '/letterWrittenOn' : undefined;
    if (!given) return [];
    throw Problem.invalidField(
      given,
      'not-of-this-step',
      message('request-problems.measure-step-no-day', { step: message(`terms.measure-step.${step}`) }),
    );
  }
  if (on) return [reported(setsFact, on, 'stated', { pointer: '/on', sourceId, reason })];
  if (letterWrittenOn) {
    return [reported(setsFact, letterWrittenOn, 'inferred', { pointer: '/letterWrittenOn', sourceId, reason })];
  }
  throw Problem.invalidField('/on', 'day-needed', message('request-problems.day-needed'));
}

/** @throws Problem 422 for a day that was never recorded: that is a step, not a correction */
export function correctedDay(input: MeasureCorrection, current: readonly Fact[]): ReportedFact {
  const name = FACT_OF[input.day];
  if (!current.some((fact) => fact.name === name)) {
    throw Problem.invalidField('/day', 'not-recorded', message('request-problems.day-not-recorded'));
  }
  return reported(name, input.on, 'stated', { pointer: '/on', sourceId: input.sourceId, reason: input.reason });
}

export function reported(
  name: FactName,
  on: string,
  confidence: 'stated' | 'inferred',
  { pointer, sourceId, reason }: { pointer: string; sourceId?: string; reason?: string },
): ReportedFact {
  return { pointer, fact: { name, on: on as LocalDate, confidence, sourceId }, reason };
}
