import { Injectable } from '@nestjs/common';
import { sideOf } from '../../../law/deadline-status.js';
import { isFactName } from '../../../law/fact.js';
import type { Fact } from '../../../law/fact.js';
import type { RequestState } from '../../../law/request-transitions.js';
import { turnOf } from '../../../law/turn.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Problem } from '../../../platform/problem/problem.js';
import { caseTimeline } from './case-timelines.queries.js';
import { stepTitles } from './step-titles.js';
import type { CaseTimelineView } from './case-timeline.dto.js';

interface TimelineRow {
  body: string;
  version: number;
  requests: { id: string; state: RequestState; facts: Fact[] }[];
  names: string[];
}

@Injectable()
export class CaseTimelinesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async view(caseFileId: string): Promise<JsonText> {
    const [row] = await this.db.rows<TimelineRow>(caseTimeline, [caseFileId]);
    if (!row) throw Problem.notFound();
    const { body, version, requests, names } = row;
    const rest: Pick<CaseTimelineView, 'turns' | 'titles' | 'today'> = {
      turns: requests.map(turn),
      titles: stepTitles(names),
      today: this.clock.today(currentCaller().zone),
    };
    return JsonText.around(new JsonText(body, version, caseFileId).and(rest));
  }
}

/** A day kept for the record only is not one the law looks at. */
function turn({ id, state, facts }: TimelineRow['requests'][number]) {
  const { moveOf, since } = turnOf(
    state,
    facts.filter(({ name }) => isFactName(name)),
  );
  return { laneId: id, moveOf, side: sideOf(moveOf), since: since ?? null };
}
