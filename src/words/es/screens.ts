import { administration } from './administration.js';
import { calendarScreen } from './calendar-screen.js';
import { caseFile } from './case-file.js';
import { caseFiles } from './case-files.js';
import { clients } from './clients.js';
import { deadline } from './deadline.js';
import { docket } from './docket.js';
import { general } from './general.js';
import { historyScreen } from './history-screen.js';
import { inbox } from './inbox.js';
import { registerLetter } from './register-letter.js';
import { ruleSets } from './rule-sets.js';
import { setup } from './setup.js';
import { shell } from './shell.js';
import { signIn } from './sign-in.js';
import { staleEdit } from './stale-edit.js';
import { statistics } from './statistics.js';
import { terms } from './terms.js';
import { typedDate } from './typed-date.js';

/** What the screens say: the browser loads these areas of one language and no others. */
export const screens = {
  administration,
  'calendar-screen': calendarScreen,
  'case-file': caseFile,
  'case-files': caseFiles,
  clients,
  deadline,
  docket,
  general,
  'history-screen': historyScreen,
  inbox,
  'register-letter': registerLetter,
  'rule-sets': ruleSets,
  setup,
  shell,
  'sign-in': signIn,
  'stale-edit': staleEdit,
  statistics,
  terms,
  'typed-date': typedDate,
} as const;
