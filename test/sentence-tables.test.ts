import { PAPER_WORDS } from '../src/platform/pdf/paper-words.js';
import type { SentenceRow } from '../src/platform/words/sentences.js';
import { CALENDAR_WORDS } from '../src/features/calendars/calendar-words.js';
import { CONTROL_FORM_WORDS } from '../src/features/control-forms/control-form-words.js';
import { DAY_SHEET_WORDS } from '../src/features/day-sheets/day-sheet-words.js';
import { DIGEST_WORDS } from '../src/features/digest-rounds/digest-words.js';
import { MAIL_WORDS } from '../src/features/reminders/reminder-mail-words.js';
import { PAGE_WORDS } from '../src/features/reminders/reminder-page-words.js';
import { AUTHOR_SENTENCES } from '../src/features/sentences/authors.js';
import { WARNING_SENTENCES } from '../src/features/sentences/warnings.js';

const TABLES: Record<string, readonly SentenceRow[]> = {
  authors: AUTHOR_SENTENCES,
  calendar: Object.values(CALENDAR_WORDS),
  'control form': Object.values(CONTROL_FORM_WORDS),
  'day sheet': Object.values(DAY_SHEET_WORDS),
  digest: Object.values(DIGEST_WORDS),
  'mail of a reminder': Object.values(MAIL_WORDS),
  'page of a reminder': Object.values(PAGE_WORDS),
  paper: Object.values(PAPER_WORDS),
  warnings: WARNING_SENTENCES,
};
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

it.each(Object.entries(TABLES))('%s: no row lacks a language or a gap, and none is left in English', (_, rows) => {
  expect(rows.filter((row) => row.length !== 4 || !row.every(Boolean))).toEqual([]);
  for (const [english, ...others] of rows) {
    for (const told of others) {
      expect([told, gaps(told)]).toEqual([told, gaps(english)]);
      expect(told).not.toMatch(/\b(the|is|must|and|of|with)\b/);
    }
    expect(others[2]).toMatch(/[\u0600-\u06ff{]/);
  }
});
