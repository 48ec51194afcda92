import { Column, Entity } from 'typeorm';
import type { Confidence } from '../../../law/fact.js';
import { OfClockSubject } from '../clocks/clock-subject.entity.js';

/** One day somebody reported. Only ever added: the newest of a name is current, the older ones stay beside it. */
@Entity('fact')
export class FactRecord extends OfClockSubject {
  @Column('text')
  name: string;

  @Column('date')
  onDay: string | null;

  @Column('date')
  earliest: string | null;

  @Column('date')
  latest: string | null;

  @Column('text')
  precision: string;

  @Column('text')
  confidence: Confidence;

  @Column('uuid')
  sourceId: string | null;

  @Column('text')
  reason: string | null;
}
