import { Module } from '@nestjs/common';
import { RemindersModule } from '../../reminders/reminders/reminders.module.js';
import { ComputedDeadlinesService } from './computed-deadlines.service.js';
import { DeadlineAcknowledgementService } from './deadline-acknowledgement.service.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesService } from './deadlines.service.js';

@Module({
  imports: [RemindersModule],
  controllers: [DeadlinesController],
  providers: [DeadlinesService, DeadlineAcknowledgementService, ComputedDeadlinesService],
  exports: [DeadlinesService, ComputedDeadlinesService],
})
export class DeadlinesModule {}
