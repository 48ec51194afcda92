import { Module } from '@nestjs/common';
import { FilingChecksController } from './filing-checks.controller.js';
import { FilingChecksService } from './filing-checks.service.js';

@Module({ controllers: [FilingChecksController], providers: [FilingChecksService], exports: [FilingChecksService] })
export class FilingChecksModule {}
