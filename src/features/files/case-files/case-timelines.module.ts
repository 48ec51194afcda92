import { Module } from '@nestjs/common';
import { CaseTimelinesController } from './case-timelines.controller.js';
import { CaseTimelinesService } from './case-timelines.service.js';

@Module({ controllers: [CaseTimelinesController], providers: [CaseTimelinesService] })
export class CaseTimelinesModule {}
