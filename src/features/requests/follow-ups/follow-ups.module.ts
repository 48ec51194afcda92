import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { DeadlinesModule } from '../../dates/deadlines/deadlines.module.js';
import { RemindersModule } from '../../reminders/reminders/reminders.module.js';
import { CleanUp } from './clean-up.service.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { FollowUpsService } from './follow-ups.service.js';

@Module({
  imports: [ClocksModule, DeadlinesModule, RemindersModule],
  controllers: [FollowUpsController],
  providers: [FollowUpsService, CleanUp],
  exports: [CleanUp],
})
export class FollowUpsModule {}
