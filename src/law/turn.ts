import { lastDay } from './anchor.js';
import type { LocalDate } from './calendar.js';
import type { Fact } from './fact.js';
import { LIFECYCLE, REQUEST_STATES, type RequestState } from './request-transitions.js';
import type { Bearer } from './rulebook/rule.js';

/** Whose move it is. */
export interface Turn {
  moveOf: Bearer;
  /** The day of the step that led to the state; absent for a draft, which no step made. */
  since?: LocalDate;
}

/** Of several steps that may have led to the state the latest did; a letter's day stands in where it is all there is. */
export function turnOf(state: RequestState, facts: readonly Fact[]): Turn {
  const { moveOf } = REQUEST_STATES[state];
  const days = new Map(facts.map((fact) => [fact.name, lastDay(fact)]));
  const since = LIFECYCLE.filter(({ to }) => to === state)
    .flatMap(({ setsFact, letterFact }) => days.get(setsFact) ?? (letterFact && days.get(letterFact)) ?? [])
    .toSorted()
    .at(-1);
  return since ? { moveOf, since } : { moveOf };
}
