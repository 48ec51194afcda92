import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Login } from './server.js';

interface Look {
  /** Nobody is signed in without it. */
  role?: 'owner' | 'lawyer' | 'paralegal' | 'assistant' | 'auditor';
  language?: 'en' | 'fr' | 'es' | 'ar';
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  url?: string;
}

const opened: Browser[] = [];
const complaints: string[] = [];

/** A window of Chromium as one person has it; what the browser complains about fails the test (`checkComplaints`). */
export async function openWindow(look: Look = {}): Promise<Page> {
  const { role, language = 'en', scheme = 'light', width = 1280, height = 800 } = look;
  const url = look.url ?? process.env.REDRESS_BROWSER_URL ?? '';
  const browser = opened[0] ?? (await launch());
  const viewport = { width, height };
  const context = await browser.newContext({ baseURL: url, viewport, colorScheme: scheme, hasTouch: width < 500 });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(`localStorage.setItem('redress.language', '"${language}"')`);
  if (role) await signIn(context, role);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refusal that the test provokes is logged by the browser itself.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
  });
  return page;
}

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'];
  const browser = await chromium.launch({ executablePath, args });
  opened.push(browser);
  return browser;
}

async function signIn({ request }: BrowserContext, role: string): Promise<void> {
  const logins = JSON.parse(process.env.REDRESS_BROWSER_LOGINS ?? '[]') as Login[];
  const login = logins.find((one) => one.role === role);
  if (!login) throw new Error(`The demo has no ${role}.`);
  const { email, password } = login;
  const answer = await request.post('/api/v1/auth/login', { data: { email, password } });
  if (!answer.ok()) throw new Error(`Sign-in: ${answer.status()} ${await answer.text()}`);
}

/** Nothing was asked of another origin, and nothing went wrong that only the console tells. */
export function checkComplaints(): void {
  expect(complaints.splice(0)).toEqual([]);
}

export async function closeWindows(): Promise<void> {
  for (const browser of opened.splice(0)) await browser.close();
}

/** What another language, direction or colour scheme of the same screen can break. */
const OF_THE_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'valid-lang',
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'button-name',
  'empty-heading',
  'empty-table-header',
  'frame-title',
  'image-alt',
  'input-button-name',
  'label',
  'link-name',
  'role-img-alt',
  'select-name',
  'summary-name',
  'svg-img-alt',
];

/**
 * The rules of axe on what is shown; the message names rule and element.
 *
 * @param rules `look` where another look of the same screen is asked for every rule
 */
export async function expectAccessible(page: Page, rules: 'all' | 'look' = 'all'): Promise<void> {
  // No frame of another origin is shown, so axe need not gather its findings in a page of its own; passes are not read.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
  const { violations } = await (rules === 'all' ? axe : axe.withRules(OF_THE_LOOK)).analyze();
  const said = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  expect(said).toEqual([]);
}

/** Waits until the screen stands still: nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(250);
}
