import { Module } from '@nestjs/common';
import { LetterReadingsController } from './letter-readings.controller.js';
import { LetterReadingsService } from './letter-readings.service.js';

@Module({ controllers: [LetterReadingsController], providers: [LetterReadingsService] })
export class LetterReadingsModule {}
