import { calendarScreen } from './calendar-screen.js';
import { caseFile } from './case-file.js';
import { caseFiles } from './case-files.js';
import { deadline } from './deadline.js';
import { docket } from './docket.js';
import { general } from './general.js';
import { inbox } from './inbox.js';
import { shell } from './shell.js';
import { signIn } from './sign-in.js';
import { staleEdit } from './stale-edit.js';
import { terms } from './terms.js';
import { typedDate } from './typed-date.js';

/** What the everyday screens say: the browser loads these areas of one language first, and `further-screens` when asked. */
export const screens = {
  'calendar-screen': calendarScreen,
  'case-file': caseFile,
  'case-files': caseFiles,
  deadline,
  docket,
  general,
  inbox,
  shell,
  'sign-in': signIn,
  'stale-edit': staleEdit,
  terms,
  'typed-date': typedDate,
} as const;
