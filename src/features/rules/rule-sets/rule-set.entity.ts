import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

@Entity('rule_set')
export class RuleSet extends FirmRow {
  @Column('text')
  code: string;

  @Column('text')
  title: string;
}
