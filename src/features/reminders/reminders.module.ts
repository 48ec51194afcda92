import { Global, Module } from '@nestjs/common';
import { DeadlineReminders } from '../dates/deadlines/deadline-reminders.service.js';
import { PersonReplanning } from '../people/users/person-replanning.service.js';
import { DigestsController } from './digests/digests.controller.js';
import { BannersController } from './health/banners.controller.js';
import { MailOutboxController } from './health/mail-outbox.controller.js';
import { InboxController } from './inbox/inbox.controller.js';
import { ReminderPlansController } from './plans/reminder-plans.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { RemindersCsvController } from './reminders/reminders-csv.controller.js';
import { WebhookEndpointsController } from './webhooks/webhook-endpoints.controller.js';
import { DigestsService } from './digests/digests.service.js';
import { BannersService } from './health/banners.service.js';
import { InboxService } from './inbox/inbox.service.js';
import { ReminderPlansService } from './plans/reminder-plans.service.js';
import { ReplanningsService } from './plans/replannings.service.js';
import { RemindersService } from './reminders/reminders.service.js';
import { AcknowledgementsService } from './acknowledging/acknowledgements.service.js';
import { RemindersCsvService } from './reminders/reminders-csv.service.js';
import { ReminderPage } from './reminders/reminder-page.js';
import { WebhookEndpointsService } from './webhooks/webhook-endpoints.service.js';
import { WebhookCalls } from './webhooks/webhook-calls.service.js';

/** Global, since people and dates ask their own questions of the reminders without knowing them. */
@Global()
@Module({
  controllers: [
    DigestsController,
    BannersController,
    MailOutboxController,
    InboxController,
    ReminderPlansController,
    RemindersController,
    RemindersCsvController,
    WebhookEndpointsController,
  ],
  providers: [
    { provide: DeadlineReminders, useExisting: RemindersService },
    { provide: PersonReplanning, useExisting: ReplanningsService },

    DigestsService,
    BannersService,
    InboxService,
    ReminderPlansService,
    ReplanningsService,
    RemindersService,
    AcknowledgementsService,
    RemindersCsvService,
    ReminderPage,
    WebhookEndpointsService,
    WebhookCalls,
  ],
  exports: [DeadlineReminders, PersonReplanning],
})
export class RemindersModule {}
