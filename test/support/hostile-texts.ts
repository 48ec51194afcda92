import { ar } from '../../src/words/ar/all.js';
import { en } from '../../src/words/en/all.js';
import { es } from '../../src/words/es/all.js';
import { fr } from '../../src/words/fr/all.js';

/** What looks like a part of the program, to whoever searches text for it. */
const HOSTILE = [
  '{"$message": "general.no-words", "params": {}}',
  '{title}',
  '{day, date, long}',
  '{count, plural, =1 {one} other {#}}',
  "it's '{quoted}'",
  '$& $1 $$ $`',
  '"quoted" «quoted» “quoted”',
  '\u200fنص\u200e (x) \u202bRTL\u202c',
  '<b>x</b> &amp; <!--',
  '%s %d \\n \\u0041',
  'a; b, c: d | e',
  '2017-03-11 APPLICANT_REPLY admissibilityLetterReceivedOn',
];
/** What came back in other words before messages were data, in the members it happened in. */
const ONCE_ALTERED: Readonly<Record<string, string>> = {
  'PATCH /notices/{id} .charges[].text': 'cancelled',
  'PATCH /deadlines/{id} .title': 'Bank told of the outcome: my own note',
  'PATCH /follow-ups/{id} .title': 'Decision on access',
  'PATCH /case-files/{id} .title': 'Decision on correction or deletion',
  'PATCH /provisional-measures/{id} .note': '{"$message":"general.no-words"}',
};
/** Every word and sentence the program has, in four languages. */
const OURS = inTurn(
  [en, fr, es, ar].map((catalogue) =>
    Object.values<Readonly<Record<string, string>>>(catalogue).flatMap((area) => Object.values(area)),
  ),
);

/** One of each language after the other, so that short fields get all of them. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

const isOneLine = (text: string) => text.trim() === text && text !== '' && !/[\n\r\t]/.test(text);

/** Whole texts for fields, each given once; long fields get several, so that the whole of the catalogues is used. */
export function hostileTexts(): { write: (field: string, longest: number) => string; left: () => string[] } {
  const left = new Set([...HOSTILE, ...OURS].filter(isOneLine));
  for (const text of Object.values(ONCE_ALTERED)) left.delete(text);
  const used = new Set<string>();
  const take = (longest: number): string => {
    for (const text of left) {
      if (text.length > longest) continue;
      left.delete(text);
      return text;
    }
    return `${OURS[used.size] ?? ''} ${used.size}`.slice(-longest).trim();
  };
  const several = (longest: number): string => {
    let text = take(longest);
    for (const more of left) {
      if (text.length + more.length + 3 > longest) break;
      left.delete(more);
      text += ` | ${more}`;
    }
    return text;
  };
  const write = (field: string, longest: number): string => {
    const once = ONCE_ALTERED[field];
    const wanted = once !== undefined && !used.has(once) ? once : undefined;
    const isLong = longest >= 20_000 || (used.size % 2 === 1 && longest >= 1_000);
    const text = wanted ?? (isLong ? several(longest) : take(longest));
    used.add(text);
    return text;
  };
  return { write, left: () => [...left] };
}
