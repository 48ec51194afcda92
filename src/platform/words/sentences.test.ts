import { daysIn, registerSentences, sentenceIn } from './sentences.js';

registerSentences([
  [
    'Read {what} by {day} (Art. 1).',
    'Lire {what} le {day} (art. 1).',
    'Leer {what} el {day}.',
    'اقرأ {what} في {day}.',
  ],
  ['the letter', 'la lettre', 'la carta', 'الرسالة'],
]);

it.each([
  ['en', 'Read the letter by 2026-03-02 (Art. 1).', 'Read the letter by 2026-03-02 (Art. 1).'],
  ['fr', 'Read the letter by 2026-03-02 (Art. 1).', 'Lire la lettre le 2 mars 2026 (art. 1).'],
  ['es', 'Read the letter by 2026-03-02 (Art. 1).', 'Leer la carta el 2 de marzo de 2026.'],
  ['ar', 'Read the letter by 2026-03-02 (Art. 1).', 'اقرأ الرسالة في 2 مارس 2026.'],
  ['fr', 'Read $& by noon (Art. 1).', 'Lire $& le noon (art. 1).'],
  ['fr', 'Read the letter by 2026-03-02 (Art. 12).', 'Read the letter by 2026-03-02 (Art. 12).'],
  ['fr', 'constructor', 'constructor'],
] as const)('in %s: %s', (language, english, told) => expect(sentenceIn(language, english)).toBe(told));

it('says every day in a list with its month in words', () => {
  expect(daysIn('fr', '2026-12-28, 2026-12-30')).toBe('28 décembre 2026, 30 décembre 2026');
});
