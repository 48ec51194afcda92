import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useText } from '../../words/language.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { ShownOnce } from './shown-once.js';
import { Tab } from './tab.js';
import { WebhookActions } from './webhook-actions.js';
import { WebhookDialog } from './webhook-dialog.js';
import { useEnable, useEndpoints, type Endpoint } from './webhooks-data.js';

type Open = { adding: true } | { secret: string } | { disabling: Endpoint };

/** Programs of the firm that are told of reminders and changes. */
export function WebhooksTab() {
  const t = useText();
  const { data: endpoints, error } = useEndpoints();
  const [open, setOpen] = useState<Open>();
  const enable = useEnable();
  const close = () => setOpen(undefined);
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ adding: true })}>
      {t('administration.webhooks.add')}
    </Button>
  );
  return (
    <Tab text={t('administration.webhooks.text')} problem={error} action={add}>
      {endpoints?.length === 0 && (
        <Empty title={t('administration.webhooks.none')} text={t('administration.webhooks.none-text')} />
      )}
      {endpoints && endpoints.length > 0 && (
        <Table
          label={t('administration.webhooks.title')}
          rows={endpoints}
          keyOf={({ id }) => id}
          columns={[
            { header: t('administration.webhooks.url'), cell: ({ url }) => <bdi dir="ltr">{url}</bdi> },
            { header: t('administration.webhooks.description'), cell: ({ description }) => <bdi>{description}</bdi> },
            {
              header: t('administration.webhooks.state'),
              as: 'whole',
              cell: ({ enabled }) =>
                enabled ? (
                  <Mark tone="done">{t('administration.webhooks.enabled')}</Mark>
                ) : (
                  <Mark>{t('administration.webhooks.disabled')}</Mark>
                ),
            },
            {
              header: t('administration.webhooks.actions'),
              cell: (each) => <WebhookActions endpoint={each} onDisable={() => setOpen({ disabling: each })} />,
            },
          ]}
        />
      )}
      {open && 'adding' in open && <WebhookDialog onClose={close} onAdded={(secret) => setOpen({ secret })} />}
      {open && 'secret' in open && (
        <ShownOnce title={t('administration.webhooks.secret-title')} value={open.secret} onClose={close} />
      )}
      {open && 'disabling' in open && (
        <ConfirmDialog
          title={t('administration.webhooks.disable-title')}
          text={`${open.disabling.url}: ${t('administration.webhooks.disable-text')}`}
          label={t('administration.webhooks.disable')}
          run={() => enable(open.disabling, false)}
          onClose={close}
        />
      )}
    </Tab>
  );
}
