import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AnalyticsModule } from './features/analytics/analytics.module.js';
import { ApiKeysModule } from './features/api-keys/api-keys.module.js';
import { BannersModule } from './features/banners/banners.module.js';
import { CaseTimelinesModule } from './features/case-timelines/case-timelines.module.js';
import { CaseFilesModule } from './features/case-files/case-files.module.js';
import { ClientsModule } from './features/clients/clients.module.js';
import { FirmsModule } from './features/firms/firms.module.js';
import { SessionsModule } from './features/sessions/sessions.module.js';
import { UsersModule } from './features/users/users.module.js';
import { DeadlinePreviewsModule } from './features/deadline-previews/deadline-previews.module.js';
import { DeadlineSheetsModule } from './features/deadline-sheets/deadline-sheets.module.js';
import { CalendarDaysModule } from './features/calendar-days/calendar-days.module.js';
import { CcfRequestsModule } from './features/ccf-requests/ccf-requests.module.js';
import { CorrespondenceModule } from './features/correspondence/correspondence.module.js';
import { DocketModule } from './features/docket/docket.module.js';
import { LetterReadingsModule } from './features/letter-readings/letter-readings.module.js';
import { DeadlinesModule } from './features/deadlines/deadlines.module.js';
import { CalendarFeedsModule } from './features/calendar-feeds/calendar-feeds.module.js';
import { CalendarsModule } from './features/calendars/calendars.module.js';
import { ControlFormsModule } from './features/control-forms/control-forms.module.js';
import { DaySheetsModule } from './features/day-sheets/day-sheets.module.js';
import { DigestsModule } from './features/digests/digests.module.js';
import { DocumentsModule } from './features/documents/documents.module.js';
import { FilingChecksModule } from './features/filing-checks/filing-checks.module.js';
import { FollowUpsModule } from './features/follow-ups/follow-ups.module.js';
import { FactsModule } from './features/facts/facts.module.js';
import { ProceedingEventsModule } from './features/proceeding-events/proceeding-events.module.js';
import { ProceedingsModule } from './features/proceedings/proceedings.module.js';
import { SuggestionsModule } from './features/suggestions/suggestions.module.js';
import { NoticeImportsModule } from './features/notice-imports/notice-imports.module.js';
import { NoticeObservationsModule } from './features/notice-observations/notice-observations.module.js';
import { NewFactsModule } from './features/new-facts/new-facts.module.js';
import { NoticesModule } from './features/notices/notices.module.js';
import { HistoryModule } from './features/history/history.module.js';
import { PublishedFiguresModule } from './features/published-figures/published-figures.module.js';
import { RequestClocksModule } from './features/request-clocks/request-clocks.module.js';
import { OutcomesModule } from './features/outcomes/outcomes.module.js';
import { ExtensionsModule } from './features/extensions/extensions.module.js';
import { VerificationsModule } from './features/verifications/verifications.module.js';
import { OverridesModule } from './features/overrides/overrides.module.js';
import { ProvisionalMeasuresModule } from './features/provisional-measures/provisional-measures.module.js';
import { PublicationTestsModule } from './features/publication-tests/publication-tests.module.js';
import { RecalculationsModule } from './features/recalculations/recalculations.module.js';
import { SentencesModule } from './features/sentences/sentences.module.js';
import { MailOutboxModule } from './features/mail-outbox/mail-outbox.module.js';
import { AbsencesModule } from './features/absences/absences.module.js';
import { ReminderPlansModule } from './features/reminder-plans/reminder-plans.module.js';
import { RemindersModule } from './features/reminders/reminders.module.js';
import { RuleImpactsModule } from './features/rule-impacts/rule-impacts.module.js';
import { RulePublicationsModule } from './features/rule-publications/rule-publications.module.js';
import { RuleSetVersionsModule } from './features/rule-set-versions/rule-set-versions.module.js';
import { RuleSetsModule } from './features/rule-sets/rule-sets.module.js';
import { RequestStepsModule } from './features/request-steps/request-steps.module.js';
import { StandingsModule } from './features/standings/standings.module.js';
import { SearchModule } from './features/search/search.module.js';
import { WebhooksModule } from './features/webhooks/webhooks.module.js';
import { InboxModule } from './features/inbox/inbox.module.js';
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
