import { NavLink } from 'react-router';
import { useText } from '../words/language.js';
import css from './navigation.module.css';
import { places } from './screens.js';
import { UnreadCount } from './unread-count.js';

/** A column at the side; on a phone a bar at the bottom that scrolls. */
export function Navigation() {
  const t = useText();
  return (
    <nav className={css.nav} aria-label={t('shell.navigation')}>
      <span className={css.brand}>
        <img src="/icon.svg" alt="" width={22} height={22} /> Redress
      </span>
      {places.map(({ name, path, icon: Icon }) => (
        <NavLink key={path} to={path} end={path === '/'} className={css.place}>
          <Icon size={18} stroke={1.6} aria-hidden />
          <span>{t(`shell.places.${name}`)}</span>
          {name === 'inbox' && <UnreadCount />}
        </NavLink>
      ))}
    </nav>
  );
}
