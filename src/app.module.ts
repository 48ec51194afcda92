import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AnalyticsModule } from './features/insight/analytics/analytics.module.js';
import { ApiKeysModule } from './features/people/api-keys/api-keys.module.js';
import { BannersModule } from './features/reminders/health/banners.module.js';
import { CaseTimelinesModule } from './features/files/case-files/case-timelines.module.js';
import { CaseFilesModule } from './features/files/case-files/case-files.module.js';
import { ClientsModule } from './features/files/clients/clients.module.js';
import { FirmsModule } from './features/people/firms/firms.module.js';
import { SessionsModule } from './features/people/sessions/sessions.module.js';
import { UsersModule } from './features/people/users/users.module.js';
import { DeadlinePreviewsModule } from './features/dates/deadline-previews/deadline-previews.module.js';
import { DeadlineSheetsModule } from './features/dates/deadlines/deadline-sheets.module.js';
import { CalendarDaysModule } from './features/docket/calendar/calendar-days.module.js';
import { CcfRequestsModule } from './features/requests/ccf-requests/ccf-requests.module.js';
import { CorrespondenceModule } from './features/files/correspondence/correspondence.module.js';
import { DocketModule } from './features/docket/docket/docket.module.js';
import { LetterReadingsModule } from './features/files/correspondence/letter-readings.module.js';
import { DeadlinesModule } from './features/dates/deadlines/deadlines.module.js';
import { CalendarFeedsModule } from './features/docket/calendar/calendar-feeds.module.js';
import { CalendarsModule } from './features/docket/calendar/calendars.module.js';
import { ControlFormsModule } from './features/dates/deadlines/control-forms.module.js';
import { DaySheetsModule } from './features/docket/day-sheets/day-sheets.module.js';
import { DigestsModule } from './features/reminders/digests/digests.module.js';
import { DocumentsModule } from './features/files/documents/documents.module.js';
import { FilingChecksModule } from './features/requests/filing-checks/filing-checks.module.js';
import { FollowUpsModule } from './features/requests/follow-ups/follow-ups.module.js';
import { FactsModule } from './features/dates/facts/facts.module.js';
import { ProceedingEventsModule } from './features/proceedings/proceedings/proceeding-events.module.js';
import { ProceedingsModule } from './features/proceedings/proceedings/proceedings.module.js';
import { SuggestionsModule } from './features/proceedings/suggestions/suggestions.module.js';
import { NoticeImportsModule } from './features/notices/notice-imports/notice-imports.module.js';
import { NoticeObservationsModule } from './features/notices/notices/notice-observations.module.js';
import { NewFactsModule } from './features/requests/new-facts/new-facts.module.js';
import { NoticesModule } from './features/notices/notices/notices.module.js';
import { HistoryModule } from './features/insight/history/history.module.js';
import { PublishedFiguresModule } from './features/insight/published-figures/published-figures.module.js';
import { RequestClocksModule } from './features/requests/ccf-requests/request-clocks.module.js';
import { OutcomesModule } from './features/requests/outcomes/outcomes.module.js';
import { ExtensionsModule } from './features/dates/reviews/extensions.module.js';
import { VerificationsModule } from './features/dates/reviews/verifications.module.js';
import { OverridesModule } from './features/dates/reviews/overrides.module.js';
import { ProvisionalMeasuresModule } from './features/requests/provisional-measures/provisional-measures.module.js';
import { PublicationTestsModule } from './features/notices/publication-tests/publication-tests.module.js';
import { RecalculationsModule } from './features/dates/recalculations/recalculations.module.js';
import { SentencesModule } from './features/sentences/sentences.module.js';
import { MailOutboxModule } from './features/reminders/health/mail-outbox.module.js';
import { AbsencesModule } from './features/people/absences/absences.module.js';
import { ReminderPlansModule } from './features/reminders/plans/reminder-plans.module.js';
import { RemindersModule } from './features/reminders/reminders/reminders.module.js';
import { RuleImpactsModule } from './features/rules/rule-impacts/rule-impacts.module.js';
import { RulePublicationsModule } from './features/rules/rule-sets/rule-publications.module.js';
import { RuleSetVersionsModule } from './features/rules/rule-sets/rule-set-versions.module.js';
import { RuleSetsModule } from './features/rules/rule-sets/rule-sets.module.js';
import { RequestStepsModule } from './features/requests/request-steps/request-steps.module.js';
import { StandingsModule } from './features/requests/ccf-requests/standings.module.js';
import { SearchModule } from './features/files/search/search.module.js';
import { WebhooksModule } from './features/reminders/webhooks/webhooks.module.js';
import { InboxModule } from './features/reminders/inbox/inbox.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Platform } from './platform/platform.module.js';

/** The features, each its own folder: the only list. */
const features = [
  SentencesModule,
  SessionsModule,
  FirmsModule,
  UsersModule,
  ApiKeysModule,
  ClientsModule,
  CaseFilesModule,
  CaseTimelinesModule,
  NoticesModule,
  NoticeObservationsModule,
  NoticeImportsModule,
  CorrespondenceModule,
  LetterReadingsModule,
  DocumentsModule,
  CcfRequestsModule,
  RequestStepsModule,
  StandingsModule,
  FactsModule,
  FilingChecksModule,
  FollowUpsModule,
  NewFactsModule,
  ProvisionalMeasuresModule,
  PublicationTestsModule,
  ProceedingsModule,
  ProceedingEventsModule,
  SuggestionsModule,
  DeadlinesModule,
  DocketModule,
  DeadlinePreviewsModule,
  DeadlineSheetsModule,
  CalendarDaysModule,
  RuleSetsModule,
  RuleSetVersionsModule,
  RulePublicationsModule,
  RuleImpactsModule,
  RemindersModule,
  InboxModule,
  WebhooksModule,
  ReminderPlansModule,
  AbsencesModule,
  BannersModule,
  DigestsModule,
  DaySheetsModule,
  ControlFormsModule,
  CalendarFeedsModule,
  CalendarsModule,
  MailOutboxModule,
  RecalculationsModule,
  OverridesModule,
  VerificationsModule,
  ExtensionsModule,
  OutcomesModule,
  AnalyticsModule,
  PublishedFiguresModule,
  RequestClocksModule,
  HistoryModule,
  SearchModule,
];

@Module({})
export class AppModule {
  static with(platform: Platform): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(platform), AuthModule, ...features] };
  }
}
