import { banners } from './banners.js';
import { calendar } from './calendar.js';
import { digests } from './digests.js';
import { general } from './general.js';
import { mail } from './mail.js';
import { papers } from './papers.js';
import { problemPages } from './problem-pages.js';
import { problems } from './problems.js';
import { reminders } from './reminders.js';
import { terms } from './terms.js';
import { timeline } from './timeline.js';
import { warnings } from './warnings.js';

export const es = {
  banners,
  calendar,
  digests,
  general,
  mail,
  papers,
  'problem-pages': problemPages,
  problems,
  reminders,
  terms,
  timeline,
  warnings,
} as const;
