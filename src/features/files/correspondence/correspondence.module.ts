import { Module } from '@nestjs/common';
import { CorrespondenceController } from './correspondence.controller.js';
import { CorrespondenceService } from './correspondence.service.js';

@Module({ controllers: [CorrespondenceController], providers: [CorrespondenceService] })
export class CorrespondenceModule {}
