import { administration } from './administration.js';
import { clients } from './clients.js';
import { historyScreen } from './history-screen.js';
import { registerLetter } from './register-letter.js';
import { ruleSets } from './rule-sets.js';
import { setup } from './setup.js';
import { statistics } from './statistics.js';

/** What the screens say that are opened less often: loaded with the first of them. */
export const furtherScreens = {
  administration,
  clients,
  'history-screen': historyScreen,
  'register-letter': registerLetter,
  'rule-sets': ruleSets,
  setup,
  statistics,
} as const;
