import { Module } from '@nestjs/common';
import { ReminderPage } from './reminder-page.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';

@Module({
  controllers: [RemindersController],
  providers: [RemindersService, ReminderPage],
  exports: [RemindersService],
})
export class RemindersModule {}
