// `npm run bench:web`: what a person waits for in the browser, in one firm with 10,000 files. See README.md.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import {
  chooseDays,
  chooseSegment,
  openCase,
  openDocket,
  ROW,
  scriptBytes,
  scroll,
  switchHard,
  watchFirstRow,
} from './browser-measures.mjs';
import { openDatabase, query } from './database.mjs';
import { startRedress } from './servers.mjs';

const { values: given } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '7' },
    /** A folder that keeps the filled database for the next run. */
    home: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    /** A small practice, everything once: whether it works, not how fast it is. */
    smoke: { type: 'boolean', default: false },
  },
});
const dist = resolve(given.dist);
const rounds = given.smoke ? 1 : Number(given.rounds);
const files = given.smoke ? 100 : Number(given.cases);
if (!existsSync(resolve(dist, 'web'))) throw new Error('Redress is not built; run npm run build first.');

const ALL = '/?within=36500';
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'];

const home = given.home && resolve(given.home);
const database = await openDatabase({ dist, cases: files, home, firms: 1, copies: ['redress'] });
const stops = [() => database.stop()];
try {
  const redress = await startRedress(database, dist, 'all');
  stops.push(redress.stop);
  const browser = await chromium.launch({ executablePath, args });
  stops.push(() => browser.close());
  say(`${cpus().length} x ${cpus()[0].model}, Node ${process.version}, Chromium ${browser.version()}`);
  say(await contents());
  await measure(() => freshPage(browser, `http://127.0.0.1:${redress.port}`));
} finally {
  for (const stop of stops.toReversed()) await stop();
}

async function contents() {
  const count = (table) => `(select count(*) from redress.${table})`;
  const [found] = await query(
    database.adminUrl,
    `select ${count('firm')} as firms, ${count('case_file')} as files, ${count('deadline')} as deadlines,
       ${count('correspondence')} as letters`,
  );
  return `${found.firms} firm, ${found.files} files, ${found.deadlines} deadlines, ${found.letters} letters`;
}

/** A lawyer's window with an empty cache. */
async function freshPage(browser, baseURL) {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  await context.addCookies([{ name: 'redress_session', value: database.tokens[0], url: baseURL }]);
  await context.addInitScript(watchFirstRow, ROW);
  return context.newPage();
}

async function measure(open) {
  const bytes = [];
  const cold = await repeated(async () => {
    const page = await open();
    const { interactive } = await openDocket(page, '/');
    bytes.push(await scriptBytes(page));
    await page.context().close();
    return interactive;
  });
  tell('docket interactive, nothing cached', cold, 1000);

  const page = await open();
  await openDocket(page, '/');
  tell('docket interactive, again', await repeated(async () => (await openDocket(page, '/')).interactive), 1000);
  tell('docket interactive, all rows', await repeated(async () => (await openDocket(page, ALL)).interactive));

  for (const [address, rows] of [
    ['/', '30 days'],
    [ALL, 'all rows'],
  ]) {
    await openDocket(page, address);
    await settle(page);
    tell(`filter, ${rows}: one side`, await repeated((n) => chooseSegment(page, n % 2 ? 'ours' : 'theirs')), 100);
    await chooseSegment(page, 'both');
    tell(`filter, ${rows}: hard ones`, await repeated(() => switchHard(page)), 100);
  }
  const fewerDays = await repeated(async () => {
    await openDocket(page, '/?within=14');
    await settle(page);
    return chooseDays(page, 7);
  });
  tell('filter, fewer days', fewerDays, 100);

  const moreDays = await repeated(async () => {
    await openDocket(page, '/?within=0');
    // Until all days have come too, which the page asks for when it has been quiet.
    await settle(page);
    return chooseDays(page, 7);
  });
  tell('filter, more days', moreDays, 100);

  const cases = await repeated(async (n) => {
    await openDocket(page, '/');
    for (let row = 0; row < n; row++) await page.keyboard.press('j');
    await settle(page);
    return openCase(page);
  });
  tell('case opened from the docket', cases, 300);

  await openDocket(page, ALL);
  await settle(page);
  tell('scrolling all rows, a frame', await scroll(page), 50);
  say(`compressed script of the first load: ${(Math.max(...bytes) / 1000).toFixed(0)} kB (goal 250)`);
}

async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
}

async function repeated(one) {
  const took = [];
  for (let n = 0; n < rounds; n++) took.push(await one(n));
  return took;
}

function tell(what, took, goal) {
  const sorted = took.toSorted((a, b) => a - b);
  const [middle, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((ms) => ms.toFixed(0).padStart(5));
  say(`${what.padEnd(48)} p50 ${middle} ms   worst ${worst} ms${goal ? `   goal ${goal}` : ''}`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
