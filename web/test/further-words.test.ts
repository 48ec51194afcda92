import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { furtherScreens } from '../../src/words/en/further-screens.js';

const SRC = path.resolve('web/src');
const SCREENS = path.join(SRC, 'screens');
const routes = readFileSync(path.join(SRC, 'routes.tsx'), 'utf8');

/** The screens all of whose routes wait for the further words. */
const waiting = readdirSync(SCREENS).filter((folder) => {
  const all = routes.match(new RegExp(`import\\('\\./screens/${folder}/`, 'g')) ?? [];
  const worded = routes.match(new RegExp(`worded\\(\\(\\) => import\\('\\./screens/${folder}/`, 'g')) ?? [];
  return all.length > 0 && all.length === worded.length;
});
/** Rule sets are a tab of administration. */
const FOLDERS = [...waiting, 'rule-sets'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('schema.d.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(SRC, name), 'utf8') }));
const elsewhere = files.filter(({ name }) => !FOLDERS.some((folder) => name.startsWith(`screens/${folder}/`)));

const said = new RegExp(`['"\`](${Object.keys(furtherScreens).join('|')})\\.`);
const borrowed = new RegExp(`from '[./]*/(${FOLDERS.join('|')})/`);

it('knows screens that wait for the further words', () => {
  expect(waiting).toContain('administration');
  expect(elsewhere.length).toBeGreaterThan(50);
});

it('says the further words on those screens only', () => {
  expect(elsewhere.filter(({ text }) => said.test(text)).map(({ name }) => name)).toEqual([]);
});

it('shows no part of those screens on others', () => {
  expect(elsewhere.filter(({ text }) => borrowed.test(text)).map(({ name }) => name)).toEqual([]);
});
