import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { NoticeImportService } from './notice-import.service.js';
import { NoticeObservationsController } from './notice-observations.controller.js';
import { NoticeObservationsService } from './notice-observations.service.js';
import { NoticesController } from './notices.controller.js';
import { NoticesService } from './notices.service.js';

@Module({
  imports: [ClocksModule],
  controllers: [NoticesController, NoticeObservationsController],
  providers: [NoticesService, NoticeObservationsService, NoticeImportService],
})
export class NoticesModule {}
