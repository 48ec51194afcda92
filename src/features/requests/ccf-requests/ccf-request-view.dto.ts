import type { Channel } from '../../../law/channel.js';
import type { RemedyCode } from '../../../law/remedy.js';
import type { RequestKind } from '../../../law/request-kind.js';
import type { RequestState, RequestStep } from '../../../law/request-transitions.js';
import { CcfReferenceDto, GroundDto } from './ccf-request.dto.js';

export class WarningView {
  code: string;
  /** missing: a listed cause of inadmissibility. warning: the Commission asks for it, or a source reports that it does. */
  severity: 'missing' | 'warning';
  message: string;
  under?: string;
  on: string;
}

/** Every day known of the request is a field of its own (`submittedOn`, `decidedOn`, ...): the current fact. */
export class CcfRequestView {
  id: string;
  caseFileId: string;
  applicantIds: string[];
  kind: RequestKind;
  revises: 'access' | 'correction' | 'deletion' | null;
  noticeIds: string[];
  language: 'en' | 'fr' | 'es' | 'ar';
  grounds: GroundDto[];
  remediesSought: RemedyCode[];
  ccfReferences: CcfReferenceDto[];
  state: RequestState;
  /** Whose move it is. */
  moveOf: string;
  /** The steps open from here. */
  allowed: RequestStep[];
  channel: Channel | null;
  submittedAt: string | null;
  submittedOn?: string;
  ccfReceivedOn?: string;
  declaredAdmissibleOn?: string;
  admissibilityLetterOn?: string;
  declaredInadmissibleOn?: string;
  decidedOn?: string;
  decisionLetterOn?: string;
  implementedOn?: string;
  notifiedOn?: string;
  withdrawnOn?: string;
  closedOn?: string;
  closingReason: string | null;
  warnings: WarningView[];
  externalId: string | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}
