import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../../dates/deadlines/deadlines.module.js';
import { NewFactsModule } from '../../requests/new-facts/new-facts.module.js';
import { SuggestionActions } from './suggestion-actions.service.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [DeadlinesModule, NewFactsModule],
  controllers: [SuggestionsController],
  providers: [SuggestionsService, SuggestionActions],
  exports: [SuggestionsService],
})
export class SuggestionsModule {}
