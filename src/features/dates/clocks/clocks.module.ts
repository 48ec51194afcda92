import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { FirmRulesModule } from '../../rules/rule-sets/firm-rules.module.js';
import { RecalculationsModule } from '../recalculations/recalculations.module.js';
import { RemindersModule } from '../../reminders/reminders/reminders.module.js';
import { ClockWork } from './clock-work.service.js';
import { ClocksService } from './clocks.service.js';

@Module({
  imports: [DeadlinesModule, FirmRulesModule, RecalculationsModule, RemindersModule],
  providers: [ClocksService, ClockWork],
  exports: [ClocksService],
})
export class ClocksModule {}
