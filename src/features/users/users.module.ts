import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({ imports: [RemindersModule], controllers: [UsersController], providers: [UsersService] })
export class UsersModule {}
