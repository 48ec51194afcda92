import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useText } from '../../words/language.js';
import { Tab } from '../administration/tab.js';
import { useRuleSets } from './rule-sets-data.js';
import { mayDraft } from './rights.js';

/** The firm's own first: only they are worked on. */
export function SetList() {
  const t = useText();
  const { role } = useMe();
  const { data: sets, error } = useRuleSets();
  const add = mayDraft(role) && (
    <Button component={Link} to="/administration/rule-sets/new" leftSection={<IconPlus size={16} />}>
      {t('rule-sets.add')}
    </Button>
  );
  return (
    <Tab text={t('rule-sets.text')} problem={error} action={add}>
      {sets && (
        <Table
          label={t('rule-sets.title')}
          rows={sets.toSorted((a, b) => Number(b.origin === 'own') - Number(a.origin === 'own'))}
          keyOf={({ code }) => code}
          columns={[
            {
              header: t('rule-sets.name'),
              cell: ({ code, title }) => (
                <Link to={`/administration/rule-sets/${code}`}>
                  <bdi>{title}</bdi>
                </Link>
              ),
            },
            { header: t('rule-sets.authority'), cell: ({ authority }) => <bdi>{authority}</bdi> },
            {
              header: t('rule-sets.origin'),
              as: 'whole',
              cell: ({ origin }) => (
                <Mark tone={origin === 'own' ? 'waiting' : 'plain'}>{t(`terms.rule-origin.${origin}`)}</Mark>
              ),
            },
            { header: t('rule-sets.count'), as: 'number', cell: ({ rules }) => rules },
          ]}
        />
      )}
    </Tab>
  );
}
