import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '../../../law/calendar.js';
import { cite } from '../../../law/provision.js';
import { ruleById } from '../../../law/rulebook/rulebook.js';
import { worded } from '../../../words/message.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { JsonText } from '../../../platform/http/answer.js';
import type { DocketQuery, DocketView } from './docket.dto.js';
import { docketFrame, docketRows } from './docket.queries.js';

@Injectable()
export class DocketService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async view({ within }: DocketQuery): Promise<JsonText> {
    const today = this.clock.today(currentCaller().zone);
    const [[shown], [frame]] = await Promise.all([
      this.db.rows<{ rows: string; ruleIds: string[]; more: number }>(docketRows, [addDays(today, within)]),
      this.db.rows<{ people: string; counts: string }>(docketFrame, [today]),
    ]);
    if (!shown || !frame) throw new Error('The docket always answers with one row.');
    const { people, counts } = frame;
    return JsonText.object<DocketView>({
      today,
      rows: new JsonText(shown.rows),
      citations: citationsOf(shown.ruleIds, today),
      more: shown.more,
      people: new JsonText(people),
      counts: new JsonText(counts),
    });
  }
}

/** Where each rule of the book stands today; a firm's own rules carry their citation in the row. */
function citationsOf(ruleIds: readonly string[], today: LocalDate): Record<string, string> {
  const known = ruleIds.flatMap((id) => ruleById(id) ?? []);
  return Object.fromEntries(known.map(({ id, source }) => [id, worded(cite(source, today))]));
}
