import { useEffect } from 'react';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { MeContext, useSession } from '../api/session.js';
import { LANGUAGES } from '../../../src/words/language.js';
import { useLanguage, useText } from '../words/language.js';
import { KeyMap } from './key-map.js';
import { useKeys } from './keys.js';
import { Navigation } from './navigation.js';
import { places } from './screens.js';
import { SearchBox } from './search-box.js';
import css from './shell.module.css';
import { UserMenu } from './user-menu.js';

/** Every screen of a signed-in person stands in it; others are led to the sign-in page and back. */
export function Shell() {
  const { data: me, error } = useSession();
  const { pathname, search } = useLocation();
  const { suggest } = useLanguage();
  const wanted = LANGUAGES.find((one) => one === me?.language);
  useEffect(() => {
    if (wanted) suggest(wanted);
  }, [wanted, suggest]);
  if (error) throw error;
  if (me === null) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    me && (
      <MeContext value={me}>
        <Frame />
      </MeContext>
    )
  );
}

function Frame() {
  const t = useText();
  const navigate = useNavigate();
  useKeys(t('shell.everywhere'), [
    { keys: 'n', label: t('shell.new-letter'), run: () => navigate('/letters/new') },
    ...places.map(({ key, path, name }) => ({
      keys: `g ${key}`,
      label: t(`shell.places.${name}`),
      run: () => navigate(path),
    })),
  ]);
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        {t('shell.skip-to-content')}
      </a>
      <Navigation />
      <section className={css.header} aria-label={t('shell.top')}>
        <SearchBox />
        <UserMenu />
      </section>
      <main id="main" className={css.main} tabIndex={-1}>
        <Outlet />
      </main>
      <KeyMap />
    </div>
  );
}
