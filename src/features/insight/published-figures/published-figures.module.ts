import { Module } from '@nestjs/common';
import { PublishedFiguresController } from './published-figures.controller.js';

@Module({ controllers: [PublishedFiguresController] })
export class PublishedFiguresModule {}
