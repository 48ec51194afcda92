import { Module } from '@nestjs/common';
import { FirmRulesModule } from '../../rules/rule-sets/firm-rules.module.js';
import { DeadlinePreviewsController } from './deadline-previews.controller.js';
import { DeadlinePreviewsService } from './deadline-previews.service.js';

@Module({
  imports: [FirmRulesModule],
  controllers: [DeadlinePreviewsController],
  providers: [DeadlinePreviewsService],
})
export class DeadlinePreviewsModule {}
