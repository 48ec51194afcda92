import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DatesModule } from './features/dates/dates.module.js';
import { DocketModule } from './features/docket/docket.module.js';
import { FilesModule } from './features/files/files.module.js';
import { InsightModule } from './features/insight/insight.module.js';
import { NoticesModule } from './features/notices/notices.module.js';
import { PeopleModule } from './features/people/people.module.js';
import { ProceedingsModule } from './features/proceedings/proceedings.module.js';
import { RemindersModule } from './features/reminders/reminders.module.js';
import { RequestsModule } from './features/requests/requests.module.js';
import { RulesModule } from './features/rules/rules.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Platform } from './platform/platform.module.js';

/** The areas of the practice: the only list. */
const areas = [
  PeopleModule,
  FilesModule,
  NoticesModule,
  RequestsModule,
  ProceedingsModule,
  DatesModule,
  DocketModule,
  RemindersModule,
  RulesModule,
  InsightModule,
];

@Module({})
export class AppModule {
  static with(platform: Platform): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(platform), AuthModule, ...areas] };
  }
}
