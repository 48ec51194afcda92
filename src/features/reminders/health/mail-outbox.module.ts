import { Module } from '@nestjs/common';
import { MailOutboxController } from './mail-outbox.controller.js';

@Module({ controllers: [MailOutboxController] })
export class MailOutboxModule {}
