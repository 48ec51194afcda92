import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { FilingCheckQuery, FilingCheckView } from './filing-check.dto.js';
import { filingChecks } from './filing-checks.policy.js';
import { FilingChecksService } from './filing-checks.service.js';

@Controller('ccf-requests/:id/filing-check')
export class FilingChecksController {
  constructor(private readonly service: FilingChecksService) {}

  /** What is missing before filing, on today's papers (Operating Rule 30; Statute, Art. 18, 30(2)). */
  @Allow(filingChecks.read)
  @Get()
  check(@IdParam() id: string, @Query() counts: FilingCheckQuery): Promise<FilingCheckView> {
    return this.service.check(id, counts);
  }
}
