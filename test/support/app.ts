import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { createApplication } from '../../src/application.js';
import { Firm } from '../../src/features/people/firms/firm.entity.js';
import { SessionsService } from '../../src/features/people/sessions/sessions.service.js';
import { User } from '../../src/features/people/users/user.entity.js';
import { ROLES } from '../../src/platform/call.js';
import type { Role } from '../../src/platform/call.js';
import { readSettings } from '../../src/platform/config/settings.js';
import type { Db } from '../../src/platform/db/db.js';
import { OutboxMailer } from '../../src/platform/mail/outbox-mailer.js';
import type { Platform } from '../../src/platform/platform.module.js';
import { closePlatform, openPlatform } from '../../src/start/open-platform.js';
import { cloneDatabase } from './cluster.js';
import { FixedClock } from './fixed-clock.js';
import { Person } from './person.js';
import './contract.js';
import './problems.js';

export type Staff = Record<Role, Person>;

/** The application on a database in which nobody set up a firm yet. */
export interface EmptyApp {
  nest: NestFastifyApplication;
  server: Server;
  platform: Platform;
  db: Db;
  clock: FixedClock;
  /** The superuser, for looking behind the application's back. */
  admin: Client;
  appUrl: string;
  home: string;
  close(): Promise<void>;
}

export interface TestApp extends EmptyApp {
  /** The firm most tests work in. */
  ferro: Staff;
  /** Another firm, which must never be reached. */
  nord: Staff;
}

/** The whole application on a database of its own, with two firms in which every role is filled. */
export async function openApp(environment: NodeJS.ProcessEnv = {}): Promise<TestApp> {
  const app = await openEmptyApp(environment);
  const { nest, db } = app;
  return { ...app, ferro: await openFirm(nest, db, 'Ferro'), nord: await openFirm(nest, db, 'Nord') };
}

export async function openEmptyApp(environment: NodeJS.ProcessEnv = {}): Promise<EmptyApp> {
  const database = await cloneDatabase();
  const home = mkdtempSync(path.join(tmpdir(), 'redress-home-'));
  const clock = new FixedClock();
  const settings = readSettings({
    REDRESS_HOME: home,
    REDRESS_RATE_LIMIT: '1000000',
    REDRESS_LOG_LEVEL: 'error',
    ...environment,
  });
  writeFileSync(settings.keyFile, `redress-key-1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  const mailer = settings.smtpUrl ? undefined : new OutboxMailer(path.join(home, 'outbox'));
  const platform = await openPlatform({ settings, appUrl: database.appUrl, mayCreateKey: false, clock, mailer });
  const nest = await createApplication(platform);
  await nest.init();
  await nest.getHttpAdapter().getInstance().ready();
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const server = nest.getHttpServer() as Server;
  const close = async () => {
    await nest.close();
    await closePlatform(platform);
    await admin.end();
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  };
  return { nest, server, platform, db: platform.db, clock, admin, appUrl: database.appUrl, home, close };
}

const NAMES: Record<Role, string> = {
  owner: 'Ana Ruiz',
  lawyer: 'Leon Marchetti',
  paralegal: 'Mira Sole',
  assistant: 'Tom Okoro',
  auditor: 'Ida Brandt',
};

async function openFirm(nest: NestFastifyApplication, db: Db, name: string): Promise<Staff> {
  const firmId = crypto.randomUUID();
  const users = await db.writeAs({ kind: 'seed', name: 'test', firmId }, 'firm.set-up', async (tx) => {
    await tx.insert(Firm, { id: firmId, name, country: 'FR', zone: 'Europe/Paris' });
    const ids: [Role, string][] = [];
    for (const role of ROLES) {
      const email = `${role}@${name.toLowerCase()}.example`;
      ids.push([role, await tx.insert(User, { email, name: NAMES[role], role })]);
    }
    return ids;
  });
  const sessions = nest.get(SessionsService);
  const people = users.map(async ([role, id]) => {
    const { token } = await sessions.open(firmId, id);
    return [role, new Person(nest.getHttpServer() as Server, id, firmId, token)] as const;
  });
  return Object.fromEntries(await Promise.all(people)) as Staff;
}
