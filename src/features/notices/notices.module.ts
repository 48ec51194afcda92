import { Module } from '@nestjs/common';
import { DatesModule } from '../dates/dates.module.js';
import { NoticeImportsController } from './notice-imports/notice-imports.controller.js';
import { NoticeObservationsController } from './notices/notice-observations.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { PublicationTestsController } from './publication-tests/publication-tests.controller.js';
import { NoticeImportService } from './notice-imports/notice-import.service.js';
import { NoticeObservationsService } from './notices/notice-observations.service.js';
import { NoticesService } from './notices/notices.service.js';
import { PublicationTestsService } from './publication-tests/publication-tests.service.js';

@Module({
  imports: [DatesModule],
  controllers: [NoticeImportsController, NoticeObservationsController, NoticesController, PublicationTestsController],
  providers: [NoticeImportService, NoticeObservationsService, NoticesService, PublicationTestsService],
})
export class NoticesModule {}
