import { checkComplaints, closeWindows, expectAccessible, openWindow } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

it('adds a client with a name in another script, and finds the person by it', async () => {
  const page = await openWindow({ role: 'paralegal' });
  await page.goto('/clients');
  await page.getByRole('button', { name: 'Add a client' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a client' });
  await dialog.getByLabel('Name', { exact: false }).first().fill('Samir Khoury');
  await dialog.getByRole('button', { name: 'Add a name' }).click();
  await dialog.getByLabel('Full name').fill('سمير خوري');
  expect(await dialog.getByLabel('Script').inputValue()).toBe('Arab');
  await dialog.getByRole('button', { name: 'Add a client' }).click();
  await page.getByRole('heading', { level: 1, name: 'Samir Khoury' }).waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type('خوري');
  const hit = page.getByRole('option', { name: /Samir Khoury/ });
  await hit.waitFor();
  expect(await hit.innerText()).toContain('سمير خوري');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/clients\//);
});

it('finds a file by its reference', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/calendar');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('OMB-2025-031');
  await page
    .getByRole('option', { name: /OMB-2025-031/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /OMB-2025-031/ }).waitFor();
});

it('opens the first hit of what is typed, also when the answer is still that of fewer letters', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/calendar');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { data } = (await (await page.request.get('/api/v1/case-files?limit=2')).json()) as {
    data: [{ reference: string }, { reference: string }];
  };
  const [before, meant] = data.map(({ reference }) => reference) as [string, string];
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill(before);
  await page.getByRole('option', { name: before }).first().waitFor();
  await page.route('**/api/v1/search?*', async (route) => {
    await new Promise((later) => setTimeout(later, 800));
    await route.continue();
  });
  await field.fill(meant);
  await field.press('Enter');
  await page.getByRole('heading', { level: 1, name: new RegExp(meant) }).waitFor();
});
