import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Clock } from './clock.js';
import { SETTINGS } from './config/settings.js';
import type { Settings } from './config/settings.js';
import { Db } from './db/db.js';
import { Cursors } from './http/keyset.js';
import { MAILER } from './mail/mailer.js';
import type { Mailer } from './mail/mailer.js';
import { FILE_STORE } from './storage/file-store.js';
import type { FileStore } from './storage/file-store.js';
import { Outgoing } from './outgoing/outgoing.js';
import { Vault } from './secrets/vault.js';

/** What a process is made of before any feature: opened by main.ts, or by a test. */
export interface Platform {
  settings: Settings;
  db: Db;
  clock: Clock;
  vault: Vault;
  files: FileStore;
  mailer: Mailer;
  outgoing: Outgoing;
}

@Global()
@Module({})
export class PlatformModule {
  static with({ settings, db, clock, vault, files, mailer, outgoing }: Platform): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Db, useValue: db },
        { provide: Clock, useValue: clock },
        { provide: Vault, useValue: vault },
        { provide: FILE_STORE, useValue: files },
        { provide: MAILER, useValue: mailer },
        { provide: Outgoing, useValue: outgoing },
        { provide: Cursors, useValue: new Cursors(vault.deriveKey('cursors')) },
      ],
      exports: [SETTINGS, Db, Clock, Vault, FILE_STORE, MAILER, Outgoing, Cursors],
    };
  }
}
