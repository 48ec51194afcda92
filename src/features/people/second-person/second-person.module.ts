import { Module } from '@nestjs/common';
import { SecondPersonService } from './second-person.service.js';

@Module({ providers: [SecondPersonService], exports: [SecondPersonService] })
export class SecondPersonModule {}
