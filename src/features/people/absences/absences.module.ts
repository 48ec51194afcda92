import { Module } from '@nestjs/common';
import { ReplanningsModule } from '../../reminders/plans/replannings.module.js';
import { AbsencesController } from './absences.controller.js';
import { AbsencesService } from './absences.service.js';

@Module({ imports: [ReplanningsModule], controllers: [AbsencesController], providers: [AbsencesService] })
export class AbsencesModule {}
