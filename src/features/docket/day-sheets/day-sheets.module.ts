import { Module } from '@nestjs/common';
import { DaySheetsController } from './day-sheets.controller.js';
import { DaySheetsService } from './day-sheets.service.js';

@Module({ controllers: [DaySheetsController], providers: [DaySheetsService] })
export class DaySheetsModule {}
