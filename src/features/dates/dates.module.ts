import { Global, Module } from '@nestjs/common';
import { CalendarReview } from '../people/firms/calendar-review.service.js';
import { PeopleModule } from '../people/people.module.js';
import { DateReview } from '../rules/rule-sets/date-review.service.js';
import { RulesModule } from '../rules/rules.module.js';
import { DeadlinePreviewsController } from './deadline-previews/deadline-previews.controller.js';
import { ControlFormsController } from './deadlines/control-forms.controller.js';
import { DeadlineSheetsController } from './deadlines/deadline-sheets.controller.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { RecalculationsController } from './recalculations/recalculations.controller.js';
import { ExtensionsController } from './reviews/extensions.controller.js';
import { OverridesController } from './reviews/overrides.controller.js';
import { VerificationsController } from './reviews/verifications.controller.js';
import { ClocksService } from './clocks/clocks.service.js';
import { ClockWork } from './clocks/clock-work.service.js';
import { DeadlinePreviewsService } from './deadline-previews/deadline-previews.service.js';
import { ControlFormsService } from './deadlines/control-forms.service.js';
import { DeadlineSheetsService } from './deadlines/deadline-sheets.service.js';
import { DeadlinePapers } from './deadlines/deadline-papers.service.js';
import { DeadlinesService } from './deadlines/deadlines.service.js';
import { DeadlineAcknowledgementService } from './deadlines/deadline-acknowledgement.service.js';
import { ComputedDeadlinesService } from './deadlines/computed-deadlines.service.js';
import { FactsService } from './facts/facts.service.js';
import { RecalculationsService } from './recalculations/recalculations.service.js';
import { RecalculationReview } from './recalculations/recalculation-review.service.js';
import { ExtensionsService } from './reviews/extensions.service.js';
import { OverridesService } from './reviews/overrides.service.js';
import { VerificationsService } from './reviews/verifications.service.js';

/** Global, since people and rules ask their own questions of the dates without knowing them. */
@Global()
@Module({
  imports: [PeopleModule, RulesModule],
  controllers: [
    DeadlinePreviewsController,
    ControlFormsController,
    DeadlineSheetsController,
    DeadlinesController,
    RecalculationsController,
    ExtensionsController,
    OverridesController,
    VerificationsController,
  ],
  providers: [
    { provide: CalendarReview, useExisting: ClocksService },
    { provide: DateReview, useExisting: ClocksService },
    ClocksService,
    ClockWork,
    DeadlinePreviewsService,
    ControlFormsService,
    DeadlineSheetsService,
    DeadlinePapers,
    DeadlinesService,
    DeadlineAcknowledgementService,
    ComputedDeadlinesService,
    FactsService,
    RecalculationsService,
    RecalculationReview,
    ExtensionsService,
    OverridesService,
    VerificationsService,
  ],
  exports: [
    CalendarReview,
    DateReview,
    ClocksService,
    DeadlinesService,
    ComputedDeadlinesService,
    FactsService,
    RecalculationsService,
    ExtensionsService,
    OverridesService,
    VerificationsService,
    DeadlineAcknowledgementService,
  ],
})
export class DatesModule {}
