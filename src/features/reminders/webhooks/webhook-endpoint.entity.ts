import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** A system of the firm's own that is called when a reminder is due. */
@Entity('webhook_endpoint')
export class WebhookEndpoint extends FirmRow {
  @Column('text')
  url: string;

  @Column('text')
  description: string | null;

  @Column('boolean')
  enabled: boolean;

  /** Sealed; opened only to sign a call. */
  @Column('bytea')
  secret: Buffer;

  @Column('timestamptz')
  archivedAt: Date | null;
}
