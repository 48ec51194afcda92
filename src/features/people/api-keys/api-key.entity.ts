import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

@Entity('api_key')
export class ApiKey extends FirmRow {
  @Column('uuid')
  userId: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  scopes: string[];

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz')
  revokedAt: Date | null;
}
