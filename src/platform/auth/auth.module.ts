import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { Db } from '../db/db.js';
import { AccessGuard } from './access.guard.js';
import { Callers } from './callers.js';
import { DeclaredRights } from './declared-rights.js';
import { TokenStrategy } from './token.strategy.js';

@Global()
@Module({
  imports: [PassportModule, DiscoveryModule],
  providers: [
    { provide: Callers, useFactory: (db: Db) => new Callers(db), inject: [Db] },
    TokenStrategy,
    DeclaredRights,
    AccessGuard,
    { provide: APP_GUARD, useExisting: AccessGuard },
  ],
  exports: [Callers],
})
export class AuthModule {}
