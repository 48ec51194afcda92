import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { RemindersModule } from '../../reminders/reminders/reminders.module.js';
import { RecalculationReview } from './recalculation-review.service.js';
import { RecalculationsController } from './recalculations.controller.js';
import { RecalculationsService } from './recalculations.service.js';

@Module({
  imports: [DeadlinesModule, RemindersModule],
  controllers: [RecalculationsController],
  providers: [RecalculationsService, RecalculationReview],
  exports: [RecalculationsService],
})
export class RecalculationsModule {}
