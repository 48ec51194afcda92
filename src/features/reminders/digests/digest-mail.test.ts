import { LANGUAGES } from '../../../words/language.js';
import { digestMail } from './digest-mail.js';
import type { DigestInHand } from './digest-mail.js';

const line = { deadlineId: 'd', caseFileId: 'f', reference: 'F-12', dueOn: '2026-03-02', hard: 'H' } as const;
const none = { count: 0, lines: [] };
const undated = { ...line, dueOn: null, owedSince: '2026-01-07', missing: 'day-in-letter' } as const;
const digest = (language: DigestInHand['language']) =>
  ({
    id: 'g',
    day: '2026-03-03',
    number: 4,
    zone: 'Europe/Paris',
    daysMissed: 2,
    content: {
      overdue: { count: 3, lines: [line] },
      next: none,
      withoutDay: { count: 1, lines: [undated] },
      lateOnTheirSide: none,
      unverified: none,
      unacknowledged: none,
      filesWithoutDate: none,
      reminders: { planned: 5, sent: 3, acknowledged: 1, dead: 1, waiting: 1 },
      undelivered: 1,
    },
    messageId: 'm',
    attempts: 1,
    madeAt: '09:10',
    email: 'ana@firm.example',
    language,
    firmName: 'Sole & Co',
    disabled: false,
    dayBefore: '2026-02-28',
  }) as unknown as DigestInHand;

it.each(LANGUAGES)('is whole in %s', (language) => {
  const { subject, text } = digestMail(digest(language), 'firm', 'https://redress.example');
  expect(`${subject}\n${text}`).not.toMatch(/[{}]|undefined/);
  if (language === 'en') return;
  expect(text).not.toMatch(/\b(the|is|was|overdue|due|none|hard|\d{4}-\d\d-\d\d)\b/i);
});

it('says days with the month in words, and what must not be overlooked first', () => {
  const { subject, text } = digestMail(digest('fr'), 'firm', 'https://redress.example');
  expect(subject).toBe('ALERTE\u00a0: Échéancier n° 4 du 3 mars 2026\u00a0: en retard 3, sous 30 jours 0');
  expect(text).toContain('Le précédent est le n° 3 du 28 février 2026');
  expect(text).toContain('En retard\u00a0: 3\n  2 mars 2026  F-12  (délai de forclusion)\n  et 2 de plus\n');
  expect(text).toContain('obligation depuis le 7 janvier 2026  F-12, jour fixé par la lettre\u00a0: à saisir');
});
