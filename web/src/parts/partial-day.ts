import type { Language } from '../../../src/words/language.js';
import { longDayText, monthText } from './dates.js';

/** "17 May 1980", "May 1980" or "1980": as much as is known and not more. */
export function partialDayText(value: string, language: Language): string {
  if (value.length === 4) return value;
  return value.length === 10 ? longDayText(value, language) : monthText(`${value}-01`, language);
}
