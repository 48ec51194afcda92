import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { OutcomesController } from './outcomes.controller.js';
import { OutcomesService } from './outcomes.service.js';

@Module({ imports: [ClocksModule], controllers: [OutcomesController], providers: [OutcomesService] })
export class OutcomesModule {}
