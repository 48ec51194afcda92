import type { NoticeKind } from '../../../law/notice-kind.js';
import type { Bearer, Force } from '../../../law/rulebook/rule.js';
import type { CaseFileStatus } from './case-file.entity.js';
import type { CounterpartKind, Direction } from '../../../law/counterpart.js';
import type { DeadlineStatus, Side } from '../../../law/deadline-status.js';
import type { NoticeStatus } from '../../notices/notices/notice.entity.js';

export class TimelinePerson {
  id: string;
  name: string;
}

export class TimelineNotice {
  id: string;
  kind: NoticeKind;
  status: NoticeStatus;
  sourceCountry: string | null;
  sourceEntity: string | null;
  publicEntityId: string | null;
  controlNumber: string | null;
  /** When it was published, recorded or first known of, whichever is known first. */
  on: string | null;
}

/** A request to the Commission or a proceeding beside it, with the state it is in. */
export class TimelineLane {
  id: string;
  type: 'request' | 'proceeding';
  kind: string;
  state: string;
  country: string | null;
  forum: string | null;
}

export class TimelineTurn {
  laneId: string;
  moveOf: Bearer;
  side: Side;
  since: string | null;
}

export class TimelineDeadline {
  id: string;
  version: number;
  laneId: string | null;
  title: string;
  ruleId: string | null;
  dueOn: string | null;
  metOn: string | null;
  owedBy: Bearer;
  side: Side;
  owedByName: string | null;
  force: Force;
  hard: 'H' | 'M' | 'T';
  status: DeadlineStatus;
  isOpen: boolean;
  confidence: 'stated' | 'inferred' | 'assumed';
  /** The letter of the fact it is counted from. */
  sourceId: string | null;
}

/** Something that happened in a lane: a fact of a request, or an event of a proceeding. */
export class TimelineStep {
  id: string;
  laneId: string | null;
  /** Of a fact or of an event; its words are under `titles`. */
  name: string;
  on: string;
  /** Known only to lie between two days; `on` is the first. */
  until: string | null;
  confidence: 'stated' | 'inferred' | 'assumed';
  /** The letter that reports it. */
  sourceId: string | null;
}

export class TimelineLetter {
  id: string;
  laneId: string | null;
  on: string;
  direction: Direction;
  counterpart: CounterpartKind;
  counterpartName: string | null;
  subject: string;
  answersId: string | null;
  documents: number;
}

export class TimelineCounts {
  letters: number;
  documents: number;
  openDeadlines: number;
  deadlines: number;
}

/** Everything the page of a file shows at first: where it stands, what is next, and all that happened. */
export class CaseTimelineView {
  id: string;
  version: number;
  reference: string;
  title: string;
  status: CaseFileStatus;
  openedOn: string;
  closedOn: string | null;
  clients: TimelinePerson[];
  leadLawyerId: string;
  team: TimelinePerson[];
  notices: TimelineNotice[];
  lanes: TimelineLane[];
  /** Whose move it is in each request. */
  turns: TimelineTurn[];
  deadlines: TimelineDeadline[];
  steps: TimelineStep[];
  letters: TimelineLetter[];
  /** What each step is called, by its name. */
  titles: Record<string, string>;
  counts: TimelineCounts;
  /** The day it is where the caller works. */
  today: string;
}
