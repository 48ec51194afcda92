import { Module } from '@nestjs/common';
import { DeadlinesModule } from './deadlines.module.js';
import { ControlFormsController } from './control-forms.controller.js';
import { ControlFormsService } from './control-forms.service.js';

@Module({ imports: [DeadlinesModule], controllers: [ControlFormsController], providers: [ControlFormsService] })
export class ControlFormsModule {}
