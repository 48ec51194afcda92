import { DigestRound } from '../../src/features/reminders/digests/digest-round.js';
import { MailSender } from '../../src/features/reminders/sending/mail-sender.js';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import { LANGUAGES } from '../../src/words/language.js';
import { openApp } from '../support/app.js';
import type { Staff, TestApp } from '../support/app.js';
import { everyAddress, readerOf, textsIn } from '../support/every-get.js';
import type { Address, Answer } from '../support/every-get.js';
import { everyRecord } from '../support/every-record.js';
import { readByIcalJs } from '../support/feed-readers.js';
import { freeTextFields } from '../support/free-text-fields.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { whereTextsStand } from '../support/where-texts-stand.js';
import type { Places } from '../support/where-texts-stand.js';

jest.setTimeout(180_000);

/** Routes without text, and papers, whose words `test/free-text-on-paper.test.ts` looks at. */
const WITHOUT = [
  '/documents/{id}/content',
  '/deadlines/{id}/control-form.pdf',
  '/day-sheets/{day}.pdf',
  // Its answer is what is asked: `search` below.
  '/search',
].map((route) => `/api/v1${route}`);

/** Kept under seal, in history too: once replaced they are shown nowhere. What replaced them is. */
const SEALED = ['POST /clients .safeContact', 'POST /clients .currentAddress'];

interface Planted {
  field: string;
  text: string;
}

let app: TestApp;
/** The same records in two firms: what people wrote in one of them could be the program's; in the other it could not. */
const hostile: Planted[] = [];
const plain: Planted[] = [];
let left: string[];
let feeds: [hostile: string, plain: string];

beforeAll(async () => {
  app = await openApp();
  const texts = hostileTexts();
  const ours = await everyRecord(app, app.ferro, (field, longest) => {
    const text = texts.write(field, longest);
    hostile.push({ field, text });
    return text;
  });
  left = texts.left();
  const theirs = await everyRecord(app, app.nord, (field) => {
    // As long as its like in the other firm, so that whatever cuts by length cuts both.
    const text = `n${plain.length}n`.padEnd(hostile[plain.length]?.text.length ?? 0, 'o');
    plain.push({ field, text });
    return text;
  });
  feeds = [ours.feed, theirs.feed];
  for (const { lawyer, paralegal } of [app.ferro, app.nord]) {
    await speaks(lawyer, 'fr');
    await speaks(paralegal, 'ar');
  }
  const { mailer, settings } = app.platform;
  await new ReminderSweep(app.db, app.clock, { email: new MailSender(mailer, settings.publicUrl) }).run();
  app.clock.moveTo('2026-11-23T06:00:00Z');
  await new DigestRound(app.db, mailer, app.clock, settings.publicUrl).run();
});
afterAll(() => app.close());

async function speaks(person: Staff['lawyer'], language: string): Promise<void> {
  const me = await person.get('/auth/me');
  await person.patch('/auth/me', (me.body as { version: number }).version, { language }).expect(200);
}

it('fills every member of the contract that people write in', () => {
  const fields = new Set(hostile.map(({ field }) => field));
  expect(freeTextFields().filter((field) => !fields.has(field))).toEqual([]);
  expect(plain.map(({ field }) => field)).toEqual(hostile.map(({ field }) => field));
  expect(new Set(hostile.map(({ text }) => text)).size).toBe(hostile.length);
});

it('with every word and sentence that stands on one line in a catalogue', () => {
  expect(left).toEqual([]);
});

/** Of these lists not every record is opened: those people wrote in, and a few of what the program made. */
const FEW: Readonly<Record<string, number>> = { deadlines: 4, rules: 2, reminders: 3, inbox: 3 };
const isOwn = (list: string, row: Readonly<Record<string, unknown>>) =>
  list === 'deadlines' ? row['ruleId'] === null : list === 'rules' && row['ruleSet'] === 'kz';

async function addressesOf({ owner }: Staff): Promise<Address[]> {
  const { found, empty } = await everyAddress(readerOf(app.nest, owner.token, 'en'), {
    days: ['2026-11-22'],
    queries: {
      '/calendar-days': ['from=2026-11-01&to=2026-12-31'],
      '/docket': ['within=365'],
      '/letter-places': ['text=Lyon'],
    },
    without: WITHOUT,
    pick: (list, rows) => rows.filter((row, at) => at < (FEW[list] ?? Infinity) || isOwn(list, row)),
  });
  expect(empty).toEqual([]);
  return found;
}

describe('what people wrote is byte-equal on every route', () => {
  const addresses = new Map<Staff, Address[]>();
  beforeAll(async () => {
    for (const staff of [app.ferro, app.nord]) addresses.set(staff, await addressesOf(staff));
  });

  async function placesIn(language: string, staff: Staff, planted: readonly Planted[]): Promise<Places> {
    const read = readerOf(app.nest, staff.owner.token, language);
    const answers: Answer[] = [];
    for (const address of addresses.get(staff) ?? []) answers.push(await read(address));
    return whereTextsStand(
      answers,
      planted.map(({ text }) => text),
    );
  }

  it.each(LANGUAGES.map((language) => [language]))('in %s', async (language) => {
    const [ours, theirs] = [await placesIn(language, app.ferro, hostile), await placesIn(language, app.nord, plain)];
    const altered = [...theirs].flatMap(([place, counts]) =>
      [...counts].flatMap(([number, wanted]) => {
        const found = ours.get(place)?.get(number) ?? 0;
        const { field, text } = hostile[number] as Planted;
        return found < wanted ? [`${place}: ${field}, ${found} of ${wanted}: ${text.slice(0, 80)}`] : [];
      }),
    );
    expect(altered).toEqual([]);
    const alone = [...theirs].filter(([place]) => place.endsWith(', alone'));
    const shown = new Set(alone.flatMap(([, counts]) => [...counts.keys()]));
    expect(plain.filter((_, number) => !shown.has(number)).map(({ field }) => field)).toEqual(SEALED);
  });
});

it('in calendars', async () => {
  const [ours = [], theirs = []] = await Promise.all(
    feeds.map(async (url) => readByIcalJs((await app.nest.inject({ method: 'GET', url })).payload)),
  );
  const named = (events: typeof ours, planted: Planted[]) =>
    planted.map(({ text }) => events.filter(({ summary }) => summary.includes(text)).length);
  const wanted = named(theirs, plain);
  expect(wanted.some((times) => times > 0)).toBe(true);
  named(ours, hostile).forEach((times, index) => expect(times).toBeGreaterThanOrEqual(wanted[index] ?? 0));
});

it.each(LANGUAGES.map((language) => [language]))('in what a search finds, in %s', async (language) => {
  const searched = ['clients/{id} .displayName', 'case-files/{id} .title', 'correspondence/{id} .subject'];
  for (const member of searched) {
    const { field, text } = hostile.find((one) => one.field === `PATCH /${member}`) as Planted;
    // By its first words: what is asked may not be as long as a text.
    const [words = ''] = /(?:[\p{L}\p{M}]+\s?){1,4}/u.exec(text) ?? [];
    const path = `/api/v1/search?q=${encodeURIComponent(words.trim())}`;
    const { body } = await readerOf(app.nest, app.ferro.owner.token, language)({ route: path, path });
    expect([field, textsIn(body).map(([, found]) => found)]).toEqual([field, expect.arrayContaining([text])]);
  }
});
