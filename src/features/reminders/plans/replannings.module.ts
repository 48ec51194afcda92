import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.js';
import { ReplanningsService } from './replannings.service.js';

@Module({ imports: [RemindersModule], providers: [ReplanningsService], exports: [ReplanningsService] })
export class ReplanningsModule {}
