import { Module } from '@nestjs/common';
import { ReplanningsModule } from '../../reminders/plans/replannings.module.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({ imports: [ReplanningsModule], controllers: [UsersController], providers: [UsersService] })
export class UsersModule {}
