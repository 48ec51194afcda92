import { Module } from '@nestjs/common';
import { RequestClocksController } from './request-clocks.controller.js';

@Module({ controllers: [RequestClocksController] })
export class RequestClocksModule {}
