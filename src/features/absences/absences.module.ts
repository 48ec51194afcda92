import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.js';
import { AbsencesController } from './absences.controller.js';
import { AbsencesService } from './absences.service.js';

@Module({ imports: [RemindersModule], controllers: [AbsencesController], providers: [AbsencesService] })
export class AbsencesModule {}
