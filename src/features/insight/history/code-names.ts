import type { Language } from '../../../words/language.js';
import type { Code, Wording } from '../../../words/message.js';
import { say, SPEAKERS } from '../../../words/speakers.js';

/** The words of a code that an image holds; undefined for one that has none, which tells a reader nothing. */
export function nameOfCode(language: Language, list: string, code: string): string | undefined {
  const known = list === 'fact' ? `facts.${code}` : `terms.${list}.${code}`;
  return SPEAKERS.en.has(known) ? say(language, { code: known as Code }) : undefined;
}

/** What a deadline is called: by its rule, unless a person gave it a title of their own. Older rows hold the rule's in English. */
export function deadlineTitle(language: Language, title: Wording | null, ruleId: string | null): string {
  const ofRule = `rules.${ruleId ?? ''}.title` as Code;
  const byRule = ruleId !== null && SPEAKERS.en.has(ofRule);
  if (byRule && (title === null || title === say('en', { code: ofRule }))) return say(language, { code: ofRule });
  return SPEAKERS[language].wordsFor(title ?? { code: 'history.noun.deadline' });
}
