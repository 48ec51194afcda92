import { IsUUID } from 'class-validator';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../facts/fact.dto.js';

import type { ExtensionState } from './extension.entity.js';

class ExtensionDays {
  @MayOmit()
  @IsLawDay()
  decidedOn?: string;

  @MayOmit()
  @IsLawDay()
  communicatedOn?: string;

  /** Needed for one that is communicated or granted. */
  @MayOmit()
  @IsLawDay()
  extendedTo?: string;

  /** What proves it; one granted to us needs this or correspondenceId. */
  @MayOmit()
  @IsUUID()
  documentId?: string;

  @MayOmit()
  @IsUUID()
  correspondenceId?: string;

  @MayOmit()
  @Text(2000)
  note?: string;
}

export class ExtensionInput extends ExtensionDays {
  /** `requested` by us; `communicated` by the other side. */
  @OneOf(['requested', 'communicated'])
  state: 'requested' | 'communicated';

  @MayOmit()
  @IsLawDay()
  requestedOn?: string;

  @MayOmit()
  @IsLawDay()
  requestedTo?: string;
}

export class ExtensionDecision extends ExtensionDays {
  @OneOf(['granted', 'refused', 'lapsed'])
  state: 'granted' | 'refused' | 'lapsed';
}

export class ExtensionView {
  id: string;
  caseFileId: string;
  deadlineId: string;
  state: ExtensionState;
  requestedOn: string | null;
  requestedTo: string | null;
  decidedOn: string | null;
  communicatedOn: string | null;
  extendedTo: string | null;
  documentId: string | null;
  correspondenceId: string | null;
  note: string | null;
  /** Days after the original date on which it was communicated: a breach of Art. 40(3), kept for good. */
  lateBy: number;
  version: number;
  createdAt: string;
  updatedAt: string;
}
