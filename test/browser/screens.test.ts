import path from 'node:path';
import type { Page } from 'playwright-core';
import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

/** `{file}` and `{deadline}` stand for records of the demo. */
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
const LOOKS = {
  light: { language: 'en', scheme: 'light' },
  dark: { language: 'en', scheme: 'dark' },
  'right to left': { language: 'ar', scheme: 'light' },
} as const;

/** The file that has most to show, and its hard date. */
async function recordsOf(page: Page): Promise<{ file: string; deadline: string }> {
  const list = await page.request.get('/api/v1/deadlines?status=unverified&limit=1');
  const { data } = (await list.json()) as { data: { id: string; caseFileId: string }[] };
  return { file: data[0]?.caseFileId ?? '', deadline: data[0]?.id ?? '' };
}

describe.each(Object.entries(LOOKS))('%s', (look, how) => {
  let page: Page;
  let records: { file: string; deadline: string };

  beforeAll(async () => {
    page = await openWindow({ ...how, role: 'owner', height: 900 });
    records = await recordsOf(page);
  });

  it.each(Object.entries(SCREENS))('%s can be used by everybody', async (name, address) => {
    await page.goto(address.replace('{file}', records.file).replace('{deadline}', records.deadline));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    // docs/screens holds pictures of the demo as it is today; they are made anew when somebody asks for them.
    if (process.env.REDRESS_WRITE_SCREENS && look === 'light') {
      await page.screenshot({ path: path.join('docs', 'screens', `${name}.png`) });
    }
    await expectAccessible(page);
  });
});
