import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { tokenHash } from '../../../platform/auth/callers.js';
import { calls } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { answerProblem } from '../../../platform/http/problem.filter.js';
import { Problem } from '../../../platform/problem/problem.js';
import { calendarOf, FIND_FEED } from './calendars.queries.js';
import type { CalendarContent } from './calendar-text.js';

/** What a calendar fetches, outside the API: whoever knows the address reads it, so it says as little as it can. */
@Injectable()
export class CalendarPage implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance() as FastifyInstance;
    void fastify.register(async (pages: FastifyInstance) => {
      pages.setErrorHandler(answerProblem);
      pages.get<{ Params: { secret: string } }>('/calendar/:secret.ics', async ({ params }, reply) => {
        const text = await this.read(params.secret);
        const headers = { 'content-type': 'text/calendar; charset=utf-8', 'x-robots-tag': 'noindex' };
        return reply.headers(headers).send(text);
      });
    });
  }

  /** @throws Problem 404, the same for an address that never was, one that is revoked and one of a disabled person */
  private async read(secret: string): Promise<string> {
    const [found] = await this.db.platform<{ firmId: string; feedId: string }>('find-feed', FIND_FEED, [
      tokenHash(secret),
    ]);
    const content = found && (await this.contentOf(found.firmId, found.feedId));
    if (!content) throw Problem.notFound();
    // Loaded with the first feed that is read: an API process that serves none does without.
    const { calendarText } = await import('./calendar-text.js');
    return calendarText(content, this.clock.now());
  }

  private async contentOf(firmId: string, feedId: string): Promise<CalendarContent | undefined> {
    const actor = { kind: 'worker', name: 'calendar-feed', firmId } as const;
    const values = [feedId, this.clock.inSql()];
    const [content] = await calls.run({ actor }, () => this.db.rows<CalendarContent>(calendarOf, values));
    return content;
  }
}
