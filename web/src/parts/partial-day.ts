import type { Language } from '../../../src/words/language.js';
import { longDayText } from './dates.js';

/** "17 May 1980", "May 1980" or "1980": as much as is known and not more. */
export function partialDayText(value: string, language: Language): string {
  if (value.length === 4) return value;
  if (value.length === 10) return longDayText(value, language);
  const locale = language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : language;
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return month.format(new Date(`${value}-01T12:00:00Z`));
}
