import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useWords } from '../../words/language.js';
import { Tab } from '../administration/tab.js';
import { useRuleSets } from './rule-sets-data.js';
import { mayDraft } from './rights.js';

/** The firm's own first: only they are worked on. */
export function SetList() {
  const { ruleSets: w } = useWords();
  const { role } = useMe();
  const { data: sets, error } = useRuleSets();
  const add = mayDraft(role) && (
    <Button component={Link} to="/administration/rule-sets/new" leftSection={<IconPlus size={16} />}>
      {w.add}
    </Button>
  );
  return (
    <Tab text={w.text} problem={error} action={add}>
      {sets && (
        <Table
          label={w.title}
          rows={sets.toSorted((a, b) => Number(b.origin === 'own') - Number(a.origin === 'own'))}
          keyOf={({ code }) => code}
          columns={[
            {
              header: w.name,
              cell: ({ code, title }) => (
                <Link to={`/administration/rule-sets/${code}`}>
                  <bdi>{title}</bdi>
                </Link>
              ),
            },
            { header: w.authority, cell: ({ authority }) => <bdi>{authority}</bdi> },
            {
              header: w.origin,
              as: 'whole',
              cell: ({ origin }) => <Mark tone={origin === 'own' ? 'waiting' : 'plain'}>{w.origins[origin]}</Mark>,
            },
            { header: w.count, as: 'number', cell: ({ rules }) => rules },
          ]}
        />
      )}
    </Tab>
  );
}
