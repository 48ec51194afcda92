import { LAW_WORDS, type LawLanguage } from '../../../law/words/in-language.js';
import { capital } from '../../../law/words/law-words.js';

/** What a timeline calls a step: "The request was declared admissible", of "the day the request was ...". */
export function stepTitles(names: readonly string[], language: LawLanguage): Record<string, string> {
  const { ofDay } = LAW_WORDS[language];
  const facts: Record<string, string> = LAW_WORDS[language].facts;
  const events: Record<string, string> = LAW_WORDS[language].events;
  const happening = (name: string) => capital((facts[name] ?? name).replace(ofDay, ''));
  return Object.fromEntries(names.map((name) => [name, events[name] ?? happening(name)]));
}
