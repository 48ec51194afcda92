import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { FirmRulesModule } from '../../rules/rule-sets/firm-rules.module.js';
import { ProceedingRules } from './proceeding-rules.service.js';
import { ProceedingsController } from './proceedings.controller.js';
import { ProceedingsService } from './proceedings.service.js';

@Module({
  imports: [ClocksModule, FirmRulesModule],
  controllers: [ProceedingsController],
  providers: [ProceedingsService, ProceedingRules],
  exports: [ProceedingsService],
})
export class ProceedingsModule {}
