import path from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { Settings } from '../platform/config/settings.js';
import { createDataSource } from '../platform/db/data-source.js';
import { Db } from '../platform/db/db.js';
import type { Mailer } from '../platform/mail/mailer.js';
import { OutboxMailer } from '../platform/mail/outbox-mailer.js';
import { parseSmtpUrl } from '../platform/mail/smtp-url.js';
import { Outgoing } from '../platform/outgoing/outgoing.js';
import type { Platform } from '../platform/platform.module.js';
import { readKeyFile } from '../platform/secrets/key-file.js';
import { Vault } from '../platform/secrets/vault.js';
import { parseFilesUrl } from '../platform/storage/files-url.js';
import { LocalFileStore } from '../platform/storage/local-file-store.js';

interface Options {
  settings: Settings;
  appUrl: string;
  /** A new key cannot read what an old one sealed, so one is made only while there is no data. */
  mayCreateKey: boolean;
  clock?: Clock;
  mailer?: Mailer;
}

/** Opens what a process needs before any feature. Every entity class imported by then is known to TypeORM. */
export async function openPlatform({ settings, appUrl, mayCreateKey, clock, mailer }: Options): Promise<Platform> {
  const vault = new Vault(await readKeyFile(settings.keyFile, { createIfMissing: mayCreateKey }));
  const source = createDataSource({
    url: appUrl,
    role: 'redress_app',
    entities: getMetadataArgsStorage().tables.map(({ target }) => target as new () => object),
  });
  await source.initialize();
  return {
    settings,
    db: new Db(source, vault),
    clock: clock ?? new Clock(),
    vault,
    files: new LocalFileStore(parseFilesUrl(settings.filesUrl, path.join(settings.home, 'files')), vault),
    outgoing: new Outgoing(settings.outgoingAllowed),
    mailer: mailer ?? (await openMailer(settings)),
  };
}

async function openMailer({ smtpUrl, home }: Settings): Promise<Mailer> {
  if (!smtpUrl) return new OutboxMailer(path.join(home, 'outbox'));
  // nodemailer is 39 modules that a process without SMTP need not load.
  const { SmtpMailer } = await import('../platform/mail/smtp-mailer.js');
  return new SmtpMailer(parseSmtpUrl(smtpUrl));
}

export async function closePlatform({ db, mailer }: Platform): Promise<void> {
  await mailer.close();
  await db.source.destroy();
}
