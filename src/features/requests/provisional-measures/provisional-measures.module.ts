import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { FactsModule } from '../../dates/facts/facts.module.js';
import { ProvisionalMeasuresController } from './provisional-measures.controller.js';
import { ProvisionalMeasuresService } from './provisional-measures.service.js';

@Module({
  imports: [ClocksModule, FactsModule],
  controllers: [ProvisionalMeasuresController],
  providers: [ProvisionalMeasuresService],
  exports: [ProvisionalMeasuresService],
})
export class ProvisionalMeasuresModule {}
