import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { ar } from './ar/all.js';
import { en } from './en/all.js';
import { es } from './es/all.js';
import { fr } from './fr/all.js';
import { LANGUAGES, type Language } from './language.js';
import type { Message, Value } from './message.js';
import type { Catalogue } from './render.js';
import { say } from './speakers.js';

const CATALOGUES: Record<Language, Catalogue> = { en, fr, es, ar };
const AREAS = Object.keys(en);
const tables = LANGUAGES.flatMap((language) => AREAS.map((area) => [language, area] as const));
const wordsOf = (language: Language, area: string) => Object.entries(CATALOGUES[language][area] ?? {});

/** Every element of a message, with those inside the branches of its choices. */
function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))];
  });
}

const read = (text: string) => elementsOf(parse(text, { ignoreTag: true }));

function samplesOf(element: MessageFormatElement): Value[] {
  if (element.type === TYPE.plural) return [0, 1, 2, 3, 11, 100];
  if (element.type === TYPE.select) return Object.keys(element.options);
  if (element.type === TYPE.number) return [0, 1, 1000];
  if (element.type === TYPE.date) return ['2026-03-02'];
  if (element.type === TYPE.time) return [{ at: '2026-03-02T08:30:00Z', zone: 'Europe/Paris' }];
  return ['Ж-12'];
}

/** The message with each form of its choices and numbers at least once. */
function sampled(code: string, text: string): Message[] {
  const gaps = new Map<string, Value[]>();
  for (const element of read(text)) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    const name = element.value.charAt(0).toLowerCase() + element.value.slice(1);
    const known = gaps.get(name) ?? [];
    const samples = samplesOf(element);
    if (samples.length > known.length) gaps.set(name, samples);
  }
  const most = Math.max(1, ...[...gaps.values()].map((samples) => samples.length));
  return Array.from({ length: most }, (_, n) => {
    const params = Object.fromEntries([...gaps].map(([name, samples]) => [name, samples[n % samples.length] as Value]));
    return { code, params } as Message;
  });
}

/** What a reader is never shown: marks of MessageFormat, nothing where something was to be, dates as programs write them. */
const BROKEN = /[{}]|undefined|\bnull\b|NaN|Invalid|\[object|\d{4}-\d\d-\d\d/;
/** Names of properties, columns and codes, ids, and pointers to another member of the answer. */
const INTERNAL =
  /\b[a-z]+[A-Z]\w*|\b[a-z]+_[a-z_]+\b|\b[A-Z]+_[A-Z]+\b|[0-9a-f]{8}-[0-9a-f]{4}-|see issues|\/\{id\}|\b[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)+\b/;
/** Examples of what to write, settings that an operator writes, and a unit. */
const MEANT = /2026-04-03|1980-05-17|KZ_CRIMINAL|REDRESS_(HOME|DEMO)|METRICS_TOKEN|\bkB\b/g;

/** Whoever writes a rule table writes its columns, and the facts in it, by the very names of the program. */
const RULE_TABLE = /^law\.table\./;

it.each(tables)('in %s every message of %s is said whole, and shows nothing of the program', (language, area) => {
  for (const [key, text] of wordsOf(language, area)) {
    for (const message of sampled(`${area}.${key}`, text)) {
      const said = say(language, message).replaceAll(MEANT, '');
      expect([message.code, said]).toEqual([message.code, expect.not.stringMatching(BROKEN)]);
      const shown = RULE_TABLE.test(message.code) ? '' : said;
      expect([message.code, shown]).toEqual([message.code, expect.not.stringMatching(INTERNAL)]);
      expect([message.code, text.trim()]).toEqual([message.code, expect.not.stringMatching(/^$/)]);
    }
  }
});

it.each(tables)(
  'in %s no choice of %s is by a code with a hyphen, which MessageFormat does not read',
  (language, area) => {
    const hyphened = wordsOf(language, area).filter(([, text]) =>
      read(text).some(
        (element) => element.type === TYPE.select && Object.keys(element.options).some((key) => /\W/.test(key)),
      ),
    );
    expect(hyphened).toEqual([]);
  },
);

/** Keys that a keyboard of every language, the Arabic one too, has these names on. */
const ON_KEYS = /^(Ctrl )?Enter$/;

it.each(tables.filter(([language]) => language !== 'en'))('in %s %s is not left in English', (language, area) => {
  const english = CATALOGUES.en[area] ?? {};
  for (const [key, text] of wordsOf(language, area)) {
    // A form has a part named file.
    const outsideGaps = text.replaceAll(/\{\w+/g, '{').replace(/ file\.$/, '');
    expect([key, outsideGaps]).toEqual([key, expect.not.stringMatching(/\b(the|is|was|file|must|with|nobody)\b/)]);
    const hasWords = /[a-z]{3}/i.test((english[key] ?? '').replaceAll(/\{[^}]*\}/g, '').replace(/Redress|^the /, ''));
    if (language === 'ar' && hasWords && !ON_KEYS.test(text))
      expect([key, text]).toEqual([key, expect.stringMatching(/[\u0600-\u06ff]/)]);
  }
});

it.each(AREAS)('Arabic says every number of %s as its grammar has it', (area) => {
  for (const [key, text] of wordsOf('ar', area)) {
    for (const element of read(text)) {
      if (element.type !== TYPE.plural) continue;
      const forms = Object.keys(element.options);
      const worded = Object.values(element.options).some(
        ({ value }) => value.length > 1 && value.some((part) => part.type === TYPE.pound),
      );
      if (!worded) continue;
      const says = (category: string, exact: string) => forms.includes(category) || forms.includes(exact);
      expect([key, says('one', '=1'), says('two', '=2')]).toEqual([key, true, true]);
      expect([key, forms]).toEqual([key, expect.arrayContaining(['few', 'many', 'other'])]);
    }
  }
});

it.each(AREAS)('French keeps its marks on the line: %s', (area) => {
  for (const [key, text] of wordsOf('fr', area)) {
    expect([key, text]).toEqual([key, expect.not.stringMatching(/ [;:?!»]|« /)]);
  }
});
