import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { KeyDialog } from './key-dialog.js';
import { useApiKeys, useRevoke, type ApiKey } from './keys-data.js';
import { usePeople } from './people-data.js';
import { ShownOnce } from './shown-once.js';
import { Tab } from './tab.js';

type Open = { making: true } | { made: string } | { revoking: ApiKey };

/** Keys of programs: each acts for a person and may no more than the person. */
export function KeysTab() {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data: keys, error } = useApiKeys();
  const { data: people } = usePeople();
  const [open, setOpen] = useState<Open>();
  const revoke = useRevoke();
  const close = () => setOpen(undefined);
  const stateOf = ({ revokedAt, expiresAt }: ApiKey) => {
    if (revokedAt) return <Mark>{t('administration.keys.revoked')}</Mark>;
    return Date.parse(expiresAt) <= Date.now() ? (
      <Mark tone="soon">{t('administration.keys.expired')}</Mark>
    ) : (
      <Mark tone="done">{t('administration.keys.valid')}</Mark>
    );
  };
  const make = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ making: true })}>
      {t('administration.keys.make')}
    </Button>
  );
  return (
    <Tab text={t('administration.keys.text')} problem={error} action={make}>
      {keys?.length === 0 && <Empty title={t('administration.keys.none')} text={t('administration.keys.none-text')} />}
      {keys && keys.length > 0 && (
        <Table
          label={t('administration.keys.title')}
          rows={keys}
          keyOf={({ id }) => id}
          columns={[
            { header: t('administration.keys.name'), cell: ({ name }) => <bdi>{name}</bdi> },
            {
              header: t('administration.keys.person'),
              cell: ({ userId }) => <bdi>{people?.find(({ id }) => id === userId)?.name}</bdi>,
            },
            { header: t('administration.keys.scopes'), cell: ({ scopes }) => <bdi dir="ltr">{scopes.join(', ')}</bdi> },
            {
              header: t('administration.keys.expires'),
              as: 'whole',
              cell: ({ expiresAt }) => momentText(expiresAt, language, zone),
            },
            { header: t('administration.keys.state'), as: 'whole', cell: stateOf },
            {
              header: t('administration.keys.actions'),
              as: 'whole',
              cell: (key) =>
                !key.revokedAt && (
                  <Button size="compact-sm" variant="default" onClick={() => setOpen({ revoking: key })}>
                    {t('administration.keys.revoke')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {open && 'making' in open && (
        <KeyDialog people={people ?? []} onClose={close} onMade={(made) => setOpen({ made })} />
      )}
      {open && 'made' in open && (
        <ShownOnce title={t('administration.keys.made-title')} value={open.made} onClose={close} />
      )}
      {open && 'revoking' in open && (
        <ConfirmDialog
          title={t('administration.keys.revoke-title')}
          text={`${open.revoking.name}: ${t('administration.keys.revoke-text')}`}
          label={t('administration.keys.revoke')}
          run={() => revoke(open.revoking)}
          onClose={close}
        />
      )}
    </Tab>
  );
}
