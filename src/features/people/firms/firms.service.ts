import { Injectable } from '@nestjs/common';
import { currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { SecondPersonService } from '../second-person/second-person.service.js';
import { CalendarReview } from './calendar-review.service.js';
import type { FirmPatch } from './firm.dto.js';
import { Firm } from './firm.entity.js';
import { firmView } from './firms.queries.js';

@Injectable()
export class FirmsService {
  constructor(
    private readonly db: Db,
    private readonly secondPerson: SecondPersonService,
    private readonly calendarReview: CalendarReview,
  ) {}

  view(): Promise<JsonText> {
    return this.db.view(firmView, []);
  }

  /** @throws Problem 412 when stale; 409 for `soleLawyer` in a firm of several */
  change(version: number, patch: FirmPatch): Promise<JsonText> {
    return this.db.write('firm.change', async (tx) => {
      if (patch.soleLawyer) await this.secondPerson.requireOneLawyer(tx);
      await tx.update(Firm, { id: currentCaller().firmId, version }, patch);
      // Dates that rolled over a day off may fall elsewhere now; a person decides (docs/adr/0009).
      if (patch.workingCalendar) await this.calendarReview.reviewFirm(tx, 'calendar-changed');
      return tx.view(firmView, []);
    });
  }
}
