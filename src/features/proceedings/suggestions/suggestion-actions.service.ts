import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import { CCF_ZONE } from '../../../law/channel.js';
import type { ProceedingEventKind } from '../../../law/proceeding-event.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/db/tx.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { DeadlinesService } from '../../dates/deadlines/deadlines.service.js';
import { NewFactsService } from '../../requests/new-facts/new-facts.service.js';
import type { SuggestionTaking } from './suggestion.dto.js';
import type { SuggestionRecord } from './suggestion.entity.js';
import { eventOfSuggestion } from './suggestions.queries.js';

interface Happened {
  kind: ProceedingEventKind;
  onDay: string | null;
  forum: string;
}

interface Done {
  deadlineId?: string;
  newFactId?: string;
  deadlines?: DeadlineChanges;
}

/** What taking a suggestion does beside marking it: only what the person gave a day for. */
@Injectable()
export class SuggestionActions {
  constructor(
    private readonly clock: Clock,
    private readonly newFacts: NewFactsService,
    private readonly deadlines: DeadlinesService,
  ) {}

  /** @throws Problem 422 for a day that this kind does not take, that lies ahead, or before what happened */
  async carryOut(tx: Tx, suggestion: SuggestionRecord, input: SuggestionTaking): Promise<Done> {
    refuseForeign(suggestion, input);
    if (input.discoveredOn) return this.discover(tx, suggestion, input.discoveredOn, input);
    if (!input.dueOn) return {};
    return { deadlineId: await this.deadlines.add(tx, taskOf(suggestion, input.dueOn, input.ownerId)) };
  }

  /** A new fact keeps its own time, whatever other facts the request has (docs/adr/0010). */
  private async discover(
    tx: Tx,
    { caseFileId, ccfRequestId, fromEventId }: SuggestionRecord,
    on: string,
    { discoveredBy: by = 'counsel' }: SuggestionTaking,
  ): Promise<Done> {
    const [event] = await tx.rows<Happened>(eventOfSuggestion, [fromEventId]);
    const { kind, onDay, forum } = event as Happened;
    const today = this.clock.today(CCF_ZONE);
    if (on > today) throw wrongDay(message('request-problems.future-discovery', { day: on, today }));
    if (onDay && on < onDay)
      throw wrongDay(message('request-problems.discovered-before', { happened: onDay, discovered: on }));
    const [newFactId, deadlines] = await this.newFacts.add(tx, caseFileId, {
      ccfRequestId: ccfRequestId ?? undefined,
      title: message('law.title-with', { title: message(`terms.proceeding-event.${kind}`), whom: forum }),
      factOn: onDay ?? undefined,
      discoveries: [{ by, on }],
    });
    return { newFactId, deadlines };
  }
}

function refuseForeign(
  { kind }: SuggestionRecord,
  { discoveredOn, discoveredBy, dueOn, ownerId }: SuggestionTaking,
): void {
  const startsRevision = kind === 'start-revision';
  if (discoveredOn && !startsRevision) throw notOf('discoveredOn', message('request-problems.no-discovery-day'));
  if (discoveredBy && !discoveredOn) throw notOf('discoveredBy', message('request-problems.discoverer-without-day'));
  if (dueOn && startsRevision) throw notOf('dueOn', message('request-problems.no-due-day'));
  if (ownerId && !dueOn) throw notOf('ownerId', message('request-problems.owner-without-due-day'));
}

function taskOf(
  { caseFileId, ccfRequestId, noticeId, proceedingId, ...suggestion }: SuggestionRecord,
  dueOn: string,
  ownerId?: string,
) {
  return {
    caseFileId,
    ccfRequestId: ccfRequestId ?? undefined,
    noticeId: noticeId ?? undefined,
    proceedingId: proceedingId ?? undefined,
    title: suggestion.textMessage ?? suggestion.text ?? '',
    dueOn,
    owedBy: 'firm',
    force: 'internal',
    source: suggestion.provisionMessage ?? suggestion.provision ?? undefined,
    ownerId,
  } as const;
}

function wrongDay(reason: Message): Problem {
  return Problem.invalidField('/discoveredOn', 'day', reason);
}

function notOf(field: keyof SuggestionTaking, why: Message): Problem {
  return Problem.invalidField(`/${field}`, 'not-of-this-kind', why);
}
