import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import type { LocalDate } from '../../../law/calendar.js';
import { CCF_ZONE } from '../../../law/channel.js';
import type { Fact, FactName } from '../../../law/fact.js';
import { contradictions } from '../../../law/fact-order.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/db/tx.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import { FactRecord } from './fact.entity.js';

registerConstraints({
  fact_source: { pointer: '/sourceId', message: message('problems.no-letter') },
});

/** Days that lie ahead by their nature: set by a letter, or of a session. Everything else has happened or has not. */
const MAY_LIE_AHEAD: FactName[] = [
  'documentsDueOn',
  'applicantReplyDueOn',
  'submissionsDueOn',
  'ncbReplyDueOn',
  'sessionStartsOn',
  'sessionEndsOn',
  'extendedToOn',
  'retentionExpiresOn',
];

/** A fact about to be recorded, and where in the body it came from. */
export interface ReportedFact {
  pointer: string;
  fact: Fact;
  precision?: string;
  reason?: string;
}

/** What a fact is about. */
export interface FactPlace {
  caseFileId: string;
  ccfRequestId?: string;
  proceedingId?: string;
  newFactId?: string;
  provisionalMeasureId?: string;
  /** Where "today" is asked. */
  zone: string;
}

@Injectable()
export class FactsService {
  constructor(private readonly clock: Clock) {}

  /** Adds facts beside those that stand. @throws Problem 422 for a day in the future or one that contradicts another */
  async add(
    tx: Tx,
    { zone, ...about }: FactPlace,
    reported: ReportedFact[],
    current: readonly Fact[],
  ): Promise<string[]> {
    this.refuseFuture(reported, zone);
    refuseContradictions(reported, current);
    return Promise.all(
      reported.map(({ fact, precision, reason }) =>
        tx.insert(FactRecord, {
          ...about,
          name: fact.name,
          onDay: fact.on,
          earliest: fact.earliest,
          latest: fact.latest,
          precision,
          confidence: fact.confidence,
          sourceId: fact.sourceId,
          reason,
        }),
      ),
    );
  }

  private refuseFuture(reported: ReportedFact[], zone: string): void {
    const today = this.clock.today(zone);
    const ahead = reported.filter(({ fact }) => !MAY_LIE_AHEAD.includes(fact.name) && lastDay(fact) > today);
    refuse(
      ahead.map(({ pointer, fact }) => ({
        pointer,
        code: 'in-the-future',
        message: message('date-problems.future-fact', {
          day: lastDay(fact),
          today,
          zone: zone === CCF_ZONE ? message('date-problems.lyon') : zone,
        }),
      })),
    );
  }
}

const lastDay = (fact: Fact): LocalDate => fact.on ?? (fact.latest as LocalDate);

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw Problem.invalid(issues);
}

/** Only what the new facts bring: an old contradiction must not keep anyone from recording what is right. */
function refuseContradictions(reported: ReportedFact[], current: readonly Fact[]): void {
  const added = new Map(reported.map((one) => [one.fact.name, one]));
  const together = [...current.filter(({ name }) => !added.has(name)), ...reported.map(({ fact }) => fact)];
  const found = contradictions(together).flatMap(({ earlier, later, message: reason }) => {
    const from = added.get(later) ?? added.get(earlier);
    return from ? [{ pointer: from.pointer, code: 'contradicts', message: reason }] : [];
  });
  refuse(found);
}

/** The day of a fact, or the days between which it lies. */
export function recordedDays({ on, earliest, latest }: Fact): Message {
  return on || !earliest || !latest
    ? message('date-problems.one-day', { day: String(on) })
    : message('date-problems.between-days', { earliest, latest });
}
