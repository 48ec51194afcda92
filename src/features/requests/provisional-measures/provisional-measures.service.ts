import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { CCF_ZONE } from '../../../law/channel.js';
import type { LocalDate } from '../../../law/calendar.js';
import type { Fact } from '../../../law/fact.js';
import { takeProvisionalStep, whyNoMeasure } from '../../../law/provisional-measure.js';
import type { FactName } from '../../../law/fact.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { CcfRequest } from '../ccf-requests/ccf-request.entity.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import type { DeadlineChanges } from '../../dates/clocks/clock-changes.dto.js';
import { FactsService } from '../../dates/facts/facts.service.js';
import type { ReportedFact } from '../../dates/facts/facts.service.js';
import { correctedDay, dayOfStep, reported } from './measure-days.js';
import type {
  MeasureCorrection,
  ProvisionalMeasureInput,
  ProvisionalMeasurePatch,
  ProvisionalStepInput,
} from './provisional-measure.dto.js';
import { ProvisionalMeasure } from './provisional-measure.entity.js';
import { askedAgain, livingMeasures, measuresOfRequest, measureView } from './provisional-measures.queries.js';
import type { ProvisionalMeasureAnswer } from './provisional-measure.dto.js';

type Living = Pick<ProvisionalMeasure, 'id' | 'caseFileId' | 'state'>;

