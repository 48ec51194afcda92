import { Type } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { Text, Whole } from '../../../platform/http/validators.js';

/** A mail that was not sent, because no SMTP server is configured. */
export class OutboxMailView {
  id: string;
  writtenAt: string;
  to: string;
  subject: string;
  text: string;
  messageId: string;
  headers: Record<string, string>;
}

export class MailOutboxQuery {
  /** Mails on one page. */
  @IsOptional()
  @Type(() => Number)
  @Whole(1, 200)
  limit: number = 50;

  /** `page.next` of the page before. */
  @IsOptional()
  @Text(2000)
  cursor?: string;
}
