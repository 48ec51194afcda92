import { Link } from 'react-router';
import { useText } from '../../words/language.js';
import css from './rule-sets.module.css';

/** The way back: all rule sets, and the set a version is of. */
export function Way({ set }: { set?: { code: string; title: string } }) {
  const t = useText();
  return (
    <nav className={css.way} aria-label={t('rule-sets.back')}>
      <Link to="/administration/rule-sets">{t('rule-sets.back')}</Link>
      {set && (
        <Link to={`/administration/rule-sets/${set.code}`}>
          <bdi>{set.title}</bdi>
        </Link>
      )}
    </nav>
  );
}
