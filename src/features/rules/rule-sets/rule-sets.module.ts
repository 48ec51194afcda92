import { Module } from '@nestjs/common';
import { FirmRulesModule } from './firm-rules.module.js';
import { RuleSetsController } from './rule-sets.controller.js';
import { RuleSetsService } from './rule-sets.service.js';
import { RulesService } from './rules.service.js';

@Module({
  imports: [FirmRulesModule],
  controllers: [RuleSetsController],
  providers: [RuleSetsService, RulesService],
})
export class RuleSetsModule {}
