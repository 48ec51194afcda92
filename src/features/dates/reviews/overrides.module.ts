import { Module } from '@nestjs/common';
import { RemindersModule } from '../../reminders/reminders/reminders.module.js';
import { SecondPersonModule } from '../../people/second-person/second-person.module.js';
import { OverridesController } from './overrides.controller.js';
import { OverridesService } from './overrides.service.js';

@Module({
  imports: [RemindersModule, SecondPersonModule],
  controllers: [OverridesController],
  providers: [OverridesService],
  exports: [OverridesService],
})
export class OverridesModule {}
