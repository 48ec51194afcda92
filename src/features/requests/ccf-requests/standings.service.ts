import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../law/calendar.js';
import { CCF_ZONE } from '../../../law/channel.js';
import { isFactName } from '../../../law/fact.js';
import type { Fact } from '../../../law/fact.js';
import { latenessOf } from '../../../law/lateness.js';
import type { Duty, PartyLateness } from '../../../law/lateness.js';
import { worded } from '../../../words/message.js';
import { questionOfRequest } from '../../../law/question.js';
import type { RequestSituation } from '../../../law/question.js';
import type { RequestState } from '../../../law/request-transitions.js';
import { turnOf } from '../../../law/turn.js';
import { whatIf } from '../../../law/what-if.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { PartyLatenessView, StandingView } from './standing.dto.js';
import { requestStanding } from './standings.queries.js';

interface StandingRow extends RequestSituation {
  state: RequestState;
  calendar: { weekend: number[]; holidays: LocalDate[] };
  facts: Fact[];
  duties: Duty[];
}

function shown({ deadlines, ...party }: PartyLateness): PartyLatenessView {
  return { ...party, deadlines: deadlines.map((late) => ({ ...late, title: worded(late.title) })) };
}

/** Both sides of a request on the day of asking. */
@Injectable()
export class StandingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async view(ccfRequestId: string): Promise<StandingView> {
    const [row] = await this.db.rows<StandingRow>(requestStanding, [ccfRequestId]);
    if (!row) throw Problem.notFound();
    const { state, calendar, duties } = row;
    // A day kept for the record only (when a letter reached us) is not one the law looks at.
    const facts = row.facts.filter(({ name }) => isFactName(name));
    const { moveOf, since } = turnOf(state, facts);
    const question = questionOfRequest(row, facts, { weekend: calendar.weekend, holidays: new Set(calendar.holidays) });
    return {
      state,
      moveOf,
      moveSince: since ?? null,
      lateness: latenessOf(duties, facts, this.clock.today(CCF_ZONE)).map(shown),
      whatIf: whatIf(question),
    };
  }
}
