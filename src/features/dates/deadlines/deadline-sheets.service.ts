import { Injectable } from '@nestjs/common';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { DeadlinesService } from './deadlines.service.js';
import { DeadlinePapers } from './deadline-papers.service.js';
import type { DeadlineSheetView } from './deadline-sheet.dto.js';
import { whyView } from './why-view.js';
import { deadlineSurroundings } from './deadline-sheets.queries.js';

interface Surroundings {
  caseFile: string;
  dates: string;
  sourceLetter: string;
  people: string;
}

/** One deadline with everything a person decides by, for one request of the screen. */
@Injectable()
export class DeadlineSheetsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly deadlines: DeadlinesService,
    private readonly papers: DeadlinePapers,
  ) {}

  /** Its ETag is the deadline's. @throws Problem 404 */
  async sheet(id: string): Promise<JsonText> {
    const [deadline, why, [around], papers] = await Promise.all([
      this.deadlines.view(id),
      this.deadlines.why(id),
      this.db.rows<Surroundings>(deadlineSurroundings, [id]),
      this.papers.of(id),
    ]);
    if (!around) throw Problem.notFound();
    const today = this.clock.today(currentCaller().zone);
    const sheet = JsonText.object<DeadlineSheetView>({
      today,
      deadline,
      why: whyView(why),
      caseFile: new JsonText(around.caseFile),
      sourceLetter: new JsonText(around.sourceLetter),
      dates: new JsonText(around.dates),
      people: new JsonText(around.people),
      ...papers,
    });
    return JsonText.around(sheet.as({ version: deadline.version, id }));
  }
}
