import { OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import type { ProceedingKind } from '../../../law/proceeding-kind.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { CASE_FILE_STATUSES } from './case-file.entity.js';
import type { CaseFileStatus } from './case-file.entity.js';

export class CaseFileInput {
  @IsUUID()
  clientId: string;

  /** Further clients of the same file: a family, a company and its owner. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  otherClientIds?: string[];

  /** Unique in the firm; generated (2026-0001) when absent. */
  @MayOmit()
  @Text(60)
  reference?: string;

  @Text(300)
  title: string;

  @MayOmit()
  @OneOf(['open', 'pending'])
  status?: 'open' | 'pending';

  /** You when absent. */
  @MayOmit()
  @IsUUID()
  leadLawyerId?: string;

  /** Who works on the file; the lead lawyer when absent. */
  @MayOmit()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  team?: string[];

  /** Today in the firm's zone when absent. */
  @MayOmit()
  @IsDay()
  openedOn?: string;

  @IsOptional()
  @Text(200)
  externalId?: string | null;
}

export class CaseFilePatch extends PartialType(OmitType(CaseFileInput, ['status']), { skipNullProperties: false }) {
  /** Closing is refused while a deadline of the file is open. */
  @MayOmit()
  @OneOf(CASE_FILE_STATUSES)
  status?: CaseFileStatus;
}

export class CaseFileView {
  id: string;
  clientId: string;
  clientName: string;
  otherClientIds: string[];
  reference: string;
  title: string;
  status: CaseFileStatus;
  leadLawyerId: string;
  team: string[];
  openedOn: string;
  closedOn: string | null;
  externalId: string | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class CaseFileClientView {
  id: string;
  displayName: string;
  kind: 'person' | 'entity';
}

export class CaseFileNoticeView {
  id: string;
  kind: string;
  reportedKind: string | null;
  status: string;
  sourceCountry: string | null;
  sourceEntity: string | null;
  publicEntityId: string | null;
}

export class CaseFileDeadlineView {
  id: string;
  title: string;
  ruleId: string | null;
  dueOn: string | null;
  owedBy: string;
  force: string;
  status: string;
  confidence: string;
  ccfRequestId: string | null;
  proceedingId: string | null;
}

export class CaseFileRequestView {
  id: string;
  kind: string;
  state: string;
  nextDeadline: CaseFileDeadlineView | null;
}

export class CaseFileProceedingView {
  id: string;
  kind: ProceedingKind;
  country: string | null;
  forum: string;
  status: string;
  nextDeadline: CaseFileDeadlineView | null;
}

export class CaseFileLetterView {
  id: string;
  direction: 'in' | 'out';
  counterpart: string;
  subject: string;
  writtenOn: string | null;
  registeredAt: string;
}

export class CaseFileCounts {
  notices: number;
  requests: number;
  openDeadlines: number;
  correspondence: number;
  documents: number;
}

/** The case page: everything the first glance needs, in one statement. */
export class CaseFilePage extends CaseFileView {
  clients: CaseFileClientView[];
  notices: CaseFileNoticeView[];
  requests: CaseFileRequestView[];
  proceedings: CaseFileProceedingView[];
  nextDeadlines: CaseFileDeadlineView[];
  lastCorrespondence: CaseFileLetterView[];
  counts: CaseFileCounts;
}

export class CaseFileQuery extends PageQuery {
  @MayOmit()
  @OneOf(CASE_FILE_STATUSES)
  status?: CaseFileStatus;

  @MayOmit()
  @IsUUID()
  clientId?: string;

  @MayOmit()
  @IsUUID()
  leadLawyerId?: string;

  @MayOmit()
  @Text(60)
  reference?: string;

  @MayOmit()
  @Text(200)
  externalId?: string;

  /** `next-date`: open files none of whose open deadlines has a day, as the docket counts them. */
  @MayOmit()
  @OneOf(['next-date'])
  without?: 'next-date';

  @SortOf(['reference', 'openedOn', 'createdAt', 'updatedAt'])
  sort?: string;
}
