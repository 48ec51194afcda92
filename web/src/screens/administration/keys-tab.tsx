import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { KeyDialog } from './key-dialog.js';
import { useApiKeys, useRevoke, type ApiKey } from './keys-data.js';
import { usePeople } from './people-data.js';
import { ShownOnce } from './shown-once.js';
import { Tab } from './tab.js';

type Open = { making: true } | { made: string } | { revoking: ApiKey };

/** Keys of programs: each acts for a person and may no more than the person. */
export function KeysTab() {
  const {
    administration: { keys: w },
  } = useWords();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data: keys, error } = useApiKeys();
  const { data: people } = usePeople();
  const [open, setOpen] = useState<Open>();
  const revoke = useRevoke();
  const close = () => setOpen(undefined);
  const stateOf = ({ revokedAt, expiresAt }: ApiKey) => {
    if (revokedAt) return <Mark>{w.revoked}</Mark>;
    return Date.parse(expiresAt) <= Date.now() ? (
      <Mark tone="soon">{w.expired}</Mark>
    ) : (
      <Mark tone="done">{w.valid}</Mark>
    );
  };
  const make = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ making: true })}>
      {w.make}
    </Button>
  );
  return (
    <Tab text={w.text} problem={error} action={make}>
      {keys?.length === 0 && <Empty title={w.none} text={w.noneText} />}
      {keys && keys.length > 0 && (
        <Table
          label={w.title}
          rows={keys}
          keyOf={({ id }) => id}
          columns={[
            { header: w.name, cell: ({ name }) => <bdi>{name}</bdi> },
            { header: w.person, cell: ({ userId }) => <bdi>{people?.find(({ id }) => id === userId)?.name}</bdi> },
            { header: w.scopes, cell: ({ scopes }) => <bdi dir="ltr">{scopes.join(', ')}</bdi> },
            { header: w.expires, as: 'whole', cell: ({ expiresAt }) => momentText(expiresAt, language, zone) },
            { header: w.state, as: 'whole', cell: stateOf },
            {
              header: w.actions,
              as: 'whole',
              cell: (key) =>
                !key.revokedAt && (
                  <Button size="compact-sm" variant="default" onClick={() => setOpen({ revoking: key })}>
                    {w.revoke}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {open && 'making' in open && (
        <KeyDialog people={people ?? []} onClose={close} onMade={(made) => setOpen({ made })} />
      )}
      {open && 'made' in open && <ShownOnce title={w.madeTitle} value={open.made} onClose={close} />}
      {open && 'revoking' in open && (
        <ConfirmDialog
          title={w.revokeTitle}
          text={`${open.revoking.name}: ${w.revokeText}`}
          label={w.revoke}
          run={() => revoke(open.revoking)}
          onClose={close}
        />
      )}
    </Tab>
  );
}
