import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useText } from '../../words/language.js';
import css from './docket.module.css';

const PLACES = {
  unverified: '/?within=36500&side=ours&hard=yes',
  unacknowledged: '/?within=14&side=ours&hard=yes',
  openRecalculations: '/administration/recalculations',
  filesWithoutNextDate: '/case-files?state=without-next-date',
  failedReminders: '/administration/health',
} as const;

/** What needs a look, and where to look; what is zero is not said. */
export function Counters({ counts }: { counts: Schema<'DocketCounts'> }) {
  const t = useText();
  const names = Object.keys(PLACES) as (keyof typeof PLACES)[];
  const said = names.filter((name) => counts[name] > 0);
  if (said.length === 0) return null;
  return (
    <ul className={css.counters}>
      {said.map((name) => (
        <li key={name}>
          <Link to={PLACES[name]} className={name === 'failedReminders' ? css.failed : undefined}>
            <b>{counts[name]}</b> {t(`docket.counters.${name}`, { count: counts[name] })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
