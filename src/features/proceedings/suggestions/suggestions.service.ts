import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { CCF_ZONE } from '../../../law/channel.js';
import type { ProceedingEventKind } from '../../../law/proceeding-event.js';
import { suggestionsFor } from '../../../law/suggestions.js';
import type { FileSituation } from '../../../law/suggestions.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { Tx } from '../../../platform/db/tx.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { Problem } from '../../../platform/problem/problem.js';
import { SuggestionActions } from './suggestion-actions.service.js';
import type { SuggestionDismissal, SuggestionQuery, SuggestionTaking } from './suggestion.dto.js';
import { SuggestionRecord } from './suggestion.entity.js';
import type { SuggestionState } from './suggestion.entity.js';
import {
  addSuggestions,
  fileSituation,
  suggestionList,
  suggestionsOfEvent,
  suggestionView,
} from './suggestions.queries.js';
import type { SuggestionAnswer } from './suggestion.dto.js';

type Place = FileSituation['proceeding'] & { caseFileId: string };
type Around = Omit<FileSituation, 'proceeding'>;

@Injectable()
export class SuggestionsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly actions: SuggestionActions,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(suggestionView, [id]);
  }

  list(query: SuggestionQuery): Promise<JsonText> {
    return page(this.db, this.cursors, suggestionList, query);
  }

  /**
   * Raises what an event in one proceeding gives reason to consider in the rest of the file, in the event's transaction.
   *
   * @returns the list of what was not suggested before
   */
  async suggest(tx: Tx, place: Place, event: { id: string; kind: ProceedingEventKind }): Promise<JsonText> {
    const [around] = await tx.rows<Around>(fileSituation, [place.id]);
    const situation = { ...(around as Around), proceeding: place };
    const found = suggestionsFor(event.kind, situation, this.clock.today(CCF_ZONE));
    if (found.length === 0) return new JsonText('[]');
    const [, [made]] = await Promise.all([
      tx.rows(addSuggestions, [place.caseFileId, event.id, JSON.stringify(found)]),
      tx.rows<{ body: string }>(suggestionsOfEvent, [event.id]),
    ]);
    return new JsonText((made as { body: string }).body);
  }

  /** @throws Problem 409 when it was decided already; 412 when stale; 422 for a day that its kind does not take */
  take(id: string, version: number, input: SuggestionTaking): Promise<JsonText> {
    return this.db.write('suggestion.take', async (tx) => {
      const suggestion = await this.loadOpen(tx, id, version);
      const { deadlineId, ...discovery } = await this.actions.carryOut(tx, suggestion, input);
      const view = await this.decide(tx, id, 'taken', { reason: input.reason, deadlineId });
      const done = { newFactId: null, deadlines: null, ...discovery };
      return JsonText.object<SuggestionAnswer>({ suggestion: view, ...done }).as({ version: view.version });
    });
  }

  /** @throws Problem 409 when it was decided already; 412 when stale */
  dismiss(id: string, version: number, { reason }: SuggestionDismissal): Promise<JsonText> {
    return this.db.write('suggestion.dismiss', async (tx) => {
      await this.loadOpen(tx, id, version);
      return this.decide(tx, id, 'dismissed', { reason });
    });
  }

  private async loadOpen(tx: Tx, id: string, version: number): Promise<SuggestionRecord> {
    const suggestion = await tx.load(SuggestionRecord, id, version);
    if (suggestion.state === 'open') return suggestion;
    throw Problem.stateForbids(
      message('request-problems.suggestion-decided', { state: message(`terms.suggestion-state.${suggestion.state}`) }),
    );
  }

  private async decide(tx: Tx, id: string, state: SuggestionState, why: Partial<SuggestionRecord>): Promise<JsonText> {
    const decided = { state, decidedAt: this.clock.now(), decidedBy: currentCaller().userId };
    const [, view] = await Promise.all([
      tx.update(SuggestionRecord, { id }, { ...decided, ...why }),
      tx.view(suggestionView, [id]),
    ]);
    return view;
  }
}
