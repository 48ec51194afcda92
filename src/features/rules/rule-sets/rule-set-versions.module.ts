import { Module } from '@nestjs/common';
import { RuleSetVersionsController } from './rule-set-versions.controller.js';
import { RuleSetVersionsService } from './rule-set-versions.service.js';

@Module({
  controllers: [RuleSetVersionsController],
  providers: [RuleSetVersionsService],
  exports: [RuleSetVersionsService],
})
export class RuleSetVersionsModule {}
