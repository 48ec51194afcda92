// Over 200 lines: what is looked for, what counts as somebody's own, and how every page is come by.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { loadDemo } from '../../seeds/demo/load-demo.js';
import { DigestRound } from '../../src/features/reminders/digests/digest-round.js';
import { readCsv } from '../../src/law/own-rules/csv.js';
import { LANGUAGES, type Language } from '../../src/words/language.js';
import { say } from '../../src/words/speakers.js';
import { message } from '../../src/words/message.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { contract } from '../support/contract.js';
import { everyAddress, readerOf, textsIn } from '../support/every-get.js';
import type { Address, Answer } from '../support/every-get.js';
import { everyRecord } from '../support/every-record.js';

jest.setTimeout(180_000);

/** Members that keep what was, or codes and what fills them beside the text that says them. */
const NO_READING = /(^|\.)(before|after|params|providerAnswer|extract|publicExtract|messageId|headers)(\.|$)|^text$/;
/** Members that are text for a reader even where one word is all of it. */
const READING =
  /(^|\.)(sentence|clause|message|text|words|duty|length|citation|provision|authority|notes?|statusReason|stateReason|done|noun)$/;
/** What two versions of a record have different: a name, and what each says, of one word or more. */
const COMPARED = /\/history\/comparison data\.\d+\.(name|from|to)$/;
/** Routes that answer files, and records the demo has none of. */
const WITHOUT = ['/documents/{id}/content', '/deadlines/{id}/control-form.pdf', '/day-sheets/{day}.pdf'].map(
  (route) => `/api/v1${route}`,
);

/** Codes of the contract that have a hyphen; without one they may be words. Some are English words all the same. */
const CODES = new Set(
  [...JSON.stringify(contract).matchAll(/"enum":(\[[^\]]*\])/g)].flatMap(([, list = '[]']) => kebab(list)),
);
const ENGLISH_WORDS = ['follow-up', 're-check'];

function kebab(list: string): string[] {
  return (JSON.parse(list) as unknown[]).filter(
    (one) => typeof one === 'string' && /^[a-z]+(-[a-z]+)+$/.test(one),
  ) as string[];
}

/** What was sent as a code is none of the words people wrote. */
const IS_CODE = /^([a-z]+([A-Z-][a-z]*)*|[A-Z0-9_]+)$/;

const FLAWS: Readonly<Record<string, RegExp>> = {
  'an id': /[0-9a-f]{8}-[0-9a-f]{4}-/,
  'a name of the program': /\b[a-z]+([A-Z][a-z]+)+\b|\b([A-Z][a-z]+){2,}On\b/,
  'a code in capitals': /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/,
  'a column': /\b[a-z]+(_[a-z]+)+\b/,
  'see issues': /see issues/i,
  'a day no reader writes': /\b\d{4}-\d\d-\d\d\b/,
  'a gap': /\{\s*\w+\s*[,}]/,
};
/** Words of English that no other of the languages has; an Act may be called by its own name. */
const TELL_TALE = /\b(the|of|must|and|was|were|with|from|has|been|this|by|is)\b/i;
const OWN_NAMES = /Freedom of Information Act/g;

/** What a mail server answered, and addresses, which have ids in them. */
const NO_WORDS = /https?:\/\/\S+|^kept in the outbox as .*/g;
/**
 * Places that still break this, each with the flaw it may have. A place that is put right leaves the list; nothing is to
 * be added to it.
 */
