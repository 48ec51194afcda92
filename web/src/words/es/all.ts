import type { Words } from '../en/all.js';
import { administration } from './administration.js';
import { calendar } from './calendar.js';
import { caseFile } from './case-file.js';
import { caseFiles } from './case-files.js';
import { client } from './client.js';
import { clients } from './clients.js';
import { deadline } from './deadline.js';
import { docket } from './docket.js';
import { history } from './history.js';
import { inbox } from './inbox.js';
import { pictures } from './pictures.js';
import { registerLetter } from './register-letter.js';
import { ruleSets } from './rule-sets.js';
import { setup } from './setup.js';
import { shell } from './shell.js';
import { signIn } from './sign-in.js';
import { staleEdit } from './stale-edit.js';
import { terms } from './terms.js';
import { typedDate } from './typed-date.js';

export const words: Words = {
  administration,
  calendar,
  caseFile,
  caseFiles,
  client,
  clients,
  deadline,
  docket,
  history,
  inbox,
  pictures,
  registerLetter,
  ruleSets,
  setup,
  shell,
  signIn,
  staleEdit,
  terms,
  typedDate,
};
