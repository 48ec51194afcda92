import { array, assert, asyncProperty, constantFrom, property } from 'fast-check';
import { controlFormPaper } from '../src/features/dates/deadlines/control-form-paper.js';
import type { ControlForm } from '../src/features/dates/deadlines/control-form.dto.js';
import { calendarText, type CalendarContent } from '../src/features/docket/calendar/calendar-text.js';
import { daySheetCsv } from '../src/features/docket/day-sheets/day-sheet-csv.js';
import type { DaySheetLine } from '../src/features/docket/day-sheets/day-sheet.dto.js';
import { digestMail, type DigestInHand } from '../src/features/reminders/digests/digest-mail.js';
import { reminderHeads, reminderLines } from '../src/features/reminders/reminders/reminder-table.js';
import type { ReminderView } from '../src/features/reminders/reminders/reminder.dto.js';
import type { ClaimedReminder } from '../src/features/reminders/sending/delivery.js';
import { reminderMail } from '../src/features/reminders/sending/reminder-mail.js';
import { explainByHand } from '../src/law/by-hand.js';
import { readCsv } from '../src/law/own-rules/csv.js';
import { ar } from '../src/words/ar/all.js';
import { en } from '../src/words/en/all.js';
import { es } from '../src/words/es/all.js';
import { fr } from '../src/words/fr/all.js';
import { LANGUAGES, type Language } from '../src/words/language.js';
import { readByIcalJs } from './support/feed-readers.js';

/** Every word and sentence the program has, and what only looks like a part of one. */
const OURS = [en, fr, es, ar].flatMap((catalogue) =>
  Object.values<Readonly<Record<string, string>>>(catalogue).flatMap((area) => Object.values(area)),
);
const HOSTILE = [
  '{title}',
  '{day, date, long}',
  "it's '{quoted}'",
  '$&$1',
  '{"$message":"mail.confirm"}',
  '<b>x</b>',
  '\\n',
  ';,',
];
const freeText = array(constantFrom(...OURS, ...HOSTILE), { minLength: 1, maxLength: 3 }).map((parts) =>
  parts.join(' | '),
);
const languages = LANGUAGES.map((language) => [language] as const);
const RUNS = { numRuns: 150 };

const reminder = (language: Language, title: string, reference: string): ClaimedReminder => ({
  id: 'r',
  messageId: 'm',
  channel: 'email',
  deadlineId: 'd',
  caseFileId: 'f',
  recipientId: 'u',
  lastRemindedOf: '2026-03-01',
  attempts: 1,
  step: 'before-7',
  dueOn: '2026-03-02',
  daysLeft: 7,
  title,
  reference,
  email: 'ana@firm.example',
  language,
  ours: true,
  plannedFor: { at: '2026-03-01T08:30:00Z', zone: 'Europe/Paris' },
  secondsLeft: 1,
  obsolete: null,
  unreachable: null,
});

const BY_HAND = {
  dueOn: '2026-03-02',
  targetOn: null,
  owedBy: 'firm',
  force: 'internal',
  enteredOn: '2026-03-01',
} as const;

