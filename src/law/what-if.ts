import type { LocalDate } from './calendar.js';
import type { DeadlineQuestion } from './deadline.js';
import { deadlinesFor } from './deadlines.js';

/** A supposition, never a due date: the Art. 40 clock has not started, or has started unannounced. */
export interface WhatIf {
  supposing: 'admitted-on-the-day-of-receipt' | 'admitted-on-the-last-lawful-day';
  admittedOn: LocalDate;
  ruleId: string;
  wouldBeDueOn: LocalDate;
}

/** What the decision dates would be if the request were admitted now; empty once admission is known. */
export function whatIf(question: DeadlineQuestion): WhatIf[] {
  if (question.facts.some(({ name }) => name === 'declaredAdmissibleOn' || name === 'admissibilityLetterOn')) return [];
  const notice = deadlinesFor(question).find(({ ruleId }) => ruleId === 'ADM_NOTICE');
  if (!notice?.dueOn || notice.metOn || notice.endedOn) return [];
  return [
    ...supposing('admitted-on-the-day-of-receipt', notice.trigger.on, question),
    ...supposing('admitted-on-the-last-lawful-day', notice.dueOn, question),
  ];
}

function supposing(supposition: WhatIf['supposing'], admittedOn: LocalDate, question: DeadlineQuestion): WhatIf[] {
  const fact = { name: 'declaredAdmissibleOn', on: admittedOn, confidence: 'assumed' } as const;
  const found: WhatIf[] = [];
  for (const { ruleId, dueOn } of deadlinesFor({ ...question, facts: [...question.facts, fact] })) {
    if (dueOn && DECISIONS.has(ruleId)) found.push({ supposing: supposition, admittedOn, ruleId, wouldBeDueOn: dueOn });
  }
  return found;
}

const DECISIONS = new Set([
  'ACCESS_DECISION',
  'DELETION_DECISION',
  'REVISION_DECISION_ACCESS',
  'REVISION_DECISION_DELETION',
]);
