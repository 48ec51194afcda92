import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { SuggestionActions } from './suggestion-actions.service.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [DeadlinesModule, FactsModule],
  controllers: [SuggestionsController],
  providers: [SuggestionsService, SuggestionActions],
  exports: [SuggestionsService],
})
export class SuggestionsModule {}
