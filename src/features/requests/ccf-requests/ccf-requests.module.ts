import { Module } from '@nestjs/common';
import { CcfRequestsController } from './ccf-requests.controller.js';
import { CcfRequestsService } from './ccf-requests.service.js';

@Module({ controllers: [CcfRequestsController], providers: [CcfRequestsService], exports: [CcfRequestsService] })
export class CcfRequestsModule {}
