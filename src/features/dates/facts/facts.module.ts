import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { FactsController } from './facts.controller.js';
import { FactsService } from './facts.service.js';

@Module({ imports: [ClocksModule], controllers: [FactsController], providers: [FactsService], exports: [FactsService] })
export class FactsModule {}
