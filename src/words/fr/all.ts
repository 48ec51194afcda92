import { banners } from './banners.js';
import { calendar } from './calendar.js';
import { cites } from './cites.js';
import { dateProblems } from './date-problems.js';
import { digests } from './digests.js';
import { facts } from './facts.js';
import { fields } from './fields.js';
import { fileProblems } from './file-problems.js';
import { firmProblems } from './firm-problems.js';
import { furtherScreens } from './further-screens.js';
import { imports } from './imports.js';
import { history } from './history.js';
import { input } from './input.js';
import { law } from './law.js';
import { mail } from './mail.js';
import { papers } from './papers.js';
import { problemPages } from './problem-pages.js';
import { problems } from './problems.js';
import { publication } from './publication.js';
import { reminders } from './reminders.js';
import { requestProblems } from './request-problems.js';
import { rules } from './rules.js';
import { screens } from './screens.js';
import { timeline } from './timeline.js';
import { warnings } from './warnings.js';

export const fr = {
  ...screens,
  ...furtherScreens,
  banners,
  calendar,
  cites,
  'date-problems': dateProblems,
  digests,
  facts,
  fields,
  'file-problems': fileProblems,
  'firm-problems': firmProblems,
  imports,
  history,
  input,
  law,
  mail,
  papers,
  'problem-pages': problemPages,
  problems,
  publication,
  reminders,
  'request-problems': requestProblems,
  rules,
  timeline,
  warnings,
} as const;
