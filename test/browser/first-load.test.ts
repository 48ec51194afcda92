import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { closeWindows, openWindow } from './support/desk.js';

afterAll(closeWindows);

const WEB = path.resolve('dist/web');
const MOST_KB = 250;

interface Chunk {
  file: string;
  imports?: string[];
}

/** Compressed scripts of the docket's first load: the page, the screen and the words, with all they import. */
function firstLoad(): number {
  const chunks = JSON.parse(readFileSync(path.join(WEB, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    chunks[name]?.imports?.forEach(need);
  };
  ['index.html', 'src/screens/docket/docket-screen.tsx', '../src/words/en/screens.ts'].forEach(need);
  const sizes = [...needed].map((name) => gzipSync(readFileSync(path.join(WEB, chunks[name]?.file ?? ''))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

it(`opens the docket with less than ${MOST_KB} kB of compressed script`, () => {
  const size = firstLoad();
  console.log(`First load of the docket: ${size.toFixed(0)} kB of compressed script.`);
  expect(size).toBeLessThan(MOST_KB);
});

it('sends scripts compressed, and lets the browser keep them', async () => {
  const page = await fetch(process.env.REDRESS_BROWSER_URL ?? '', { headers: { accept: 'text/html' } });
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
  for (const encoding of ['br', 'gzip']) {
    const answer = await fetch(new URL(script, page.url), { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toContain('accept-encoding');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toContain('import');
  }
});

it.each([
  ['comes the second time', 1, { role: 'heading', name: 'Clients' }],
  ['never comes', Infinity, { role: 'button', name: 'Try again' }],
] as const)('begins again, once, when the script of a screen %s', async (_ends, missing, { role, name }) => {
  const page = await openWindow({ role: 'owner' });
  let begun = 0;
  page.on('request', (request) => (begun += Number(request.isNavigationRequest())));
  await page.route('**/assets/clients-screen-*.js', (route) =>
    begun > missing ? route.continue() : route.fulfill({ status: 404 }),
  );
  await page.goto('/clients');
  await page.getByRole(role, { name }).first().waitFor();
  expect(begun).toBe(2);
});
