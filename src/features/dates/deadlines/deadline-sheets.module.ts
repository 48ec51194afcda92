import { Module } from '@nestjs/common';
import { DeadlinesModule } from './deadlines.module.js';
import { ExtensionsModule } from '../reviews/extensions.module.js';
import { OverridesModule } from '../reviews/overrides.module.js';
import { RecalculationsModule } from '../recalculations/recalculations.module.js';
import { VerificationsModule } from '../reviews/verifications.module.js';
import { DeadlinePapers } from './deadline-papers.service.js';
import { DeadlineSheetsController } from './deadline-sheets.controller.js';
import { DeadlineSheetsService } from './deadline-sheets.service.js';

@Module({
  imports: [DeadlinesModule, ExtensionsModule, OverridesModule, RecalculationsModule, VerificationsModule],
  controllers: [DeadlineSheetsController],
  providers: [DeadlineSheetsService, DeadlinePapers],
})
export class DeadlineSheetsModule {}
