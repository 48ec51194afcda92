import { Module } from '@nestjs/common';
import { ClocksModule } from '../../dates/clocks/clocks.module.js';
import { NoticesController } from './notices.controller.js';
import { NoticesService } from './notices.service.js';

@Module({ imports: [ClocksModule], controllers: [NoticesController], providers: [NoticesService] })
export class NoticesModule {}
