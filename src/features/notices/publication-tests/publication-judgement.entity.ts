import { Column, Entity } from 'typeorm';
import type { Verdict } from '../../../law/publication-test.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** What a person concluded about one condition of publication. Only ever added: the newest of a condition stands. */
@Entity('publication_judgement')
export class PublicationJudgement extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  noticeId: string;

  @Column('text')
  condition: string;

  @Column('text')
  verdict: Verdict;

  @Column('text')
  note: string | null;

  @Column('uuid')
  judgedBy: string;
}
