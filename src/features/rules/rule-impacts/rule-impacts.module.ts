import { Module } from '@nestjs/common';
import { FirmRulesModule } from '../rule-sets/firm-rules.module.js';
import { ImpactQuestions } from './impact-questions.service.js';
import { RuleImpactsController } from './rule-impacts.controller.js';
import { RuleImpactsService } from './rule-impacts.service.js';

@Module({
  imports: [FirmRulesModule],
  controllers: [RuleImpactsController],
  providers: [RuleImpactsService, ImpactQuestions],
  exports: [RuleImpactsService],
})
export class RuleImpactsModule {}
