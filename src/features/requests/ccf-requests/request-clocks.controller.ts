import { Controller, Get } from '@nestjs/common';
import { CCF_ZONE } from '../../../law/channel.js';
import { Allow } from '../../../platform/auth/rights.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { ShowsPageOf } from '../../../platform/openapi/shows.js';
import { Problem } from '../../../platform/problem/problem.js';
import { RequestClocksView } from './request-clock.dto.js';
import { requestClockRights } from './request-clocks.policy.js';
import { requestClocks } from './request-clocks.queries.js';

@Controller('case-files/:id/request-clocks')
export class RequestClocksController {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Both clocks of each request of a file, as they stand today in Lyon. */
  @Allow(requestClockRights.read)
  @ShowsPageOf(RequestClocksView)
  @Get()
  async list(@IdParam() id: string): Promise<JsonText> {
    const [found] = await this.db.rows<{ data: string }>(requestClocks, [id, this.clock.today(CCF_ZONE)]);
    if (!found) throw Problem.notFound();
    return JsonText.list(found.data, null);
  }
}
