import { Module } from '@nestjs/common';
import { NoticeImportService } from './notice-import.service.js';
import { NoticeImportsController } from './notice-imports.controller.js';

@Module({ controllers: [NoticeImportsController], providers: [NoticeImportService] })
export class NoticeImportsModule {}
