import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows } from '../../../platform/openapi/shows.js';
import { CaseTimelineView } from './case-timeline.dto.js';
import { caseTimelines } from './case-timelines.policy.js';
import { CaseTimelinesService } from './case-timelines.service.js';

@Controller('case-files/:id/timeline')
export class CaseTimelinesController {
  constructor(private readonly service: CaseTimelinesService) {}

  /** Where a file stands, whose move it is, what is planned and all that happened, in one answer. */
  @Allow(caseTimelines.read)
  @Shows(CaseTimelineView)
  @Get()
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }
}
