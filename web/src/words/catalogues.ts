import type { Language } from '../../../src/words/language.js';
import type { Catalogue } from '../../../src/words/render.js';
import type { furtherScreens } from '../../../src/words/en/further-screens.js';
import type { screens } from '../../../src/words/en/screens.js';

export type Screens = typeof screens & typeof furtherScreens;

/** Of one language; the scripts come once each. */
interface Parts {
  screens: () => Promise<Catalogue>;
  further: () => Promise<Catalogue>;
}

const PARTS: Record<Language, Parts> = {
  en: {
    screens: async () => (await import('../../../src/words/en/screens.js')).screens,
    further: async () => (await import('../../../src/words/en/further-screens.js')).furtherScreens,
  },
  fr: {
    screens: async () => (await import('../../../src/words/fr/screens.js')).screens,
    further: async () => (await import('../../../src/words/fr/further-screens.js')).furtherScreens,
  },
  es: {
    screens: async () => (await import('../../../src/words/es/screens.js')).screens,
    further: async () => (await import('../../../src/words/es/further-screens.js')).furtherScreens,
  },
  ar: {
    screens: async () => (await import('../../../src/words/ar/screens.js')).screens,
    further: async () => (await import('../../../src/words/ar/further-screens.js')).furtherScreens,
  },
};

/** What is known of each language that was asked for. It grows in place, under the screens that read it. */
const known = new Map<Language, Record<string, Catalogue[string]>>();
let furtherWanted = false;

/** The words of a language for the screens that are shown. */
export async function learn(language: Language): Promise<Catalogue> {
  const words = known.get(language) ?? {};
  known.set(language, words);
  const { screens, further } = PARTS[language];
  const [first, rest] = await Promise.all([screens(), furtherWanted ? further() : {}]);
  return Object.assign(words, first, rest);
}

/** Before a screen whose words stand in `further-screens.ts`, in each language that may be on the screen by then. */
export async function furtherWords(): Promise<void> {
  furtherWanted = true;
  await Promise.all([...known.keys()].map(learn));
}
