import path from 'node:path';
import type { Page } from 'playwright-core';
import { checkComplaints, closeWindows, openWindow, settled } from './support/desk.js';
import { inEveryLook, openLooks, type Look } from './support/looks.js';

afterEach(checkComplaints);
afterAll(closeWindows);

/** `{file}`, `{client}` and `{deadline}` stand for records of the demo. */
const SCREENS: Record<string, string> = {
  docket: '/',
  'case-files': '/case-files',
  'case-file': '/case-files/{file}',
  'register-letter': '/letters/new',
  calendar: '/calendar',
  deadline: '/deadlines/{deadline}',
  clients: '/clients',
  inbox: '/inbox',
  pictures: '/pictures',
  history: '/history',
  administration: '/administration',
};
/** Tabs of theirs, of which docs/screens needs no picture. */
const PARTS: Record<string, string> = {
  absences: '/administration/absences',
  keys: '/administration/keys',
  plans: '/administration/plans',
  rules: '/administration/rule-sets',
  webhooks: '/administration/webhooks',
  proposals: '/administration/recalculations',
  imports: '/administration/imports',
  health: '/administration/health',
  client: '/clients/{client}',
  clocks: '/case-files/{file}?part=clocks',
};
/** The file that has most to show, and its hard date. */
async function recordsOf(page: Page): Promise<Record<string, string>> {
  const first = async (list: string) => {
    const answer = await page.request.get(`/api/v1/${list}`);
    return ((await answer.json()) as { data: Record<string, string>[] }).data[0];
  };
  const deadline = await first('deadlines?status=unverified&limit=1');
  const client = await first('clients?limit=1');
  return { file: deadline?.caseFileId ?? '', deadline: deadline?.id ?? '', client: client?.id ?? '' };
}

const photograph = (page: Page, name: string) =>
  page.screenshot({ path: path.join('docs', 'screens', `${name}.png`), animations: 'disabled' });

/** The owner of the demo has no reminders: a picture of an empty inbox shows nobody what it is. */
async function inboxOfSomebody(): Promise<Page> {
  const page = await openWindow({ role: 'lawyer', height: 900 });
  await page.goto('/inbox');
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await settled(page);
  return page;
}

let looks: Look[];
let records: Record<string, string>;

beforeAll(async () => {
  looks = await openLooks();
  records = await recordsOf(looks[0]!.page);
});

it.each(Object.entries({ ...SCREENS, ...PARTS }))('%s can be used by everybody', async (name, address) => {
  await inEveryLook(looks, async ({ page, look }) => {
    await page.goto(address.replace(/\{(\w+)\}/, (_all, of: string) => records[of] ?? ''));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    // docs/screens holds pictures of the demo as it is today; they are made anew when somebody asks for them.
    if (process.env.REDRESS_WRITE_SCREENS && look === 'light' && name in SCREENS) {
      await photograph(name === 'inbox' ? await inboxOfSomebody() : page, name);
    }
  });
});
