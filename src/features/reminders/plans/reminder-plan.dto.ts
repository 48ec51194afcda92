import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID, Matches } from 'class-validator';
import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import { BEARERS, FORCES } from '../../../law/rulebook/rule.js';
import type { Bearer, Force } from '../../../law/rulebook/rule.js';
import { IsDay, MayOmit, OneOf, Whole } from '../../../platform/http/validators.js';
import { HARDNESS } from '../../../law/deadline-status.js';
import { AwayParams } from '../../dates/deadlines/away-warning.dto.js';
import type { Channel } from '../reminders/reminder.entity.js';

const EACH = { each: true };

/** Days before the due day on which the firm is reminded of a deadline; -1 is the day after. */
export class ReminderPlanInput {
  /** The time of day where the recipient is. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, says(message('input.time-of-day')))
  at: string;

  /** Dates of ours whose loss loses a right. Three days, one day and the day itself always stay. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Whole(-30, 365, EACH)
  oursHard: number[];

  /** Other dates that the firm or the applicant must meet. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Whole(-30, 365, EACH)
  ours: number[];

  /** Dates of the Commission, a state, a court. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Whole(-30, 365, EACH)
  theirs: number[];

  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Whole(-30, 365, EACH)
  internal: number[];
}

/** Open dates whose reminders already follow the plan. */
export class ReplanningView {
  done: number;
  total: number;
}

export class ReminderPlanView {
  at: string;
  oursHard: number[];
  ours: number[];
  theirs: number[];
  internal: number[];
  /** Present while the worker plans afresh what waits; none that the plan no longer asks for is sent meanwhile. */
  replanning: ReplanningView | null;
  /** The firm's; send it as If-Match. */
  version: number;
  updatedAt: string;
}

/** A deadline that is not saved yet. */
export class PlanPreviewInput {
  @IsUUID()
  caseFileId: string;

  @IsDay()
  dueOn: string;

  @OneOf(BEARERS)
  owedBy: Bearer;

  @OneOf(FORCES)
  force: Force;

  @MayOmit()
  @OneOf(HARDNESS)
  hard?: (typeof HARDNESS)[number];

  /** The file's lead lawyer when absent. */
  @MayOmit()
  @IsUUID()
  ownerId?: string;

  @MayOmit()
  @IsUUID()
  deputyId?: string;
}

export class PlannedLineView {
  step: string;
  channel: Channel;
  recipientId: string;
  recipientName: string;
  /** The absent person in whose place the recipient would be told too. */
  standsInForId: string | null;
  dueAt: string;
  zone: string;
}

export class PlanWarning {
  code: 'owner-away' | 'absent-without-deputy';
  /** Of `absent-without-deputy`: who is away, and on which days. */
  params: AwayParams;
  message: string;
}

export class PlanPreviewView {
  planned: PlannedLineView[];
  warnings: PlanWarning[];
}
