import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.js';
import { ReplanningsModule } from './replannings.module.js';
import { ReminderPlansController } from './reminder-plans.controller.js';
import { ReminderPlansService } from './reminder-plans.service.js';

@Module({
  imports: [RemindersModule, ReplanningsModule],
  controllers: [ReminderPlansController],
  providers: [ReminderPlansService],
})
export class ReminderPlansModule {}
