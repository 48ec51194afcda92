import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { RuleImpactsController } from './rule-impacts/rule-impacts.controller.js';
import { RulePublicationsController } from './rule-sets/rule-publications.controller.js';
import { RuleSetVersionsController } from './rule-sets/rule-set-versions.controller.js';
import { RuleSetsController } from './rule-sets/rule-sets.controller.js';
import { RuleImpactsService } from './rule-impacts/rule-impacts.service.js';
import { ImpactQuestions } from './rule-impacts/impact-questions.service.js';
import { FirmRulesService } from './rule-sets/firm-rules.service.js';
import { RulePublicationsService } from './rule-sets/rule-publications.service.js';
import { RuleReviewsService } from './rule-sets/rule-reviews.service.js';
import { RuleSetVersionsService } from './rule-sets/rule-set-versions.service.js';
import { RuleSetsService } from './rule-sets/rule-sets.service.js';
import { RulesService } from './rule-sets/rules.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [RuleImpactsController, RulePublicationsController, RuleSetVersionsController, RuleSetsController],
  providers: [
    RuleImpactsService,
    ImpactQuestions,
    FirmRulesService,
    RulePublicationsService,
    RuleReviewsService,
    RuleSetVersionsService,
    RuleSetsService,
    RulesService,
  ],
  exports: [RuleImpactsService, FirmRulesService, RuleSetVersionsService],
})
export class RulesModule {}
