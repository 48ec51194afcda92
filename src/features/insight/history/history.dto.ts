import { PickType } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';

export class CaseFileHistoryQuery extends PickType(PageQuery, ['limit', 'cursor']) {
  /** `reminders` leaves out those that Redress planned, moved, took up and sent; what people did about them stays. */
  @MayOmit()
  @OneOf(['reminders'])
  without?: 'reminders';
}

export class HistoryQuery extends CaseFileHistoryQuery {
  /** The kind of record, as `entity` shows it: `client`, `case-file`, `deadline`. Needed with `id`. */
  @MayOmit()
  @Text(60)
  entity?: string;

  /** One record. */
  @MayOmit()
  @IsUUID()
  id?: string;

  /** The id of a person or of an API key; a person's keys act on that person's behalf and are found too. */
  @MayOmit()
  @Text(100)
  actor?: string;

  /** For example `ccf-request.submit`. */
  @MayOmit()
  @Text(100)
  action?: string;

  /** First day, in the firm's zone. */
  @MayOmit()
  @IsDay()
  from?: string;

  /** Last day, in the firm's zone; it is included. */
  @MayOmit()
  @IsDay()
  to?: string;
}

export class OnBehalfOf {
  /** The person an API key is bound to. */
  id: string;
  name: string | null;
}

export class ActorView {
  kind: 'user' | 'api-key' | 'worker' | 'setup' | 'seed' | 'migration';
  id: string;
  /** As it is today; the id is what was recorded. */
  name: string | null;
  onBehalfOf?: OnBehalfOf;
}

/** One row of one table, as it was and as it became. */
export class ChangeView {
  id: string;
  at: string;
  actor: ActorView;
  action: string;
  /** What happened, in one sentence of the language asked for with Accept-Language. */
  sentence: string;
  /** What it means for the days of the file: “as of 12 January 2026”, or which date is now expected; null for the rest. */
  clause: string | null;
  reason: string | null;
  requestId: string | null;
  /** The same for everything one command changed. */
  transactionId: string;
  entity: string;
  entityId: string;
  caseFileId: string | null;
  clientId: string | null;
  op: 'insert' | 'update' | 'delete';
  version: number;
  /** The database row before, its columns as they are named there; null when it was made. What is sealed shows as "sealed". */
  before: Record<string, unknown> | null;
  /** The database row after. */
  after: Record<string, unknown> | null;
}
