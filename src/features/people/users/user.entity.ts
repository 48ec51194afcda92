import { Column, Entity } from 'typeorm';
import type { Role } from '../../../platform/call.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

@Entity('firm_user')
export class User extends FirmRow {
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  role: Role;

  @Column('text')
  zone: string;

  @Column('text')
  language: 'en' | 'fr' | 'es' | 'ar';

  @Column('uuid')
  deputyId: string | null;

  @Column('timestamptz')
  disabledAt: Date | null;
}
