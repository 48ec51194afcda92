import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/tx.js';
import { Problem } from '../../platform/problem/problem.js';
import type { DeadlineChanges } from '../clocks/clock-changes.dto.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { FactsService } from '../facts/facts.service.js';
import type { SuggestionTaking } from './suggestion.dto.js';
import type { SuggestionRecord } from './suggestion.entity.js';

/** What taking a suggestion does beside marking it: only what the person gave a day for. */
@Injectable()
export class SuggestionActions {
  constructor(
    private readonly facts: FactsService,
    private readonly deadlines: DeadlinesService,
  ) {}

  /** @throws Problem 422 for a day that this kind does not take, or that the request's facts contradict */
  async carryOut(
    tx: Tx,
    suggestion: SuggestionRecord,
    { discoveredOn, dueOn, ownerId, reason }: SuggestionTaking,
  ): Promise<{ deadlines?: DeadlineChanges; deadlineId?: string }> {
    const { kind, ccfRequestId } = suggestion;
    const startsRevision = kind === 'start-revision' && ccfRequestId !== null;
    if (discoveredOn && !startsRevision) throw notOf(kind, 'discoveredOn', 'no clock of the Statute runs from it');
    if (dueOn && startsRevision) throw notOf(kind, 'dueOn', 'the six months run from discoveredOn (Art. 42(2))');
    if (ownerId && !dueOn) throw notOf(kind, 'ownerId', 'only a task with dueOn has an owner');
    if (discoveredOn && startsRevision) {
      const input = { name: 'factDiscoveredOn', on: discoveredOn, reason } as const;
      return { deadlines: (await this.facts.recordIn(tx, ccfRequestId, input)).deadlines };
    }
    return dueOn ? { deadlineId: await this.deadlines.add(tx, taskOf(suggestion, dueOn, ownerId)) } : {};
  }
}

function taskOf(
  { caseFileId, ccfRequestId, noticeId, proceedingId, text, provision }: SuggestionRecord,
  dueOn: string,
  ownerId?: string,
) {
  return {
    caseFileId,
    ccfRequestId: ccfRequestId ?? undefined,
    noticeId: noticeId ?? undefined,
    proceedingId: proceedingId ?? undefined,
    title: text,
    dueOn,
    owedBy: 'firm',
    force: 'internal',
    source: provision,
    ownerId,
  } as const;
}

function notOf(kind: string, field: string, why: string): Problem {
  return Problem.invalidField(`/${field}`, 'not-of-this-kind', `Leave ${field} out of a ${kind}: ${why}.`);
}
