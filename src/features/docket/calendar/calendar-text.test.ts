import { LANGUAGES } from '../../../words/language.js';
import { calendarText } from './calendar-text.js';
import type { CalendarContent } from './calendar-text.js';

const date = { id: 'd', version: 1, updatedAt: '2026-03-01T10:00:00Z', reference: 'F-12', day: '2026-03-02' } as const;
const content = (language: CalendarContent['language']): CalendarContent => ({
  zone: 'Europe/Paris',
  language,
  holidays: ['2026-05-01'],
  sessions: [{ label: '135', startsOn: '2026-06-01', endsOn: '2026-06-05' }],
  dates: [
    { ...date, force: 'ordered', status: 'active', isOpen: true, ours: true, hard: 'H' },
    { ...date, id: 'e', force: 'expected', status: 'cancelled', isOpen: false, ours: false, hard: 'T' },
  ],
});
const unfolded = async (language: CalendarContent['language']) =>
  (await calendarText(content(language), new Date('2026-03-01T10:00:00Z'))).replaceAll('\r\n ', '');

it('is in the language of the account', async () => {
  const text = await unfolded('fr');
  expect(text).toContain('SUMMARY:F-12\u00a0: échéance ordonnée (délai de forclusion)\r\n');
  expect(text).toContain('SUMMARY:F-12\u00a0: date de l’autre partie\r\n');
  expect(text).toContain('DESCRIPTION:Statut\u00a0: ouverte. État au 1er mars 2026 à 11:00 (Europe/Paris).');
  expect(text).toContain('SUMMARY:Session de la CCF 135\r\n');
});

it.each(LANGUAGES)('is whole in %s', async (language) => {
  const text = await unfolded(language);
  expect(text).not.toMatch(/[{}]|undefined/);
  if (language !== 'en') expect(text).not.toMatch(/\b(date of|deadline \(|As of|Look in|does not)\b/);
});
