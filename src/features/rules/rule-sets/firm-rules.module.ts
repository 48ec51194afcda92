import { Module } from '@nestjs/common';
import { FirmRulesService } from './firm-rules.service.js';

@Module({ providers: [FirmRulesService], exports: [FirmRulesService] })
export class FirmRulesModule {}
