import { Module } from '@nestjs/common';
import { PublicationTestsController } from './publication-tests.controller.js';
import { PublicationTestsService } from './publication-tests.service.js';

@Module({ controllers: [PublicationTestsController], providers: [PublicationTestsService] })
export class PublicationTestsModule {}
