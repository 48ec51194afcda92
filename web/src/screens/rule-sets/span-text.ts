import { longDayText } from '../../parts/dates.js';
import { useLanguage, useText } from '../../words/language.js';

/** "from 1 January 2026 until 31 December 2026". */
export function useSpanText() {
  const t = useText();
  const { language } = useLanguage();
  return (from: string | null, until: string | null) => {
    const ends = [
      from && t('rule-sets.from', { day: longDayText(from, language) }),
      until && t('rule-sets.until', { day: longDayText(until, language) }),
    ];
    return ends.filter(Boolean).join(' ') || t('rule-sets.always');
  };
}
