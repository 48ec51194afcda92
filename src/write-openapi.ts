import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readSettings } from './platform/config/settings.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { describeApi } from './platform/openapi/describe-api.js';
import type { Platform } from './platform/platform.module.js';
import { Vault } from './platform/secrets/vault.js';
import { explainAndExit, say } from './start/terminal.js';

const FILE = path.resolve('docs/openapi.json');

/**
 * Writes docs/openapi.json (`npm run docs`); with --check it only says whether the file is fresh. `.ci/describe-api.mjs`
 * runs it, compiled with the plugin that reads the DTOs, which runs neither in a test nor in what `npm start` builds.
 * Nest's preview mode makes no provider, so no database is needed.
 */
async function write(): Promise<void> {
  const platform = { settings: readSettings({}), vault: new Vault(randomBytes(32)) } as Platform;
  const adapter = createHttpAdapter({ trustProxy: false, https: false });
  const app = await NestFactory.create(AppModule.with(platform), adapter, {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1');
  const description = `${JSON.stringify(describeApi(app), null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, description);
    say(`${path.relative('.', FILE)} is written.`);
  } else if (description !== readFileSync(FILE, 'utf8')) {
    throw new Error('docs/openapi.json is stale; run npm run docs and commit what it wrote.');
  }
}

// Nest keeps timers of its own in preview mode.
write().then(() => process.exit(0), explainAndExit);
