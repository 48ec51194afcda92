import { Column, PrimaryColumn } from 'typeorm';

/** The columns every business table has; the database owns all of them but the ids (platform.own_version). */
export abstract class FirmRow {
  @PrimaryColumn('uuid')
  firmId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
