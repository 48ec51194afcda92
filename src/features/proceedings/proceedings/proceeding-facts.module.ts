import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { FactsModule } from '../../dates/facts/facts.module.js';
import { ProceedingFactsService } from './proceeding-facts.service.js';

@Module({
  imports: [ClocksModule, FactsModule],
  providers: [ProceedingFactsService],
  exports: [ProceedingFactsService],
})
export class ProceedingFactsModule {}
