import { Navigate, NavLink, useParams } from 'react-router';
import { useMe } from '../../api/session.js';
import { Screen } from '../../parts/screen.js';
import { useWords } from '../../words/language.js';
import css from './administration.module.css';
import { HealthTab } from './health-tab.js';
import { ImportsTab } from './imports-tab.js';
import { KeysTab } from './keys-tab.js';
import { PeopleTab } from './people-tab.js';
import { PlansTab } from './plans-tab.js';
import { RecalculationsTab } from './recalculations-tab.js';
import { WebhooksTab } from './webhooks-tab.js';

const TABS = [
  { name: 'people', Tab: PeopleTab, ownersOnly: false },
  { name: 'keys', Tab: KeysTab, ownersOnly: true },
  { name: 'plans', Tab: PlansTab, ownersOnly: false },
  { name: 'webhooks', Tab: WebhooksTab, ownersOnly: true },
  { name: 'recalculations', Tab: RecalculationsTab, ownersOnly: false },
  { name: 'imports', Tab: ImportsTab, ownersOnly: false },
  { name: 'health', Tab: HealthTab, ownersOnly: false },
] as const;

/** How the firm is set up; each tab has its own address. */
export function Component() {
  const { administration: w } = useWords();
  const { role } = useMe();
  const { '*': address } = useParams();
  const shown = TABS.filter(({ ownersOnly }) => role === 'owner' || !ownersOnly);
  const here = shown.find(({ name }) => name === address);
  if (!here) return <Navigate to="/administration/people" replace />;
  return (
    <Screen title={w.title} windowTitle={`${w.tabs[here.name]} · ${w.title}`}>
      <nav className={css.tabs} aria-label={w.title}>
        {shown.map(({ name }) => (
          <NavLink key={name} to={`/administration/${name}`}>
            {w.tabs[name]}
          </NavLink>
        ))}
      </nav>
      <here.Tab />
    </Screen>
  );
}
