// What a person waits for in the docket, measured inside the page by its own clock. Functions given to `evaluate` run there.

const DOCKET = '[role=grid]';
/** A deadline in the list; the headings of sides and bands have no selection. */
export const ROW = `${DOCKET} [role=row][aria-selected]`;

/** Put into every page before its own scripts: remembers when the first row was there and when a key had its effect. */
export function watchFirstRow(row) {
  const chosen = () => document.querySelector(`${row}[aria-selected=true]`)?.id;
  let first;
  const look = () => {
    if (location.pathname !== '/') return;
    const now = chosen();
    if (now && !first) {
      first = now;
      window.firstRowAt = performance.now();
    }
    if (first && now !== first) {
      window.interactiveAt = performance.now();
      return;
    }
    if (first) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @returns milliseconds from the start of the navigation, in a browser that has nothing of Redress yet */
export async function openDocket(page, address) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.interactiveAt);
  return page.evaluate(() => ({ firstRow: window.firstRowAt, interactive: window.interactiveAt }));
}

/** Compressed bytes of the scripts that came before the first row. */
export function scriptBytes(page) {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => new URL(name).pathname.endsWith('.js') && startTime < window.firstRowAt)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

/**
 * Does something and waits until the page shows it.
 *
 * @param act, seen are written as text, since they run in the page: a statement, and an expression over `before`
 * @returns milliseconds until the frame that shows it is painted
 */
export function waitFor(page, { act, remember = '0', seen }) {
  return page.evaluate(`new Promise((resolve, reject) => {
    const before = ${remember};
    const begin = performance.now();
    const look = () => {
      if (performance.now() - begin > 20000) return reject(new Error('Nothing was shown within 20 seconds.'));
      if (!(${seen})) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin), 0));
    };
    ${act};
    look();
  })`);
}

const LENGTH = `document.querySelector('${DOCKET}')?.getAttribute('aria-rowcount')`;
const shorterOrLonger = { remember: LENGTH, seen: `${LENGTH} && ${LENGTH} !== before` };

export const chooseSegment = (page, value) =>
  waitFor(page, {
    act: `document.querySelector('main input[type=radio][value=${value}]').click()`,
    ...shorterOrLonger,
  });

export const switchHard = (page) =>
  waitFor(page, { act: `document.querySelector('main input[type=checkbox]').click()`, ...shorterOrLonger });

export const chooseDays = (page, days) =>
  waitFor(page, {
    act: `const select = document.querySelector('main select');
      select.value = '${days}';
      select.dispatchEvent(new Event('change', { bubbles: true }))`,
    ...shorterOrLonger,
  });

const press = (key) => `document.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`;

/** From the chosen row to the file it is of: its name, its next date and whose turn it is. */
export const openCase = (page) =>
  waitFor(page, {
    act: press('f'),
    seen: `location.pathname.startsWith('/case-files/') && document.querySelector('main dl[class*=head]')`,
  });

/** Scrolls through the whole list. @returns the milliseconds of each frame */
export function scroll(page, frames = 240) {
  return page.evaluate(
    ([grid, count]) =>
      new Promise((resolve) => {
        const list = document.querySelector(grid);
        const step = (list.scrollHeight - list.clientHeight) / count;
        const took = [];
        let last;
        const frame = (now) => {
          if (last) took.push(now - last);
          last = now;
          if (took.length === count) return resolve(took);
          list.scrollTop += step;
          requestAnimationFrame(frame);
        };
        list.scrollTop = 0;
        requestAnimationFrame(frame);
      }),
    [DOCKET, frames],
  );
}
