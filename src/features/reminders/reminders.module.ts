import { Module } from '@nestjs/common';
import { MailOutboxController } from './mail-outbox.controller.js';
import { ReminderPage } from './reminder-page.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';

@Module({
  controllers: [RemindersController, MailOutboxController],
  providers: [RemindersService, ReminderPage],
  exports: [RemindersService],
})
export class RemindersModule {}
