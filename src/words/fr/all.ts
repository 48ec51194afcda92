import { banners } from './banners.js';
import { calendar } from './calendar.js';
import { dateProblems } from './date-problems.js';
import { digests } from './digests.js';
import { fileProblems } from './file-problems.js';
import { firmProblems } from './firm-problems.js';
import { general } from './general.js';
import { input } from './input.js';
import { mail } from './mail.js';
import { papers } from './papers.js';
import { problemPages } from './problem-pages.js';
import { problems } from './problems.js';
import { reminders } from './reminders.js';
import { requestProblems } from './request-problems.js';
import { terms } from './terms.js';
import { timeline } from './timeline.js';
import { warnings } from './warnings.js';

export const fr = {
  banners,
  calendar,
  'date-problems': dateProblems,
  digests,
  'file-problems': fileProblems,
  'firm-problems': firmProblems,
  general,
  input,
  mail,
  papers,
  'problem-pages': problemPages,
  problems,
  reminders,
  'request-problems': requestProblems,
  terms,
  timeline,
  warnings,
} as const;
