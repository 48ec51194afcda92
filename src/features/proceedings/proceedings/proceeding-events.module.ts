import { Module } from '@nestjs/common';
import { ProceedingFactsModule } from './proceeding-facts.module.js';
import { ProceedingsModule } from './proceedings.module.js';
import { SuggestionsModule } from '../suggestions/suggestions.module.js';
import { ProceedingEventsController } from './proceeding-events.controller.js';
import { ProceedingEventsService } from './proceeding-events.service.js';

@Module({
  imports: [ProceedingFactsModule, ProceedingsModule, SuggestionsModule],
  controllers: [ProceedingEventsController],
  providers: [ProceedingEventsService],
})
export class ProceedingEventsModule {}
