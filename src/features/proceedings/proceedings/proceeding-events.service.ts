import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { JsonText } from '../../../platform/http/answer.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { ProceedingFactsService } from './proceeding-facts.service.js';
import { Proceeding } from './proceeding.entity.js';
import { ProceedingsService } from './proceedings.service.js';
import { SuggestionsService } from '../suggestions/suggestions.service.js';
import type { ProceedingEventInput } from './proceeding-event.dto.js';
import { ProceedingEventRecord } from './proceeding-event.entity.js';
import { eventsOfProceeding, proceedingEventView } from './proceeding-events.queries.js';
import type { ProceedingEventAnswer } from './proceeding-event.dto.js';

registerConstraints({
  proceeding_event_source: { pointer: '/sourceId', message: message('problems.no-letter') },
});

@Injectable()
export class ProceedingEventsService {
  constructor(
    private readonly db: Db,
    private readonly proceedings: ProceedingsService,
    private readonly facts: ProceedingFactsService,
    private readonly suggestions: SuggestionsService,
  ) {}

  list(proceedingId: string): Promise<JsonText> {
    return this.db.view(eventsOfProceeding, [proceedingId]);
  }

  /**
   * Event, facts, clocks and suggestions change together or not at all.
   *
   * @throws Problem 404; 422 for a day that cannot be, or a correction without a reason
   */
  record(proceedingId: string, input: ProceedingEventInput): Promise<JsonText> {
    return this.db.write('proceeding-event.record', async (tx) => {
      const proceeding = await tx.load(Proceeding, proceedingId);
      const { factNames, deadlines } = await this.facts.record(tx, proceeding, input);
      const id = await this.add(tx, proceeding, input, factNames);
      const suggestions = await this.suggestions.suggest(tx, proceeding, { id, kind: input.kind });
      const [event, shown] = await Promise.all([
        tx.view(proceedingEventView, [id]),
        this.proceedings.show(tx, proceedingId),
      ]);
      return JsonText.object<ProceedingEventAnswer>({ event, proceeding: shown, deadlines, suggestions });
    });
  }

  private add(
    tx: Tx,
    { id: proceedingId, caseFileId }: Proceeding,
    { on, facts: _facts, confidence = 'stated', ...same }: ProceedingEventInput,
    factNames: ProceedingEventRecord['factNames'],
  ): Promise<string> {
    return tx.insert(ProceedingEventRecord, { ...same, onDay: on, confidence, caseFileId, proceedingId, factNames });
  }
}
