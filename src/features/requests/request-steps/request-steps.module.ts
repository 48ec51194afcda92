import { Module } from '@nestjs/common';
import { CcfRequestsModule } from '../ccf-requests/ccf-requests.module.js';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { FactsModule } from '../../dates/facts/facts.module.js';
import { FilingChecksModule } from '../filing-checks/filing-checks.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { NewFactsModule } from '../new-facts/new-facts.module.js';
import { ProvisionalMeasuresModule } from '../provisional-measures/provisional-measures.module.js';
import { Decisions } from './decisions.service.js';
import { RequestStepsController } from './request-steps.controller.js';
import { RequestStepsService } from './request-steps.service.js';
import { StepRecord } from './step-record.service.js';
import { StepWork } from './step-work.service.js';

@Module({
  imports: [
    CcfRequestsModule,
    ClocksModule,
    FactsModule,
    FilingChecksModule,
    FollowUpsModule,
    NewFactsModule,
    ProvisionalMeasuresModule,
  ],
  controllers: [RequestStepsController],
  providers: [RequestStepsService, StepWork, StepRecord, Decisions],
})
export class RequestStepsModule {}
