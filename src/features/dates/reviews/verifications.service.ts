import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { notOpen } from '../deadlines/not-open.js';
import { daysBetween } from '../../../law/calendar.js';
import type { LocalDate } from '../../../law/calendar.js';
import { currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { whyView } from '../deadlines/why-view.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import { SecondPersonService } from '../../people/second-person/second-person.service.js';
import type { VerificationAnswer, VerificationInput } from './verification.dto.js';
import { Verification } from './verification.entity.js';
import { verificationsOfDeadline } from './verifications.queries.js';

/** A second person derives the date from the source, not from our entry; the two are then compared. */
@Injectable()
export class VerificationsService {
  constructor(
    private readonly db: Db,
    private readonly deadlines: DeadlinesService,
    private readonly secondPerson: SecondPersonService,
  ) {}

  list(deadlineId: string): Promise<JsonText> {
    return this.db.view(verificationsOfDeadline, [deadlineId]);
  }

  /**
   * A match verifies the date; a mismatch leaves it unverified, which keeps it loud, and shows both.
   *
   * @throws Problem 409 when the caller entered the date, or it no longer stands; 412 when stale
   */
  verify(id: string, version: number, { derivedOn, note }: VerificationInput): Promise<VerificationAnswer> {
    return this.db.write('deadline.verify', async (tx) => {
      const deadline = await tx.load(Deadline, id, version);
      const stoodOn = verifiable(deadline);
      const by = { author: deadline.enteredBy, authorAt: deadline.createdAt };
      const { alone } = await this.secondPerson.require(tx, by);
      const matched = derivedOn === stoodOn;
      const { caseFileId } = deadline;
      const verifiedBy = currentCaller().userId;
      await tx.insert(Verification, {
        caseFileId,
        deadlineId: id,
        derivedOn,
        stoodOn,
        matched,
        note,
        verifiedBy,
        alone,
      });
      if (matched) await this.deadlines.confirm(tx, deadline);
      const shown = await this.deadlines.shown(tx, id);
      if (matched) return { matched, deadline: shown };
      const difference = daysBetween(stoodOn as LocalDate, derivedOn as LocalDate);
      const why = whyView(await this.deadlines.explain(tx, id));
      return { matched, deadline: shown, comparison: { stoodOn, derivedOn, difference, why } };
    });
  }
}

function verifiable({ isOpen, status, dueOn }: Deadline): string {
  if (!isOpen) {
    throw notOpen(status);
  }
  if (!dueOn) throw Problem.stateForbids(message('date-problems.no-date-to-verify'));
  return dueOn;
}
