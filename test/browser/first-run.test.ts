import { checkComplaints, closeWindows, expectAccessible, openWindow } from './support/desk.js';
import { startServer, type Server } from './support/server.js';

let server: Server;

beforeAll(async () => {
  server = await startServer({ demo: false });
});
afterEach(checkComplaints);
afterAll(async () => {
  await closeWindows();
  await server.stop();
});

it('takes whoever holds the token from the terminal to an empty docket, and opens the first file', async () => {
  const page = await openWindow({ url: server.url });
  await page.goto('/setup');
  await expectAccessible(page);
  await page.getByLabel('One-time token').fill('not the token');
  await page.getByLabel('Name of the firm').fill('Wardle & Ossory');
  await page.getByRole('combobox', { name: 'Country' }).fill('Irel');
  await page.getByRole('option', { name: 'Ireland' }).click();
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Europe/Dublin');
  await page.getByRole('option', { name: 'Europe/Dublin' }).click();
  await page.getByLabel('Your name').fill('Maeve Ossory');
  await page.getByLabel('E-mail address').fill('maeve@ossory.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('a sentence that is easily kept');
  await page.keyboard.press('Enter');
  await page.getByText('The setup token is wrong or was used').waitFor();

  // What was typed is still there: only the token is mended.
  await page.getByLabel('One-time token').fill(server.setupToken ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nothing is due' }).waitFor();
  await expectAccessible(page);

  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Open a file' }).first().click();
  await page.getByLabel('Client’s name').fill('Илья Заречный');
  await page.getByLabel('Title').fill('Zarechny, red notice');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Zarechny, red notice' }).waitFor();
  await page.getByText('Nothing on record yet').waitFor();
  expect(await page.title()).toMatch(/^\d{4}-0001 · Redress$/);
  await expectAccessible(page);
});
