import type { Page } from 'playwright-core';
import { checkComplaints, closeWindows, settled } from './support/desk.js';
import { inEveryLook, openLooks, type Look } from './support/looks.js';

afterEach(checkComplaints);
afterAll(closeWindows);

type Opening = (page: Page) => Promise<void>;

const press =
  (key: string): Opening =>
  (page) =>
    page.keyboard.press(key);
/** The words differ with the language, the place does not. */
const click =
  (places: string, at = 0): Opening =>
  (page) =>
    page.locator(places).nth(at).click();
const firstOfTab = click('main button');

/** Where each dialog is opened, and how; `{deadline}` stands for a record of the demo. */
const DIALOGS: Record<string, [string, Opening]> = {
  keys: ['/', press('?')],
  done: ['/', press('d')],
  reassign: ['/', press('r')],
  'edit a deadline': ['/deadlines/{deadline}', press('e')],
  extension: ['/deadlines/{deadline}', click('main section .buttons button', -1)],
  'open a file': ['/case-files?new', async () => {}],
  'add a client': ['/clients', press('c')],
  'add a person': ['/administration/people', firstOfTab],
  'make a key': ['/administration/keys', firstOfTab],
  'add a webhook': ['/administration/webhooks', firstOfTab],
};
let looks: Look[];
let deadline: string;

beforeAll(async () => {
  looks = await openLooks();
  const list = await looks[0]!.page.request.get('/api/v1/deadlines?status=unverified&limit=1');
  deadline = ((await list.json()) as { data: { id: string }[] }).data[0]?.id ?? '';
});

it.each(Object.entries(DIALOGS))('the dialog "%s" can be used by everybody', async (_name, [address, open]) => {
  await inEveryLook(looks, async ({ page }) => {
    await page.goto(address.replace('{deadline}', deadline));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await open(page);
    await page.getByRole('dialog').waitFor();
    await settled(page);
  });
  for (const { page } of looks) {
    // A list that is open closes before the dialog it belongs to.
    await page.keyboard.press('Escape');
    if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});
