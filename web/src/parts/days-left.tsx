import { useLanguage, useText } from '../words/language.js';
import css from './days-left.module.css';
import { awayText, daysBetween } from './dates.js';

interface Props {
  day: string | null;
  today: string;
  /** Whose lateness it is: ours is red and near dates amber; theirs is blue until it is late. */
  theirs?: boolean;
}

/** "in 14 days", "today", "3 days late": in words, with a colour that says the same. */
export function DaysLeft({ day, today, theirs = false }: Props) {
  const t = useText();
  const { language } = useLanguage();
  if (!day) return <span className="quiet">{t('shell.undated')}</span>;
  const left = daysBetween(today, day);
  const tone = left < 0 ? css.late : left > 1 ? (theirs ? css.theirs : css.calm) : theirs ? css.theirs : css.near;
  return <span className={tone}>{left < 0 ? t('shell.days-late', { count: -left }) : awayText(left, language)}</span>;
}
