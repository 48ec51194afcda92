import { Controller, Get, Inject, Query } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { Allow } from '../../../platform/auth/rights.js';
import { currentCaller } from '../../../platform/call.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { MAILER } from '../../../platform/mail/mailer.js';
import type { Mailer } from '../../../platform/mail/mailer.js';
import { OutboxMailer } from '../../../platform/mail/outbox-mailer.js';
import { Refuses, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { Problem } from '../../../platform/problem/problem.js';
import { MailOutboxQuery, OutboxMailView } from './mail-outbox.dto.js';
import { mailOutbox } from './mail-outbox.policy.js';

/** What would have been sent, newest first, while no SMTP server is configured. */
@Controller('mail-outbox')
export class MailOutboxController {
  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly cursors: Cursors,
  ) {}

  @Allow(mailOutbox.read)
  @Refuses(404)
  @ShowsPageOf(OutboxMailView)
  @Get()
  async list(@Query() query: MailOutboxQuery): Promise<JsonText> {
    if (!(this.mailer instanceof OutboxMailer)) {
      throw new Problem('not-found', message('firm-problems.no-outbox'));
    }
    const { firmId } = currentCaller();
    const scope = { firmId, list: 'mail-outbox', query: {} };
    const before = this.cursors.decode(query.cursor, scope)?.[0] as string | undefined;
    const mails = await this.mailer.list({ firmId, limit: query.limit + 1, before });
    const shown = mails.slice(0, query.limit);
    const last = shown.at(-1);
    const next = mails.length > shown.length && last ? this.cursors.encode([last.id], scope) : null;
    return JsonText.list(JSON.stringify(shown), next);
  }
}