const KNOWN: readonly (readonly [flaw: RegExp, place: RegExp])[] = [
  // Figures that others published: their titles are names, their units and bases are still said in English only.
  [/^English$/, /\/published-figures data\.#\.(sources\.#\.title|unit|base)$/],
];

let app: TestApp;
/** What people wrote, longest first. */
let written: string[];
const readers: { token: string; addresses: Address[] }[] = [];

beforeAll(async () => {
  app = await openApp();
  const wrote: string[] = [];
  const demo = await loadDemo(listening(app.nest, wrote), app.platform);
  // What the demo has none of: suggestions, new facts, tables of the firm's own.
  await everyRecord(app, app.ferro, (field, longest) => {
    const text = `Qzx ${wrote.length}`.slice(0, longest);
    wrote.push(text);
    return text;
  });
  app.clock.moveTo('2026-11-23T06:00:00Z');
  await new DigestRound(app.db, app.platform.mailer, app.clock, app.platform.settings.publicUrl).run();
  const owners = demo.logins.filter(({ role }) => role === 'owner');
  const tokens = await Promise.all(owners.map(signIn));
  const empty: string[][] = [];
  for (const token of [...tokens, app.ferro.owner.token]) {
    const walk = await everyAddress(readerOf(app.nest, token, 'en'), {
      days: ['2026-11-22'],
      queries: {
        '/search': ['q=a'],
        '/calendar-days': ['from=2026-11-01&to=2026-12-31'],
        '/docket': ['within=365'],
        '/letter-places': ['text=Lyon'],
      },
      without: WITHOUT,
      pick: readers.length ? oneOfEachKind : oneOfEachRule,
    });
    empty.push(walk.empty);
    readers.push({ token, addresses: walk.found });
  }
  expect(empty.reduce((a, b) => a.filter((route) => b.includes(route)))).toEqual([]);
  const named = await Promise.all(readers.map(({ token }) => namesOf(token)));
  written = [...new Set([...wrote, ...named.flat()])].filter((text) => text.length > 2 && !IS_CODE.test(text));
  written.sort((a, b) => b.length - a.length);
});
afterAll(() => app.close());

/** The application that notes every text it is sent. */
function listening(nest: NestFastifyApplication, wrote: string[]): NestFastifyApplication {
  const get = (target: NestFastifyApplication, name: string | symbol): unknown => {
    if (name !== 'inject') return Reflect.get(target, name) as unknown;
    return (options: { payload?: unknown; headers?: Record<string, string> }) => {
      wrote.push(...textsOfBody(options.payload), options.headers?.['x-reason'] ?? '');
      return target.inject(options as Parameters<NestFastifyApplication['inject']>[0]);
    };
  };
  return new Proxy(nest, { get });
}

type Row = Readonly<Record<string, unknown>>;

/** Rules and dates are many; one date of each rule and status is opened, and the rules in their lists. */
function oneOfEachRule(list: string, rows: readonly Row[]): readonly Row[] {
  const kind = (row: Row) => [row['ruleId'], row['status'], row['state'], row['kind'], row['step']].join(' ');
  if (['deadlines', 'reminders', 'documents', 'correspondence'].includes(list)) {
    return [...new Map(rows.map((row) => [kind(row), row])).values()];
  }
  return list === 'rules' ? rows.slice(0, 5) : rows;
}
const oneOfEachKind = (list: string, rows: readonly Row[]) =>
  oneOfEachRule(list, rows).slice(0, list === 'rule-sets' ? undefined : 12);

async function signIn({ email, password }: { email: string; password: string }): Promise<string> {
  const { body } = await request(app.server).post('/api/v1/auth/login').send({ email, password });
  return (body as { token: string }).token;
}

/** Papers and tables are in the language their reader has chosen. */
async function prefers(token: string, language: Language): Promise<void> {
  const of = { url: '/api/v1/auth/me', headers: { authorization: `Bearer ${token}` } };
  const { version } = (await app.nest.inject({ method: 'GET', ...of })).json<{ version: number }>();
  const headers = { ...of.headers, 'if-match': `"${version}"` };
  const changed = await app.nest.inject({ method: 'PATCH', ...of, headers, payload: { language } });
  expect(changed.statusCode).toBe(200);
}

/** The firm and its people, who were there before the API was asked. */
async function namesOf(token: string): Promise<string[]> {
  const read = readerOf(app.nest, token, 'en');
  const lists = await Promise.all(['/firm', '/users'].map((path) => read({ route: path, path: `/api/v1${path}` })));
  return lists
    .flatMap(({ body }) => textsIn(body))
    .flatMap(([at, text]) => (/(^|\.)(name|email)$/.test(at) ? [text] : []));
}

/** Every text of what was sent; the fields of a form stand on lines of their own. */
function textsOfBody(payload: unknown): string[] {
  if (Buffer.isBuffer(payload)) {
    const named = /name="(?:title|file)"(?:; filename="([^"]*)")?\r\n(?:\r\n(.*))?/g;
    return [...payload.toString('utf8').matchAll(named)].flatMap(([, file, title]) => [file ?? title ?? '']);
  }
  return textsIn(payload).map(([, text]) => text);
}

/** What the program says in an answer: what people wrote, and what is no text, left out. */
function saidIn({ type, text, body, route }: Answer): [at: string, said: string][] {
  if (type === 'text/csv') {
    const [, ...rows] = readCsv(text).records;
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.includes(' ')));
    return cells.map((cell) => [`${route} cell`, withoutWritten(cell)]);
  }
  const own = new Set(written);
  return textsIn(body)
    .filter(([at, one]) => !NO_READING.test(at) && !own.has(one))
    .filter(([at, one]) => one.includes(' ') || READING.test(at) || COMPARED.test(`${route} ${at}`))
    .map(([at, one]) => [`${route} ${at.replaceAll(/\b\d+\b/g, '#')}`, withoutWritten(one)]);
}

function withoutWritten(text: string): string {
  const own = text.replaceAll(NO_WORDS, '…');
  return written.reduce((rest, one) => (rest.includes(one) ? rest.replaceAll(one, '…') : rest), own);
}

function flawsOf(said: string, language: Language, inOneLanguage: boolean): string[] {
  const flaws = Object.entries(FLAWS).flatMap(([flaw, pattern]) => (pattern.test(said) ? [flaw] : []));
  const words = said.match(/[a-z]+(-[a-z]+)+/g) ?? [];
  if (words.some((word) => CODES.has(word) && !ENGLISH_WORDS.includes(word))) flaws.push('a code');
  if (said.includes(say(language, message('general.no-words')))) flaws.push('a message without words');
  if (said === '') flaws.push('nothing');
  if (language !== 'en' && !inOneLanguage && TELL_TALE.test(said.replaceAll(OWN_NAMES, ''))) flaws.push('English');
  return flaws;
}

it.each(LANGUAGES.map((language) => [language]))('in %s nothing a lawyer reads is a code', async (language) => {
  const found = new Set<string>();
  let looked = 0;
  for (const { token, addresses } of readers) {
    const read = readerOf(app.nest, token, language);
    await prefers(token, language);
    for (const address of addresses) {
      for (const [at, said] of saidIn(await read(address))) {
        looked += 1;
        // Mail is in the language of whom it went to.
        for (const flaw of flawsOf(said, language, at.includes('/mail-outbox'))) {
          const isKnown = KNOWN.some(([flaws, places]) => flaws.test(flaw) && places.test(at));
          if (!isKnown) found.add(`${flaw}: ${at}: ${said.slice(0, 200)}`);
        }
      }
    }
  }
  expect([...found]).toEqual([]);
  expect(looked).toBeGreaterThan(3_000);
});
