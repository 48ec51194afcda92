import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { ar } from './ar/all.js';
import { en } from './en/all.js';
import { es } from './es/all.js';
import { fr } from './fr/all.js';
import { LANGUAGES } from './language.js';
import type { Message, Value } from './message.js';
import { say } from './speakers.js';

/** What goes out of the house, and what is said about it. */
const AREAS = ['banners', 'calendar', 'digests', 'mail', 'papers', 'reminders', 'timeline', 'warnings'] as const;
const TABLES = { en, fr, es, ar };
const COUNTS = [0, 1, 2, 3, 11, 100];

const tables = LANGUAGES.flatMap((language) => AREAS.map((area) => [language, area] as const));
const wordsOf = (language: (typeof LANGUAGES)[number], area: (typeof AREAS)[number]) =>
  Object.entries<string>(TABLES[language][area]);

/** The gaps of a message, with those inside the branches of a plural. */
function gapsOf(elements: MessageFormatElement[]): [name: string, type: TYPE][] {
  return elements.flatMap((element): [string, TYPE][] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    const own: [string, TYPE] = [element.value, element.type];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [own];
    return [own, ...Object.values(element.options).flatMap(({ value }) => gapsOf(value))];
  });
}

function sample(type: TYPE, count: number): Value {
  if (type === TYPE.plural || type === TYPE.number) return count;
  if (type === TYPE.date) return '2026-03-02';
  if (type === TYPE.time) return { at: '2026-03-02T08:30:00Z', zone: 'Europe/Paris' };
  return 'Ж-12';
}

function paramsFor(text: string, count: number): Message['params'] {
  const gaps = gapsOf(parse(text, { ignoreTag: true }));
  return Object.fromEntries(
    gaps.map(([name, type]) => [name.charAt(0).toLowerCase() + name.slice(1), sample(type, count)]),
  );
}

it.each(tables)('in %s every message of %s is whole: no brace, no code, no id', (language, area) => {
  for (const [key, text] of wordsOf(language, area)) {
    for (const count of COUNTS) {
      const said = say(language, { code: `${area}.${key}`, params: paramsFor(text, count) } as Message);
      expect(said).not.toMatch(/[{}]|undefined|Invalid|\[object|\d{4}-\d\d-\d\d/);
      expect(said).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
      // Two words joined by a dot or by their capitals are names of the program's own.
      expect(said).not.toMatch(/\b[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)+\b|\b[a-z]+[A-Z]\w*On\b|\b[A-Z]+_[A-Z]+\b/);
      expect(said.trim()).not.toBe('');
    }
  }
});

it.each(tables.filter(([language]) => language !== 'en'))('in %s %s is not left in English', (language, area) => {
  const english: Record<string, string> = en[area];
  for (const [key, text] of wordsOf(language, area)) {
    const outsideGaps = text.replaceAll(/\{\w+/g, '{');
    expect([key, outsideGaps]).toEqual([key, expect.not.stringMatching(/\b(the|is|was|due|file|must|with|nobody)\b/)]);
    if (language === 'ar' && /[a-z]{3}/i.test(english[key]!.replace(/\{[^}]*\}/g, '').replace('Redress', ''))) {
      expect([key, text]).toEqual([key, expect.stringMatching(/[\u0600-\u06ff]/)]);
    }
  }
});

it.each(AREAS)('Arabic says every number of %s as its grammar has it', (area) => {
  for (const [key, text] of wordsOf('ar', area)) {
    for (const element of parse(text, { ignoreTag: true })) {
      if (element.type !== TYPE.plural) continue;
      const forms = Object.keys(element.options);
      const worded = Object.values(element.options).some(({ value }) =>
        value.some((part) => part.type === TYPE.pound && value.length > 1),
      );
      if (!worded) continue;
      const said = (category: string, exact: string) => forms.includes(category) || forms.includes(exact);
      expect([key, said('one', '=1'), said('two', '=2')]).toEqual([key, true, true]);
      expect([key, forms]).toEqual([key, expect.arrayContaining(['few', 'many', 'other'])]);
    }
  }
});

it.each(AREAS)('French keeps its marks on the line: %s', (area) => {
  for (const [key, text] of wordsOf('fr', area)) {
    expect([key, text]).toEqual([key, expect.not.stringMatching(/ [;:?!»]|« /)]);
  }
});
