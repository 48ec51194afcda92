import { CONCLUSION_NAMES, MEASURE_NAMES, NOTICE_KIND_NAMES, REQUEST_KIND_NAMES } from '../../../../law/words/kinds.js';
import { SPEAKERS } from '../../../../words/speakers.js';
import { LANGUAGES, type Language } from '../../../../words/language.js';
import type { Code } from '../../../../words/message.js';
import type { SentenceRow } from '../../../../law/words/sentence-row.js';
import type { Deed } from '../history-words.js';
import type { Noun } from './nouns.js';

export type SystemActor = 'worker' | 'setup' | 'seed' | 'migration';
export type Fate = 'added' | 'changed' | 'taken away' | 'brought back';

/** One language of history. Verbs that agree with the person are avoided: nobody's gender is known here. */
export interface SentenceWords {
  deeds: Record<Deed, string>;
  nouns: Record<Noun, string>;
  system: Record<SystemActor, string>;
  someone: string;
  apiKey(key: string, person: string): string;
  /** Of an action that has no words yet. */
  unknownDeed(action: string): string;
  quoted(label: string): string;
  /** What was done to the record the action is named after; `label` comes quoted, after a space. */
  main(who: string, deed: string, label: string): string;
  /** What went with it. */
  beside(who: string, deed: string, noun: string, label: string, fate: Fate): string;
  /** The name of a code, where the language has one: a fact, a conclusion. */
  titleOf?(noun: string, code: string): string | undefined;
  day(day: string): string;
  asOf(day: string): string;
  between(first: string, last: string): string;
  due(title: string, day: string): string;
  expected(title: string, day: string): string;
  met(title: string, day: string | null): string;
  fallen(title: string): string;
}

/** The names of rules, facts and other codes, as the law says them in that language. */
export const namesOf = (language: Language): Pick<SentenceWords, 'titleOf'> => {
  const speaker = SPEAKERS[language];
  const column = LANGUAGES.indexOf(language);
  const known = (code: string) => (speaker.has(code) ? speaker.say({ code: code as Code }) : undefined);
  const titleOf = (noun: string, code: string) => {
    if (noun === 'fact') return known(`facts.${code}`);
    return noun === 'proceeding-event' ? known(`terms.proceeding-event.${code}`) : NAMES[noun]?.[code]?.[column];
  };
  return { titleOf };
};

const NAMES: Record<string, Record<string, SentenceRow>> = {
  'ccf-request': REQUEST_KIND_NAMES,
  notice: NOTICE_KIND_NAMES,
  outcome: CONCLUSION_NAMES,
  'provisional-measure': MEASURE_NAMES,
};

/** Month in words and Latin digits, so that no day is read as another. */
export function longDay(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T12:00:00Z`));
}