@Injectable()
export class ProvisionalMeasuresService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly facts: FactsService,
    private readonly clocks: ClocksService,
  ) {}

  list(ccfRequestId: string): Promise<JsonText> {
    return this.db.view(measuresOfRequest, [ccfRequestId]);
  }

  /** Its deadlines are records of their own, so the version cannot promise that nothing changed. */
  async view(id: string): Promise<JsonText> {
    return JsonText.around(await this.db.view(measureView, [id]));
  }

  /** @throws Problem 404 unknown request; 409 when nothing can be asked inside it; 422 for a day in the future */
  ask(ccfRequestId: string, { askedOn, sourceId, ...input }: ProvisionalMeasureInput): Promise<JsonText> {
    return this.db.write('provisional-measure.ask', async (tx) => {
      const request = await tx.load(CcfRequest, ccfRequestId);
      this.refuseUnless(request);
      const { caseFileId } = request;
      const day = reported('provisionalAskedOn', this.dayOr(askedOn), 'stated', { pointer: '/askedOn', sourceId });
      const { id } = await this.begin(tx, { ...input, caseFileId, ccfRequestId }, day);
      return tx.view(measureView, [id]);
    });
  }

  change(id: string, version: number, patch: ProvisionalMeasurePatch): Promise<JsonText> {
    return this.db.write('provisional-measure.change', async (tx) => {
      await tx.update(ProvisionalMeasure, { id, version }, patch);
      return tx.view(measureView, [id]);
    });
  }

  /** @throws Problem 409 for a step that is not open; 422 for a day that is missing, ahead or contradicts; 412 stale */
  take(id: string, version: number, input: ProvisionalStepInput): Promise<JsonText> {
    return this.db.write(`provisional-measure.${input.step}`, async (tx) => {
      const measure = await tx.load(ProvisionalMeasure, id, version);
      await this.refuseAskedAgain(tx, id);
      const taken = takeProvisionalStep(measure.state, input.step);
      if (!taken.ok) throw Problem.stepRefused(taken.refusal, taken.allowed);
      if (input.step === 'ask-again') return this.askAgain(tx, measure, input, taken.setsFact as FactName);
      if (input.urgency)
        throw Problem.invalidField('/urgency', 'not-of-this-step', message('request-problems.urgency-only-again'));
      await this.add(
        tx,
        measure,
        dayOfStep(input, taken.setsFact),
        await this.clocks.factsOf(tx, { kind: 'provisional-measure', id }),
      );
      await tx.update(ProvisionalMeasure, { id }, { state: taken.state });
      return this.answer(tx, id, await this.clocks.recompute(tx, { kind: 'provisional-measure', id }));
    });
  }

  /** A day that turns out to be another: what it moved before waits for a person (docs/adr/0009). */
  correct(id: string, input: MeasureCorrection): Promise<JsonText> {
    return this.db.write('provisional-measure.correct', async (tx) => {
      const measure = await tx.load(ProvisionalMeasure, id);
      const current = await this.clocks.factsOf(tx, { kind: 'provisional-measure', id });
      await this.add(tx, measure, [correctedDay(input, current)], current);
      await tx.touch(ProvisionalMeasure, id);
      return this.answer(tx, id, await this.clocks.recompute(tx, { kind: 'provisional-measure', id }, 'fact-changed'));
    });
  }

  /** The request has gone past them: each that still holds, or waits, ends on that day, which is inferred from the step. */
  async mergeAll(tx: Tx, ccfRequestId: string, on: LocalDate): Promise<DeadlineChanges[]> {
    const living = await tx.rows<Living>(livingMeasures, [ccfRequestId]);
    const changes: DeadlineChanges[] = [];
    for (const { id, caseFileId, state } of living) {
      const taken = takeProvisionalStep(state, 'merge');
      if (!taken.ok) continue;
      await this.add(tx, { id, caseFileId }, [reported('provisionalEndedOn', on, 'inferred', { pointer: '/on' })], []);
      await tx.update(ProvisionalMeasure, { id }, { state: taken.state });
      changes.push(await this.clocks.recompute(tx, { kind: 'provisional-measure', id }));
    }
    return changes;
  }

  /** Asked again it is another measure with days of its own (docs/adr/0010). */
  private async askAgain(
    tx: Tx,
    earlier: ProvisionalMeasure,
    input: ProvisionalStepInput,
    setsFact: FactName,
  ): Promise<JsonText> {
    this.refuseUnless(await tx.load(CcfRequest, earlier.ccfRequestId));
    const { caseFileId, ccfRequestId, measure } = earlier;
    const urgency = input.urgency ?? earlier.urgency;
    const [day] = dayOfStep({ ...input, on: input.on ?? (input.letterWrittenOn ? undefined : this.dayOr()) }, setsFact);
    const place = { caseFileId, ccfRequestId, measure, urgency, asksAgainId: earlier.id };
    const { id, deadlines } = await this.begin(tx, place, day as ReportedFact);
    await tx.touch(ProvisionalMeasure, earlier.id);
    return this.answer(tx, id, deadlines);
  }

  private async begin(tx: Tx, columns: Partial<ProvisionalMeasure>, day: ReportedFact) {
    const id = await tx.insert(ProvisionalMeasure, { ...columns, state: 'asked' });
    await this.add(tx, { id, caseFileId: columns.caseFileId as string }, [day], []);
    return { id, deadlines: await this.clocks.recompute(tx, { kind: 'provisional-measure', id }) };
  }

  private async add(
    tx: Tx,
    { id, caseFileId }: Pick<ProvisionalMeasure, 'id' | 'caseFileId'>,
    days: ReportedFact[],
    current: readonly Fact[],
  ): Promise<void> {
    await this.facts.add(tx, { caseFileId, provisionalMeasureId: id, zone: CCF_ZONE }, days, current);
  }

  private async answer(tx: Tx, id: string, deadlines: DeadlineChanges): Promise<JsonText> {
    const measure = await tx.view(measureView, [id]);
    return JsonText.object<ProvisionalMeasureAnswer>({ measure, deadlines }).as({ version: measure.version });
  }

  private refuseUnless({ kind, state }: CcfRequest): void {
    const why = whyNoMeasure(kind, state);
    if (why) throw Problem.stateForbids(why);
  }

  private async refuseAskedAgain(tx: Tx, id: string): Promise<void> {
    const [later] = await tx.rows<{ id: string }>(askedAgain, [id]);
    if (later) throw Problem.stepRefused(message('request-problems.asked-again'), []);
  }

  private dayOr(day?: string): string {
    return day ?? this.clock.today(CCF_ZONE);
  }
}
