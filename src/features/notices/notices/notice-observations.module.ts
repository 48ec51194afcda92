import { Module } from '@nestjs/common';
import { NoticeObservationsController } from './notice-observations.controller.js';
import { NoticeObservationsService } from './notice-observations.service.js';

@Module({ controllers: [NoticeObservationsController], providers: [NoticeObservationsService] })
export class NoticeObservationsModule {}
