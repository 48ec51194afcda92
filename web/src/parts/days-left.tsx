import { useLanguage, useWords } from '../words/language.js';
import css from './days-left.module.css';
import { daysBetween } from './dates.js';

interface Props {
  day: string | null;
  today: string;
  /** Whose lateness it is: ours is red and near dates amber; theirs is blue until it is late. */
  theirs?: boolean;
}

/** "in 14 days", "today", "3 days late": in words, with a colour that says the same. */
export function DaysLeft({ day, today, theirs = false }: Props) {
  const { shell: w } = useWords();
  const { language } = useLanguage();
  if (!day) return <span className="quiet">{w.undated}</span>;
  const left = daysBetween(today, day);
  const tone = left < 0 ? css.late : left > 1 ? (theirs ? css.theirs : css.calm) : theirs ? css.theirs : css.near;
  return <span className={tone}>{left < 0 ? w.daysLate(-left) : inDays(left, language)}</span>;
}

function inDays(days: number, language: string): string {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // Nobody counts in days what lies years ahead.
  return days > 730 ? format.format(Math.floor(days / 365.25), 'year') : format.format(days, 'day');
}
