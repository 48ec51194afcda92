import type { Language } from '../http/language.js';
import { sentenceIn } from './sentences.js';

/** The same JSON in other words. */
export type Retelling = (json: string) => string;

const registered: ((language: Language) => Retelling | undefined)[] = [];

/** Lets a feature put its words in answers into the reader's language as they leave; none leaves them as they are. */
export function registerRetelling(retelling: (language: Language) => Retelling | undefined): void {
  registered.push(retelling);
}

/** What puts an answer into this language; none for English, in which all is stored and written. */
export function retellingIn(language: Language): Retelling | undefined {
  if (language === 'en') return undefined;
  const retellings = registered.flatMap((one) => one(language) ?? []);
  return (json) => retellings.reduce((told, tell) => tell(told), sentencesRetold(json, language));
}

/** Our own sentences stand in members of these names; what people type there is in no table and stays as it is. */
const SENTENCE = /("(?:message|text|stateReason)"\s?:\s?)("(?:[^"\\]|\\.)*")/g;

function sentencesRetold(json: string, language: Language): string {
  return json.replace(SENTENCE, (whole: string, member: string, text: string) => {
    const said = JSON.parse(text) as string;
    const told = sentenceIn(language, said);
    return told === said ? whole : member + JSON.stringify(told);
  });
}
