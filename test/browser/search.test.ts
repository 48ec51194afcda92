import { checkComplaints, closeWindows, expectAccessible, openWindow } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

it('finds a client who is written in another script, and opens the person', async () => {
  const page = await openWindow({ role: 'paralegal' });
  const created = await page.request.post('/api/v1/clients', {
    data: {
      displayName: 'Samir Khoury',
      kind: 'person',
      names: [{ script: 'Arab', full: 'سمير خوري', kind: 'alias' }],
    },
  });
  expect(created.status()).toBe(201);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
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
