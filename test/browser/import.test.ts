import type { Page } from 'playwright-core';
import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

/** One record as the public notices API gives it, of an invented person. */
const published = {
  entity_id: '2031/40417',
  forename: 'ILMARI',
  name: 'KORPELA',
  date_of_birth: '1979/04/02',
  nationalities: ['BY'],
  arrest_warrants: [{ issuing_country_id: 'BY', charge: 'Мятеж', charge_translation: 'Riot' }],
};

/** As if the file were dragged from the desktop onto the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const parts = `[${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'application/json' }`;
  const given = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(${parts}));
    return transfer;
  })()`);
  await page
    .getByText('Drop the JSON of INTERPOL’s public notices here')
    .dispatchEvent('drop', { dataTransfer: given });
}

it('imports a published notice, opens the file it belongs to, and shows it there', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/clients');
  await page.getByRole('link', { name: 'Import notices' }).click();
  await page.getByRole('heading', { level: 1, name: 'Import published notices' }).waitFor();
  await drop(page, 'not.json', 'no JSON at all');
  await page.getByRole('alert').getByText('This is not JSON').waitFor();

  await drop(page, 'notice.json', JSON.stringify(published));
  await page.getByRole('button', { name: 'Import 1 record' }).click();
  const answer = page.getByRole('table', { name: 'Result, record by record' });
  await answer.getByRole('row', { name: /2031\/40417 unmatched/ }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Open a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a file' });
  await dialog.getByLabel('Client’s name').fill('Ilmari Korpela');
  await dialog.getByLabel('Title').fill('Korpela, red notice');
  await settled(page);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await answer.getByRole('row', { name: /2031\/40417 created/ }).waitFor();
  await page.getByRole('link', { name: 'Open the file' }).click();
  await page.getByRole('heading', { level: 1, name: /Korpela, red notice/ }).waitFor();
  await page.getByRole('main').getByText('2031/40417').first().waitFor();
});
