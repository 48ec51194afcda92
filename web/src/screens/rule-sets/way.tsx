import { Link } from 'react-router';
import { useWords } from '../../words/language.js';
import css from './rule-sets.module.css';

/** The way back: all rule sets, and the set a version is of. */
export function Way({ set }: { set?: { code: string; title: string } }) {
  const { ruleSets: w } = useWords();
  return (
    <nav className={css.way} aria-label={w.back}>
      <Link to="/administration/rule-sets">{w.back}</Link>
      {set && (
        <Link to={`/administration/rule-sets/${set.code}`}>
          <bdi>{set.title}</bdi>
        </Link>
      )}
    </nav>
  );
}
