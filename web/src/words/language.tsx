import { useDirection } from '@mantine/core';
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import { queries } from '../api/queries.js';
import { readStored, store } from '../api/stored.js';
import type { Words } from './en/all.js';

export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language in its own name, which is the same in all of them. */
export const NAMES: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

const tables: Record<Language, () => Promise<{ words: Words }>> = {
  en: () => import('./en/all.js'),
  fr: () => import('./fr/all.js'),
  es: () => import('./es/all.js'),
  ar: () => import('./ar/all.js'),
};

interface Spoken {
  language: Language;
  words: Words;
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
  const [spoken, setSpoken] = useState<Pick<Spoken, 'language' | 'words'>>();
  useEffect(() => {
    let current = true;
    void tables[wanted]().then(({ words }) => {
      if (!current) return;
      if (document.documentElement.lang !== wanted) {
        document.documentElement.lang = wanted;
        void queries.invalidateQueries();
      }
      setDirection(wanted === 'ar' ? 'rtl' : 'ltr');
      setSpoken({ language: wanted, words });
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

/** The words of the reader's language: `const { docket: w } = useWords()`. */
export const useWords = (): Words => useSpoken().words;

export function useLanguage(): Omit<Spoken, 'words'> {
  return useSpoken();
}

function firstLanguage(): Language {
  const known = readStored<Language>(STORED) ?? navigator.language.slice(0, 2);
  return LANGUAGES.find((one) => one === known) ?? 'en';
}

// Here rather than in the provider: the first request of a screen leaves before anything is shown, and asks for words.
document.documentElement.lang = firstLanguage();
