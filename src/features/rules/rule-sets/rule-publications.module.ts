import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { FirmRulesModule } from './firm-rules.module.js';
import { RuleImpactsModule } from '../rule-impacts/rule-impacts.module.js';
import { RuleSetVersionsModule } from './rule-set-versions.module.js';
import { SecondPersonModule } from '../../people/second-person/second-person.module.js';
import { RulePublicationsController } from './rule-publications.controller.js';
import { RulePublicationsService } from './rule-publications.service.js';
import { RuleReviewsService } from './rule-reviews.service.js';

@Module({
  imports: [ClocksModule, FirmRulesModule, RuleImpactsModule, RuleSetVersionsModule, SecondPersonModule],
  controllers: [RulePublicationsController],
  providers: [RulePublicationsService, RuleReviewsService],
})
export class RulePublicationsModule {}
