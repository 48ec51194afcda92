import { Module } from '@nestjs/common';
import { AcknowledgementsService } from '../acknowledging/acknowledgements.service.js';
import { ReminderPage } from './reminder-page.js';
import { RemindersCsvController } from './reminders-csv.controller.js';
import { RemindersCsvService } from './reminders-csv.service.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';

@Module({
  controllers: [RemindersController, RemindersCsvController],
  providers: [RemindersService, AcknowledgementsService, RemindersCsvService, ReminderPage],
  exports: [RemindersService, AcknowledgementsService],
})
export class RemindersModule {}
