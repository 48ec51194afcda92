import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { IsDay, MayOmit, OneOf, Text, Whole } from '../../../platform/http/validators.js';

export class CaseFileHistoryQuery extends PickType(PageQuery, ['limit', 'cursor']) {
  /** `reminders` leaves out those that Redress planned, moved, took up and sent; what people did about them stays. */
  @MayOmit()
  @OneOf(['reminders'])
  without?: 'reminders';
}

export class HistoryQuery extends CaseFileHistoryQuery {
  /** The kind of record, as `entity` of a change shows it: `client`, `case-file`, `deadline`. Needed with `id`. */
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

export class ChangesQuery extends PickType(PageQuery, ['limit', 'cursor']) {}

export class ComparisonQuery {
  /** The kind of record, as `entity` of a change shows it. */
  @Text(60)
  entity: string;

  /** The record. */
  @IsUUID()
  id: string;

  /** The earlier version. */
  @Type(() => Number)
  @Whole(1, 2_147_483_647)
  older: number;

  /** The later version. */
  @Type(() => Number)
  @Whole(1, 2_147_483_647)
  newer: number;
}

export class OnBehalfOf {
  /** The person an API key is bound to, or whose change the worker carries out. */
  id: string;
  name: string | null;
}

export class ActorView {
  kind: 'user' | 'api-key' | 'worker' | 'setup' | 'seed' | 'migration';
  id: string;
  /** As it is today; the id is what was recorded. */
  name: string | null;
}

/** What a command is named after. */
export class ObjectView {
  entity: string;
  /** Null where a command was about several such records, or none. */
  id: string | null;
  /** What such a record is called. */
  noun: string;
  /** The name of this one, as it was then. */
  label: string | null;
}

/** One thing that became of a record: a date that was made, moved, met or retired, or a record that came or went. */
export class ClauseView {
  /** For example `deadline-moved`. */
  code: string;
  /** The record it is about. */
  entity: string;
  entityId: string;
  /** What fills the gaps of the sentence: `from` and `to` are days; names are in words. */
  params: Record<string, unknown>;
  /** The clause in words. */
  text: string;
}

/** One row of one table, as it was and as it became. */
export class ChangeView {
  id: string;
  entity: string;
  entityId: string;
  caseFileId: string | null;
  clientId: string | null;
  op: 'insert' | 'update' | 'delete';
  version: number;
  /** What became of the record; one taken away is kept, and `op` is then `update`. */
  change: 'added' | 'changed' | 'removed' | 'restored';
  /** What such a record is called. */
  noun: string;
  /** The name of this one. */
  label: string | null;
  /** The database row before, its columns as they are named there; null when it was made. What is sealed shows as "sealed". */
  before: Record<string, unknown> | null;
  /** The database row after. */
  after: Record<string, unknown> | null;
}

/** What one command did, with everything it changed. Words are in the language asked for with Accept-Language. */
export class EntryView {
  /** The same as `transactionId`. */
  id: string;
  at: string;
  actor: ActorView;
  onBehalfOf?: OnBehalfOf;
  /** For example `ccf-request.submit`. */
  action: string;
  /** The action in words, without who did it. */
  done: string;
  object: ObjectView;
  clauses: ClauseView[];
  /** Who did what, and what became of the dates, in one sentence. */
  sentence: string;
  reason: string | null;
  requestId: string | null;
  transactionId: string;
  /** How many records it changed; with `entity`, `id` or `without`, how many of those. */
  changeCount: number;
  /** The first 50 of them; the others are at `/history/{id}/changes`. */
  changes: ChangeView[];
}

export class DifferenceView {
  /** The column. */
  field: string;
  /** What it is called. */
  name: string;
  /** What the earlier version says, in words. */
  from: string;
  /** What the later version says, in words. */
  to: string;
}

export class ComparisonView {
  /** The fields of which the two versions say different things. */
  data: DifferenceView[];
}