describe.each(languages)('in %s what people wrote goes out as they wrote it', (language) => {
  it('in the mail of a reminder', () => {
    assert(
      property(freeText, freeText, constantFrom('before-7', 'date-changed', 'urgent-change'), (title, file, step) => {
        const mail = reminderMail({ ...reminder(language, title, file), step }, 'firm', 'https://redress.example');
        expect(mail.subject.startsWith(file)).toBe(true);
        expect(mail.subject).toContain(title);
        expect(mail.text).toContain(file);
        expect(mail.text).toContain(title);
      }),
      RUNS,
    );
  });

  it('in the digest', () => {
    assert(
      property(freeText, freeText, (file, firmName) => {
        const digestLine = {
          deadlineId: 'd',
          caseFileId: 'f',
          reference: file,
          dueOn: '2026-03-02',
          hard: 'H',
        } as const;
        const none = { count: 0, lines: [] };
        const one = { count: 1, lines: [digestLine] };
        const content = {
          overdue: one,
          next: none,
          withoutDay: { count: 1, lines: [{ ...digestLine, dueOn: null, owedSince: '2026-01-07', missing: null }] },
          lateOnTheirSide: none,
          unverified: none,
          unacknowledged: none,
          filesWithoutDate: one,
          reminders: { planned: 0, sent: 0, acknowledged: 0, dead: 0, waiting: 0 },
          undelivered: 0,
        };
        const digest = { id: 'g', day: '2026-03-03', number: 4, zone: 'Europe/Paris', daysMissed: 0, madeAt: '07:00' };
        const rest = {
          email: 'a@firm.example',
          firmName,
          disabled: false,
          dayBefore: null,
          messageId: 'm',
          attempts: 1,
        };
        const { text } = digestMail(
          { ...digest, ...rest, content, language } as DigestInHand,
          'firm',
          'https://r.example',
        );
        // The words of the mail itself may hold the same text once more.
        const naming = text.split('\n').filter((line) => line.includes(file));
        expect(naming.length).toBeGreaterThanOrEqual(3);
        expect(text).toContain(firmName);
      }),
      { ...RUNS, examples: [['F-12', 'Sole & Co']] },
    );
  });

  it('in the feed', async () => {
    await assert(
      asyncProperty(freeText, async (reference) => {
        const date = {
          id: 'd',
          version: 1,
          updatedAt: '2026-03-01T10:00:00Z',
          reference,
          day: '2026-03-02',
          isOpen: true,
        };
        const dates = [
          { ...date, force: 'ordered', status: 'active', ours: true, hard: 'H' },
        ] as CalendarContent['dates'];
        const content = { zone: 'Europe/Paris', language, holidays: [], sessions: [], dates };
        const feed = await calendarText(content, new Date('2026-03-01T10:00:00Z'));
        expect(readByIcalJs(feed)[0]?.summary.startsWith(reference)).toBe(true);
      }),
      RUNS,
    );
  });

  it('in the tables of day sheets and reminders', () => {
    assert(
      property(freeText, freeText, freeText, (title, reason, name) => {
        const line = { time: '10:00:00', event: 'moved', status: 'active', hard: 'T', owedBy: 'ccf', ruleId: null };
        const written = { title, reason, by: name, caseFileReference: name, verifiedBy: name };
        const sheet = { day: '2026-03-02', zone: 'Europe/Paris', firmName: name, over: true };
        const lines = [{ ...line, ...written } as unknown as DaySheetLine];
        const cells = cellsOf(daySheetCsv({ ...sheet, lines }, language));
        expect(cells).toEqual(expect.arrayContaining([title, reason, name]));
        const row = { caseReference: name, deadlineTitle: title, ruleId: null, step: 'due', channel: 'inbox' };
        const more = { providerAnswer: reason, state: 'dead', acknowledgement: null };
        const table = reminderHeads(language) + reminderLines([{ ...row, ...more } as ReminderView], language);
        expect(cellsOf(table)).toEqual(expect.arrayContaining([title, reason, name]));
      }),
      RUNS,
    );
  });

  it('on the control form', () => {
    assert(
      property(freeText, freeText, (title, reason) => {
        const had = {
          at: '2026-03-01T08:30:00Z',
          fromOn: null,
          toOn: '2026-03-02',
          status: 'active',
          by: title,
          reason,
        };
        const form = { reference: title, fileTitle: reason, clients: [title], title, ruleId: null, dates: [had] };
        const rest = { zone: 'Europe/Paris', firmName: reason, status: 'active', hard: 'T', derivations: [] };
        const none = { dueOn: null, targetOn: null, expectedOn: null, metOn: null, deputy: null, verifiedBy: null };
        const whole = { ...form, ...rest, ...none, owner: title, enteredBy: reason } as unknown as ControlForm;
        const made = { name: title, at: new Date('2026-03-02T10:00:00Z'), language };
        const why = explainByHand({ ...BY_HAND, title, source: reason });
        const paper = controlFormPaper(whole, why, made);
        const texts = JSON.stringify(paper.content);
        for (const text of [title, reason]) expect(texts).toContain(JSON.stringify(text).slice(1, -1));
        expect(paper.title).toContain(title);
        expect(paper.madeFor).toContain(reason);
      }),
      RUNS,
    );
  });
});

/** The second line, without the apostrophe that keeps a spreadsheet from running a cell. */
function cellsOf(csv: string): string[] {
  const [, row] = readCsv(csv).records;
  return (row?.cells ?? []).map((cell) => cell.replace(/^'(?=[=+\-@])/, ''));
}
