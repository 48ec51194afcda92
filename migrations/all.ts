import { Foundation1763800000000 } from './1763800000000-foundation.js';
import { People1763800100000 } from './1763800100000-people.js';
import { ClientsAndFiles1763800200000 } from './1763800200000-clients-and-files.js';
import { Notices1763800300000 } from './1763800300000-notices.js';
import { Correspondence1763800400000 } from './1763800400000-correspondence.js';
import { Deadlines1763800500000 } from './1763800500000-deadlines.js';
import { Reference1763800600000 } from './1763800600000-reference.js';
import { Search1763800700000 } from './1763800700000-search.js';
import { ReviewedDates1763900100000 } from './1763900100000-reviewed-dates.js';
import { Forgetting1763900200000 } from './1763900200000-forgetting.js';
import { SecondPerson1763901000000 } from './1763901000000-second-person.js';
import { RuleSets1763901100000 } from './1763901100000-rule-sets.js';
import { Proceedings1763902000000 } from './1763902000000-proceedings.js';
import { FollowThrough1763903000000 } from './1763903000000-follow-through.js';
import { CancellingOverrides1763904000000 } from './1763904000000-cancelling-overrides.js';
import { MustChange1763905000000 } from './1763905000000-must-change.js';
import { ReminderPlans1764000000000 } from './1764000000000-reminder-plans.js';
import { Channels1764000100000 } from './1764000100000-channels.js';
import { Digests1764000200000 } from './1764000200000-digests.js';
import { CalendarFeeds1764000300000 } from './1764000300000-calendar-feeds.js';
import { ProofOfLife1764000400000 } from './1764000400000-proof-of-life.js';
import { Sending1764000450000 } from './1764000450000-sending.js';
import { FigureSources1764000700000 } from './1764000700000-figure-sources.js';
import { Replanning1764000800000 } from './1764000800000-replanning.js';
import { ZoneTables1764000900000 } from './1764000900000-zone-tables.js';
import { Messages1765000000000 } from './1765000000000-messages.js';
import { WordedColumns1765000100000 } from './1765000100000-worded-columns.js';
import { HistoryOfCommands1765000200000 } from './1765000200000-history-of-commands.js';
import { Reasons1765000300000 } from './1765000300000-reasons.js';
import { NotionsSaidOnce1765000400000 } from './1765000400000-notions-said-once.js';
import { WordedRemarks1765000500000 } from './1765000500000-worded-remarks.js';
import { WarningsUnder1765000600000 } from './1765000600000-warnings-under.js';

export const migrations = [
  Foundation1763800000000,
  People1763800100000,
  ClientsAndFiles1763800200000,
  Notices1763800300000,
  Correspondence1763800400000,
  Deadlines1763800500000,
  Reference1763800600000,
  Search1763800700000,
  ReviewedDates1763900100000,
  Forgetting1763900200000,
  SecondPerson1763901000000,
  RuleSets1763901100000,
  Proceedings1763902000000,
  FollowThrough1763903000000,
  CancellingOverrides1763904000000,
  MustChange1763905000000,
  ReminderPlans1764000000000,
  Channels1764000100000,
  Digests1764000200000,
  CalendarFeeds1764000300000,
  ProofOfLife1764000400000,
  Sending1764000450000,
  FigureSources1764000700000,
  Replanning1764000800000,
  ZoneTables1764000900000,
  Messages1765000000000,
  WordedColumns1765000100000,
  HistoryOfCommands1765000200000,
  Reasons1765000300000,
  NotionsSaidOnce1765000400000,
  WordedRemarks1765000500000,
  WarningsUnder1765000600000,
];
