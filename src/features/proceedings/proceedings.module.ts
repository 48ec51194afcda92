import { Module } from '@nestjs/common';
import { DatesModule } from '../dates/dates.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { RulesModule } from '../rules/rules.module.js';
import { ProceedingEventsController } from './proceedings/proceeding-events.controller.js';
import { ProceedingsController } from './proceedings/proceedings.controller.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { ProceedingEventsService } from './proceedings/proceeding-events.service.js';
import { ProceedingFactsService } from './proceedings/proceeding-facts.service.js';
import { ProceedingsService } from './proceedings/proceedings.service.js';
import { ProceedingRules } from './proceedings/proceeding-rules.service.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';
import { SuggestionActions } from './suggestions/suggestion-actions.service.js';

@Module({
  imports: [DatesModule, RequestsModule, RulesModule],
  controllers: [ProceedingEventsController, ProceedingsController, SuggestionsController],
  providers: [
    ProceedingEventsService,
    ProceedingFactsService,
    ProceedingsService,
    ProceedingRules,
    SuggestionsService,
    SuggestionActions,
  ],
  exports: [ProceedingFactsService, ProceedingsService, SuggestionsService],
})
export class ProceedingsModule {}
