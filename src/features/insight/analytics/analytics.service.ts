import { Injectable } from '@nestjs/common';
import { CCF_ZONE } from '../../../law/channel.js';
import { UNSEEN } from '../../../law/lateness.js';
import { EFFECT_OF } from '../../../law/outcome-effect.js';
import { ruleById } from '../../../law/rulebook/rulebook.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { JsonText } from '../../../platform/http/answer.js';
import { MEASURES } from './analytics.dto.js';
import type { DurationPicture, Measure } from './analytics.dto.js';
import { partyDuties, stoppedClocks } from './clocks.queries.js';
import type { StoppedClocks } from './clocks.queries.js';
import { outcomePicture } from './outcomes.queries.js';
import { medianOf, waitingCurve } from './waiting.js';

const LIMITS: Record<Measure, Pick<DurationPicture, 'provision' | 'limitMonths'>> = {
  admissibility: { provision: 'Art. 32(1)', limitMonths: 1 },
  'access-decision': { provision: 'Art. 40(1)', limitMonths: 4 },
  'deletion-decision': { provision: 'Art. 40(2)', limitMonths: 9 },
};

const shownBy = Object.fromEntries(UNSEEN.map((id) => [id, ruleById(id)?.metBy[0]]));

/** What the practice can say about its own requests, today in Lyon. Nothing published or leaked is mixed into it. */
@Injectable()
export class AnalyticsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async outcomes(): Promise<JsonText> {
    const [found] = await this.db.rows<{ body: string }>(outcomePicture, [JSON.stringify(EFFECT_OF)]);
    return new JsonText(found!.body);
  }

  async durations(): Promise<JsonText> {
    const rows = await this.db.rows<StoppedClocks>(stoppedClocks, [this.clock.today(CCF_ZONE)]);
    const pictures = MEASURES.map((measure) =>
      durationOf(
        measure,
        rows.filter((row) => row.measure === measure),
      ),
    );
    return JsonText.list(JSON.stringify(pictures), null);
  }

  async duties(): Promise<JsonText> {
    const values = [this.clock.today(CCF_ZONE), JSON.stringify(shownBy)];
    const [found] = await this.db.rows<{ data: string }>(partyDuties, values);
    return JsonText.list(found!.data, null);
  }
}

function durationOf(measure: Measure, rows: readonly StoppedClocks[]): DurationPicture {
  const sum = (pick: (row: StoppedClocks) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const ended = (how: StoppedClocks['how']) => sum((row) => (row.how === how ? row.clocks : 0));
  const curve = waitingCurve(
    rows.map(({ days, how, clocks }) => {
      return { days, answered: how === 'answered' ? clocks : 0, unanswered: how === 'answered' ? 0 : clocks };
    }),
  );
  return {
    measure,
    ...LIMITS[measure],
    requests: sum(({ clocks }) => clocks),
    answered: ended('answered'),
    open: ended('open'),
    left: ended('left'),
    assumedStarts: sum(({ assumed }) => assumed),
    limitPassed: sum(({ limitPassed }) => limitPassed),
    late: sum(({ late }) => late),
    stillOpen: sum(({ how, late }) => (how === 'open' ? late : 0)),
    medianDays: medianOf(curve),
    followedDays: Math.max(0, ...rows.map(({ days }) => days)),
    curve,
  };
}
