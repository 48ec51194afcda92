import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { FactsModule } from '../../dates/facts/facts.module.js';
import { NewFactsController } from './new-facts.controller.js';
import { NewFactsService } from './new-facts.service.js';

@Module({
  imports: [ClocksModule, FactsModule],
  controllers: [NewFactsController],
  providers: [NewFactsService],
  exports: [NewFactsService],
})
export class NewFactsModule {}
