import { IsBoolean } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { MayOmit, Text } from '../../../platform/http/validators.js';

export class CalendarFeedInput {
  /** What reads it: the phone, the secretary's calendar. */
  @MayOmit()
  @Text(100)
  name: string = 'Calendar';

  /** Also the days on which the firm does not work. */
  @MayOmit()
  @IsBoolean()
  holidays: boolean = false;

  /** Also the sessions of the Commission whose days are known. */
  @MayOmit()
  @IsBoolean()
  sessions: boolean = false;
}

export class CalendarFeedView {
  id: string;
  userId: string;
  name: string;
  holidays: boolean;
  sessions: boolean;
  revokedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class NewCalendarFeedView extends CalendarFeedView {
  /** The address to subscribe to, shown this once. Whoever has it reads the feed. */
  url: string;
}

export class CalendarFeedQuery extends PageQuery {}
