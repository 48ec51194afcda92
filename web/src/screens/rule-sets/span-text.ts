import { longDayText } from '../../parts/dates.js';
import { useLanguage, useWords } from '../../words/language.js';

/** "from 1 January 2026 until 31 December 2026". */
export function useSpanText() {
  const { ruleSets: w } = useWords();
  const { language } = useLanguage();
  return (from: string | null, until: string | null) => {
    const ends = [from && w.from(longDayText(from, language)), until && w.until(longDayText(until, language))];
    return ends.filter(Boolean).join(' ') || w.always;
  };
}
