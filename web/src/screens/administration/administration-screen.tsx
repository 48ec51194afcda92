import { Navigate, NavLink, useParams } from 'react-router';
import { useMe } from '../../api/session.js';
import { Screen } from '../../parts/screen.js';
import { useText } from '../../words/language.js';
import css from './administration.module.css';
import { RuleSetsTab } from '../rule-sets/rule-sets-tab.js';
import { AbsencesTab } from './absences-tab.js';
import { HealthTab } from './health-tab.js';
import { ImportsTab } from './imports-tab.js';
import { KeysTab } from './keys-tab.js';
import { PeopleTab } from './people-tab.js';
import { PlansTab } from './plans-tab.js';
import { RecalculationsTab } from './recalculations-tab.js';
import { WebhooksTab } from './webhooks-tab.js';

const TABS = [
  { name: 'people', path: 'people', Tab: PeopleTab, ownersOnly: false },
  { name: 'absences', path: 'absences', Tab: AbsencesTab, ownersOnly: false },
  { name: 'keys', path: 'keys', Tab: KeysTab, ownersOnly: true },
  { name: 'plans', path: 'plans', Tab: PlansTab, ownersOnly: false },
  { name: 'rule-sets', path: 'rule-sets', Tab: RuleSetsTab, ownersOnly: false },
  { name: 'webhooks', path: 'webhooks', Tab: WebhooksTab, ownersOnly: true },
  { name: 'recalculations', path: 'recalculations', Tab: RecalculationsTab, ownersOnly: false },
  { name: 'imports', path: 'imports', Tab: ImportsTab, ownersOnly: false },
  { name: 'health', path: 'health', Tab: HealthTab, ownersOnly: false },
] as const;

/** How the firm is set up; each tab has its own address. */
export function Component() {
  const t = useText();
  const { role } = useMe();
  const { '*': address = '' } = useParams();
  const shown = TABS.filter(({ ownersOnly }) => role === 'owner' || !ownersOnly);
  const here = shown.find(({ path }) => path === address.split('/')[0]);
  if (!here) return <Navigate to="/administration/people" replace />;
  return (
    <Screen
      title={t('administration.title')}
      windowTitle={`${t(`administration.tabs.${here.name}`)} · ${t('administration.title')}`}
    >
      <nav className={css.tabs} aria-label={t('administration.title')}>
        {shown.map(({ name, path }) => (
          <NavLink key={name} to={`/administration/${path}`}>
            {t(`administration.tabs.${name}`)}
          </NavLink>
        ))}
      </nav>
      <here.Tab />
    </Screen>
  );
}
