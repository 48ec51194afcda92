import { useParams } from 'react-router';
import { DraftForm } from './draft-form.js';
import { SetList } from './set-list.js';
import { SetView } from './set-view.js';
import { VersionView } from './version-view.js';

/** `rule-sets`, `/new`, `/{code}`, `/{code}/new` and `/{code}/{version}`, each with its own address. */
export function RuleSetsTab() {
  const { '*': address = '' } = useParams();
  const [, code, version] = address.split('/');
  if (code === undefined) return <SetList />;
  if (code === 'new') return <DraftForm />;
  if (version === undefined) return <SetView code={code} />;
  if (version === 'new') return <DraftForm code={code} />;
  return <VersionView code={code} id={version} />;
}
