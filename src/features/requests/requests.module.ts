import { Module } from '@nestjs/common';
import { DatesModule } from '../dates/dates.module.js';
import { FilesModule } from '../files/files.module.js';
import { CcfRequestsController } from './ccf-requests/ccf-requests.controller.js';
import { RequestClocksController } from './ccf-requests/request-clocks.controller.js';
import { StandingsController } from './ccf-requests/standings.controller.js';
import { FilingChecksController } from './filing-checks/filing-checks.controller.js';
import { FollowUpsController } from './follow-ups/follow-ups.controller.js';
import { RequestFactsController } from './request-facts/request-facts.controller.js';
import { RequestFactsService } from './request-facts/request-facts.service.js';
import { LetterEffectsController } from './letter-effects/letter-effects.controller.js';
import { NewFactsController } from './new-facts/new-facts.controller.js';
import { OutcomesController } from './outcomes/outcomes.controller.js';
import { ProvisionalMeasuresController } from './provisional-measures/provisional-measures.controller.js';
import { RequestStepsController } from './request-steps/request-steps.controller.js';
import { CcfRequestsService } from './ccf-requests/ccf-requests.service.js';
import { StandingsService } from './ccf-requests/standings.service.js';
import { FilingChecksService } from './filing-checks/filing-checks.service.js';
import { FollowUpsService } from './follow-ups/follow-ups.service.js';
import { CleanUp } from './follow-ups/clean-up.service.js';
import { LetterEffectsService } from './letter-effects/letter-effects.service.js';
import { NewFactsService } from './new-facts/new-facts.service.js';
import { OutcomesService } from './outcomes/outcomes.service.js';
import { ProvisionalMeasuresService } from './provisional-measures/provisional-measures.service.js';
import { RequestStepsService } from './request-steps/request-steps.service.js';
import { StepWork } from './request-steps/step-work.service.js';
import { StepRecord } from './request-steps/step-record.service.js';
import { Decisions } from './request-steps/decisions.service.js';

@Module({
  imports: [DatesModule, FilesModule],
  controllers: [
    CcfRequestsController,
    RequestClocksController,
    StandingsController,
    FilingChecksController,
    FollowUpsController,
    LetterEffectsController,
    RequestFactsController,
    NewFactsController,
    OutcomesController,
    ProvisionalMeasuresController,
    RequestStepsController,
  ],
  providers: [
    CcfRequestsService,
    StandingsService,
    FilingChecksService,
    FollowUpsService,
    CleanUp,
    LetterEffectsService,
    RequestFactsService,
    NewFactsService,
    OutcomesService,
    ProvisionalMeasuresService,
    RequestStepsService,
    StepWork,
    StepRecord,
    Decisions,
  ],
  exports: [CcfRequestsService, FilingChecksService, CleanUp, NewFactsService, ProvisionalMeasuresService],
})
export class RequestsModule {}
