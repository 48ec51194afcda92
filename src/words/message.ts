import type { en } from './en/all.js';
import type { Gaps, NameOf } from './gaps.js';

type English = typeof en;

/** Every message there is, as `area.key`. */
export type Code = { [Area in keyof English & string]: `${Area}.${keyof English[Area] & string}` }[keyof English &
  string];

type TextOf<C extends Code> = C extends `${infer Area}.${infer Key}`
  ? Area extends keyof English
    ? Key extends keyof English[Area]
      ? English[Area][Key] & string
      : never
    : never
  : never;

/** A moment, said as the clocks of that zone show it. */
export interface Moment {
  /** RFC 3339. */
  at: string;
  /** IANA. */
  zone: string;
}

/** A country, named as the language names it. */
export interface Place {
  /** ISO 3166-1, two letters. */
  country: string;
}

/** What fills a gap: text as somebody wrote it, a number, another message, a country, or several of them as a list. */
export type Value = string | number | Message | Moment | Place | readonly (string | number | Message | Place)[];

/** What a person or a source wrote, or what the program says in its place. */
export type Wording = string | Message;

/** What may fill a gap of this type. */
interface Kinds {
  plural: number;
  selectordinal: number;
  number: number;
  select: string;
  /** `YYYY-MM-DD`. */
  date: string;
  time: Moment;
}

type ValueOf<Gap> = Gap extends `${string}:${infer Kind}` ? Kinds[Kind & keyof Kinds] : Value;

/** The parameters of one message, by the names of its gaps. */
export type Params<C extends Code> = { readonly [Gap in Gaps<TextOf<C>> as NameOf<Gap>]: ValueOf<Gap> };

/** What the program says, before it is said: a code and what fills its gaps. Kept and compared as this. */
export interface Message {
  readonly code: Code;
  readonly params?: Readonly<Record<string, Value>>;
}

/** The parameters are left out exactly where the message has no gap. */
export type Given<C extends Code> = [Gaps<TextOf<C>>] extends [never] ? [] : [params: Params<C>];

export function message<C extends Code>(code: C, ...[params]: Given<C>): Message {
  return params ? { code, params: params as Readonly<Record<string, Value>> } : { code };
}

/** A message in the place of the text it becomes as the answer leaves (`rendered`). */
export type Said = string;

/** Puts a message where the reader is to find text in their language. */
export function said({ code, params }: Message): Said {
  return { $message: code, params } as unknown as Said;
}

/** Text that may be somebody's own words, which go out as they are. */
export function worded(wording: Wording): Said {
  return typeof wording === 'string' ? wording : said(wording);
}

/** Says the words of a table in another language: a key that lacks or a gap of another name does not compile. */
export const translation =
  <E extends Readonly<Record<string, string>>>() =>
  <const T extends { readonly [Key in keyof E]: string }>(words: T & SameGaps<E, T>): T =>
    words;

type SameGaps<E, T> = {
  readonly [Key in keyof T]: Key extends keyof E
    ? NameOf<Gaps<T[Key] & string>> extends NameOf<Gaps<E[Key] & string>>
      ? unknown
      : `has a gap that English has not`
    : `is no key of the English table`;
};
