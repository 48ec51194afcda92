import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.js';
import { ClocksService } from './clocks.service.js';

@Module({ imports: [RemindersModule], providers: [ClocksService], exports: [ClocksService] })
export class ClocksModule {}
