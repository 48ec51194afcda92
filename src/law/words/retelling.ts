import { CLEAN_UP } from '../clean-up.js';
import { citeAgain } from '../provision.js';
import { bearerNamed } from '../rule-told.js';
import { RULEBOOK } from '../rulebook/rulebook.js';
import { LAW_WORDS, type LawLanguage } from './in-language.js';
import type { LawWords } from './law-words.js';

type Retelling = (json: string) => string;

/** Text and null as they stand in JSON; an escaped quote ends nothing, so no title can pretend to be a member. */
const TEXT = String.raw`"((?:[^"\\]|\\.)*)"`;
const RULE = String.raw`"ruleId"\s?:\s?(?:"([^"]*)"|null)`;
const TITLE = String.raw`"(?:title|deadlineTitle)"\s?:\s?${TEXT}`;
const MEMBERS = [
  String.raw`${TITLE},\s?${RULE}`,
  String.raw`${RULE},\s?${TITLE}`,
  String.raw`("(?:owedByName|authority|source|provision)"\s?:\s?)${TEXT}`,
];

const made = new Map<LawLanguage, Retelling | undefined>();

/**
 * Puts the book's own words of deadlines in an answer into the reader's language: titles that nobody changed, who owes
 * it and where it stands. Nothing for English, in which they are stored. In the JSON, `title` and `ruleId` stand side
 * by side and before the rest.
 */
export function retelling(language: LawLanguage): Retelling | undefined {
  if (!made.has(language)) made.set(language, retellingIn(LAW_WORDS[language]));
  return made.get(language);
}

function retellingIn(words: LawWords): Retelling | undefined {
  if (!words.rules) return undefined;
  const titleTold = titlesIn(words);
  const others = remembering((text) => otherTold(text, words));
  const pattern = new RegExp(MEMBERS.join('|'), 'g');
  return (json) => {
    // Whether the row is one of the book's: what a person typed about their own date stays as it is.
    let ofBook = false;
    return json.replace(pattern, (whole: string, ...found: (string | undefined)[]) => {
      const [titleAfter, ruleAfter, ruleBefore, titleBefore, member, text] = found;
      // A provision is only ever cited by us.
      if (member !== undefined)
        return ofBook || member.startsWith('"provision"') ? `${member}"${others(text as string)}"` : whole;
      const title = (titleAfter ?? titleBefore) as string;
      const told = titleTold(title, ruleAfter ?? ruleBefore);
      ofBook = told !== undefined || (ruleAfter ?? ruleBefore) !== undefined;
      return told === undefined ? whole : whole.replace(`"${title}"`, () => JSON.stringify(told));
    });
  };
}

/** The book's own title of a deadline in that language; undefined for one that a person gave or changed. */
export type TitleTold = (title: string, ruleId: string | undefined) => string | undefined;

/** By rule; those of the clean-up have no rule of the book, and are named with whom they go to. */
export function titlesIn({ rules }: LawWords): TitleTold {
  const byRule = new Map(RULEBOOK.map(({ id, title }) => [`${id} ${title}`, rules?.[id]?.[0] ?? title]));
  const ofCleanUp = new Map(CLEAN_UP.map(({ rule: { id, title } }) => [title, rules?.[id]?.[0] ?? title]));
  return (title, ruleId) => {
    const ofBook = ruleId && byRule.get(`${ruleId} ${title}`);
    if (ofBook || (ruleId && !CLEAN_UP.some(({ rule }) => rule.id === ruleId))) return ofBook;
    const [what = '', ...whom] = title.split(': ');
    const told = ofCleanUp.get(what);
    return told && [told, ...whom].join(': ');
  };
}

const titles = new Map<LawLanguage, TitleTold>();

/** A deadline's title in that language; one that a person gave stays as it is. */
export function titleIn(language: LawLanguage, title: string, ruleId: string | null): string {
  const told = titles.get(language) ?? titlesIn(LAW_WORDS[language]);
  titles.set(language, told);
  return told(title, ruleId ?? undefined) ?? title;
}

function otherTold(text: string, words: LawWords): string {
  const cited = words.citations ? citeAgain(text, words.citations) : text;
  if (cited !== text) return inJson(cited);
  const known = words.bearers?.[text] ?? (text.startsWith('national bureau of ') && bearerNamed(text, words));
  return known ? inJson(known) : text;
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** There are some hundred citations and names; what people type is not kept for ever. */
function remembering(tell: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const told = known.get(text) ?? tell(text);
    if (known.size >= 1000) known.clear();
    known.set(text, told);
    return told;
  };
}
