import { CONCLUSIONS } from '../../../../law/outcome.js';
import { message } from '../../../../words/message.js';
import { say } from '../../../../words/speakers.js';
import { DEEDS } from '../history-words.js';
import { NOUNS } from './nouns.js';
import { longDay, namesOf, type SentenceWords } from './sentence-words.js';

const conclusions = CONCLUSIONS.map((code) => [code, say('en', message(`terms.conclusion.${code}`))]);
const titles: Record<string, Record<string, string>> = { outcome: Object.fromEntries(conclusions) };

export const english: SentenceWords = {
  deeds: DEEDS,
  nouns: NOUNS,
  system: { worker: 'Redress', setup: 'The first start', seed: 'The demo', migration: 'An upgrade' },
  someone: 'Someone',
  apiKey: (key, person) => `The API key “${key}” of ${person}`,
  unknownDeed: (action) => `did “${action}”`,
  quoted: (label) => `“${label}”`,
  main: (who, deed, label) => `${who} ${deed}${label}.`,
  beside: (who, deed, noun, label, fate) => `${who} ${deed}: ${noun}${label} ${fate}.`,
  titleOf: (noun, code) => titles[noun]?.[code] ?? namesOf('en').titleOf?.(noun, code) ?? code.replaceAll('-', ' '),
  day: longDay('en-GB'),
  asOf: (day) => `as of ${day}`,
  between: (first, last) => `on a day from ${first} to ${last}`,
  due: (title, day) => `“${title}” is now due on ${day}`,
  expected: (title, day) => `“${title}” is now expected by ${day}`,
  met: (title, day) => `“${title}” was met${day ? ` on ${day}` : ''}`,
  fallen: (title) => `“${title}” no longer stands`,
};
