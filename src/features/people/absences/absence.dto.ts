import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsDay, MayOmit } from '../../../platform/http/validators.js';

export class AbsenceInput {
  /** Oneself when absent; an owner may enter another person's. */
  @MayOmit()
  @IsUUID()
  userId?: string;

  @IsDay()
  fromOn: string;

  /** The last day of it. */
  @IsDay()
  untilOn: string;

  /** Who is told of what falls due meanwhile; the person's own deputy when absent, else the deadline's. */
  @MayOmit()
  @IsUUID()
  deputyId?: string;
}

export class AbsencePatch {
  @MayOmit()
  @IsDay()
  fromOn?: string;

  @MayOmit()
  @IsDay()
  untilOn?: string;

  @IsOptional()
  @IsUUID()
  deputyId?: string | null;
}

export class AbsenceView {
  id: string;
  userId: string;
  userName: string;
  fromOn: string;
  untilOn: string;
  deputyId: string | null;
  cancelledAt: string | null;
  /** Deadlines of which reminders fall into the absence while nobody stands in: name a deputy. */
  deadlinesWithoutDeputy: number;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class AbsenceQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  userId?: string;

  /** Absences that last until this day or longer. */
  @MayOmit()
  @IsDay()
  from?: string;

  /** Absences that begin on this day or earlier. */
  @MayOmit()
  @IsDay()
  to?: string;

  @SortOf(['fromOn', 'createdAt'])
  sort?: string;
}
