import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';
import { inEveryLook, openLooks } from './support/looks.js';

afterEach(checkComplaints);
afterAll(closeWindows);

/** Of a text area; the types of the browser are the client's. */
interface Selected {
  value: string;
  selectionStart: number;
  selectionEnd: number;
}

const HEADER = 'id,title,duty,force,anchor,n,unit,owed_by,authority,hard,sureness';
const reply = (n: string) =>
  `KZ_CALLS.REPLY,Our comments,send our comments,internal,ccfReceivedOn,${n},day,firm,our practice,T,derived`;
const THANKS = 'KZ_CALLS.THANKS,Our thanks,thank the counsel,internal,ccfReceivedOn,3,week,firm,our practice,T,derived';
const golden = (on: string) => `ten days after receipt | ccfReceivedOn 2026-03-15 | KZ_CALLS.REPLY ${on}`;

it('are uploaded, refused by line, compared, and published by a second person', async () => {
  const author = await openWindow({ role: 'lawyer' });
  await author.goto('/administration/rule-sets');
  await author.getByRole('link', { name: 'Add a rule set' }).click();
  await author.getByLabel('Code').fill('kz-calls');
  await author.getByLabel('Title').fill('Calls to the counsel');
  await author.getByLabel('Table of rules').fill(`${HEADER}\n${reply('ten')}`);
  await author.getByLabel('Test cases').fill(golden('2026-03-26'));
  await author.getByLabel('First day it applies').fill('2026-01-01');
  await author.keyboard.press('Enter');
  await author.getByText('1 problem in the table').waitFor();
  await author.getByRole('button', { name: /^Line 2, column n: / }).click();
  const chosen = await author.getByLabel('Table of rules').evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as unknown as Selected;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(chosen).toBe(reply('ten'));
  await expectAccessible(author);
  await author.getByLabel('Table of rules').fill(`${HEADER}\n${reply('10')}`);
  await author.getByRole('button', { name: 'Upload as a draft' }).click();
  await author.getByText('No version was published before').waitFor();
  await author.getByText('1 date does not match').waitFor();

  // A draft is not edited: the next one puts it right, and begins as the one before it stands.
  await author.goto('/administration/rule-sets/kz-calls/new');
  await author.getByLabel('Test cases').filter({ hasText: '2026-03-26' }).fill(golden('2026-03-25'));
  await author.getByRole('button', { name: 'Upload as a draft' }).click();
  await author.getByText('1 case passes').waitFor();
  await author.getByRole('button', { name: 'Publish' }).click();
  await author.getByRole('alert').getByText('Ask a colleague to do it').waitFor();

  const second = await openWindow({ role: 'owner' });
  await second.goto(author.url());
  await second.getByRole('button', { name: 'Calculate which dates would change' }).click();
  await second.getByText(/dates? would change in/).waitFor();
  await settled(second);
  await expectAccessible(second);
  await second.getByRole('button', { name: 'Publish' }).click();
  await second.getByRole('button', { name: 'Withdraw' }).waitFor();

  await author.goto('/administration/rule-sets/kz-calls/new');
  await author.getByLabel('Test cases').filter({ hasText: '2026-03-25' }).fill(golden('2026-03-27'));
  await author.getByLabel('Table of rules').fill(`${HEADER}\n${reply('12')}\n${THANKS}`);
  await author.getByRole('button', { name: 'Upload as a draft' }).click();
  const changes = author.getByRole('table', { name: 'What changes' });
  await changes.getByRole('row', { name: /^changed Our comments KZ_CALLS.REPLY n 10 12/ }).waitFor();
  await changes.getByRole('row', { name: /^added Our thanks/ }).waitFor();
});

it('can be used by everybody', async () => {
  const looks = await openLooks('lawyer');
  const answer = await looks[0]!.page.request.get('/api/v1/rule-sets/kz-calls');
  const { versions } = (await answer.json()) as { versions: { id: string }[] };
  for (const address of ['', '/ccf-statute', '/new', '/kz-calls', `/kz-calls/${versions[0]?.id}`]) {
    await inEveryLook(looks, async ({ page }) => {
      await page.goto(`/administration/rule-sets${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
    });
  }
});
