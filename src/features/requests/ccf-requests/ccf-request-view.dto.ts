import { ApiProperty } from '@nestjs/swagger';
import type { Channel } from '../../../law/channel.js';
import { FACT_NAMES } from '../../../law/fact.js';
import type { RemedyCode } from '../../../law/remedy.js';
import type { RequestKind } from '../../../law/request-kind.js';
import { LIFECYCLE } from '../../../law/request-transitions.js';
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

export class CcfRequestRecord {
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
  closingReason: string | null;
  warnings: WarningView[];
  externalId: string | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

/** Every day known of the request is a field of its own (`submittedOn`, `decidedOn`, ...): the current fact. */
export class CcfRequestView extends CcfRequestRecord {}

/** The day a letter reached us is kept under the name of what the step records, with `Received` in it (step-facts.ts). */
const received = LIFECYCLE.map(({ letterFact, setsFact }) => (letterFact ?? setsFact).replace(/On$/, 'ReceivedOn'));

for (const name of new Set([...FACT_NAMES, ...received])) {
  ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })(CcfRequestView.prototype, name);
}
