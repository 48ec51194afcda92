import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { metricsOf } from './features/reminders/health/metrics.js';
import { VitalSigns } from './features/reminders/health/vital-signs.js';
import { Callers } from './platform/auth/callers.js';
import { tokenOf } from './platform/auth/token.strategy.js';
import { configureHttp } from './platform/http/http-app.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { StartLogger } from './platform/log/start-logger.js';
import type { Platform } from './platform/platform.module.js';

const SIGN_INS_A_MINUTE = 20;

/** The HTTP application on an opened platform; main.ts listens with it, tests inject into it. */
export async function createApplication(platform: Platform): Promise<NestFastifyApplication> {
  const { settings, db, clock } = platform;
  const signs = new VitalSigns(db, clock);
  const http = { trustProxy: settings.trustProxy, https: settings.production };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(platform), createHttpAdapter(http), {
    logger: new StartLogger(settings.logLevel),
    abortOnError: false,
  });
  await configureHttp(app, {
    ...http,
    limits: { perMinute: settings.rateLimit, signInsPerMinute: Math.min(SIGN_INS_A_MINUTE, settings.rateLimit) },
    openapiFile: path.resolve('docs/openapi.json'),
    webFolder: path.resolve('dist/web'),
    metricsToken: settings.metricsToken,
    healthChecks: [
      { name: 'database', check: async () => void (await db.platform('ping', 'select 1')) },
      { name: 'reminders', check: () => signs.checkReminders() },
    ],
    metrics: metricsOf(signs),
    mayReadDocs: async (request) => Boolean(await app.get(Callers).find(tokenOf(request) ?? '')),
    outsideApi: [],
  });
  return app;
}
