import { useDirection } from '@mantine/core';
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../../src/words/language.js';
import type { Code, Given } from '../../../src/words/message.js';
import { Speaker, type Catalogue } from '../../../src/words/render.js';
import type { Screens } from './catalogues.js';
import { learn } from './catalogues.js';
import { queries } from '../api/queries.js';
import { readStored, store } from '../api/stored.js';

type ScreenCode = Extract<Code, `${keyof Screens}.${string}`>;

/** Says a message of the screens: `t('docket.days', { count })`. */
type Text = <C extends ScreenCode>(code: C, ...params: Given<C>) => string;

/** What may stand in the gap of "area.group.${…}". */
export type MemberOf<Area extends keyof Screens, Group extends string> = keyof Screens[Area] extends infer Key
  ? Key extends `${Group}.${infer Member}`
    ? Member
    : never
  : never;
/** A closed list of the terms, such as `channel`. */
export type List = keyof Screens['terms'] extends `${infer Name}.${string}` ? Name : never;
export type CodeOf<L extends List> = MemberOf<'terms', L>;

/** A language in its own name, which is the same in all of them. */
export const NAMES: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

interface Words {
  language: Language;
  catalogue: Catalogue;
  text: Text;
}

interface Spoken extends Words {
  /** The person's choice on this browser. */
  speak(language: Language): void;
  /** The language of the person's account: it counts unless this browser was told another since it last heard of it. */
  suggest(language: Language): void;
}

const SpokenContext = createContext<Spoken | undefined>(undefined);
const STORED = 'redress.language';
const OF_ACCOUNT = 'redress.language-of-account';

/**
 * Shows nothing until the words of the first language are there; a change keeps the old ones until the new have come,
 * and asks the server again for what it says in words.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { setDirection } = useDirection();
  const [wanted, speak] = useState<Language>(firstLanguage);
  const [spoken, setSpoken] = useState<Words>();
  useEffect(() => {
    let current = true;
    void learn(wanted).then((catalogue) => {
      if (!current) return;
      if (document.documentElement.lang !== wanted) {
        document.documentElement.lang = wanted;
        void queries.invalidateQueries();
      }
      setDirection(wanted === 'ar' ? 'rtl' : 'ltr');
      setSpoken(wordsOf(wanted, catalogue));
    });
    return () => {
      current = false;
    };
  }, [wanted, setDirection]);
  const change = useCallback((language: Language) => {
    store(STORED, language);
    speak(language);
  }, []);
  const suggest = useCallback(
    (language: Language) => {
      const heard = readStored(OF_ACCOUNT);
      store(OF_ACCOUNT, language);
      if (readStored(STORED) === undefined) speak(language);
      else if (heard !== undefined && heard !== language) change(language);
    },
    [change],
  );
  return spoken && <SpokenContext value={{ ...spoken, speak: change, suggest }}>{children}</SpokenContext>;
}

function useSpoken(): Spoken {
  const spoken = use(SpokenContext);
  if (!spoken) throw new Error('Words are read inside LanguageProvider.');
  return spoken;
}

function wordsOf(language: Language, catalogue: Catalogue): Words {
  const speaker = new Speaker(language, catalogue);
  const text: Text = (code, ...[params]) => speaker.say(params ? { code, params } : { code });
  return { language, catalogue, text };
}

/** What the screens say, in the reader's language: `const t = useText()`. */
export const useText = (): Text => useSpoken().text;

/** A closed list with its words, in its order: the options of a select, which begin with a capital letter. */
export function useChoices<L extends List>(list: L): { value: CodeOf<L>; label: string }[] {
  const begins = `${list}.`;
  return Object.entries(useSpoken().catalogue.terms ?? {})
    .filter(([term]) => term.startsWith(begins))
    .map(([term, word]) => ({
      value: term.slice(begins.length) as CodeOf<L>,
      label: word.charAt(0).toUpperCase() + word.slice(1),
    }));
}

export function useLanguage(): Pick<Spoken, 'language' | 'speak' | 'suggest'> {
  return useSpoken();
}

function firstLanguage(): Language {
  const known = readStored<Language>(STORED) ?? navigator.language.slice(0, 2);
  return LANGUAGES.find((one) => one === known) ?? 'en';
}

// Here rather than in the provider: the first request of a screen leaves before anything is shown, and asks for words.
document.documentElement.lang = firstLanguage();
