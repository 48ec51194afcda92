import type { general as english } from '../en/general.js';
import { translation } from '../message.js';

export const general = translation<typeof english>()({
  'no-words': 'Ceci n’a pas encore de mots.',
});
