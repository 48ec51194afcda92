import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SecondPersonModule } from '../second-person/second-person.module.js';
import { FirmsController } from './firms.controller.js';
import { FirmsService } from './firms.service.js';
import { SetupService } from './setup.service.js';

@Module({
  imports: [SessionsModule, SecondPersonModule, ClocksModule],
  controllers: [FirmsController],
  providers: [FirmsService, SetupService],
  exports: [SetupService],
})
export class FirmsModule {}
