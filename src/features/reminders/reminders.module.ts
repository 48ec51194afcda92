import { Module } from '@nestjs/common';
import { AcknowledgementsService } from './acknowledgements.service.js';
import { ReminderPage } from './reminder-page.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';

@Module({
  controllers: [RemindersController],
  providers: [RemindersService, AcknowledgementsService, ReminderPage],
  exports: [RemindersService, AcknowledgementsService],
})
export class RemindersModule {}
