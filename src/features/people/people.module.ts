import { Module } from '@nestjs/common';
import { AbsencesController } from './absences/absences.controller.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { FirmsController } from './firms/firms.controller.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { UsersController } from './users/users.controller.js';
import { AbsencesService } from './absences/absences.service.js';
import { ApiKeysService } from './api-keys/api-keys.service.js';
import { FirmClock } from './firms/firm-clock.service.js';
import { FirmsService } from './firms/firms.service.js';
import { SetupService } from './firms/setup.service.js';
import { SecondPersonService } from './second-person/second-person.service.js';
import { SessionsService } from './sessions/sessions.service.js';
import { UsersService } from './users/users.service.js';

@Module({
  controllers: [AbsencesController, ApiKeysController, FirmsController, SessionsController, UsersController],
  providers: [
    AbsencesService,
    ApiKeysService,
    FirmsService,
    FirmClock,
    SetupService,
    SecondPersonService,
    SessionsService,
    UsersService,
  ],
  exports: [FirmClock, SetupService, SecondPersonService, SessionsService],
})
export class PeopleModule {}
