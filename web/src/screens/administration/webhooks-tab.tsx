import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useWords } from '../../words/language.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { ShownOnce } from './shown-once.js';
import { Tab } from './tab.js';
import { WebhookActions } from './webhook-actions.js';
import { WebhookDialog } from './webhook-dialog.js';
import { useEnable, useEndpoints, type Endpoint } from './webhooks-data.js';

type Open = { adding: true } | { secret: string } | { disabling: Endpoint };

/** Programs of the firm that are told of reminders and changes. */
export function WebhooksTab() {
  const {
    administration: { webhooks: w },
  } = useWords();
  const { data: endpoints, error } = useEndpoints();
  const [open, setOpen] = useState<Open>();
  const enable = useEnable();
  const close = () => setOpen(undefined);
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ adding: true })}>
      {w.add}
    </Button>
  );
  return (
    <Tab text={w.text} problem={error} action={add}>
      {endpoints?.length === 0 && <Empty title={w.none} text={w.noneText} />}
      {endpoints && endpoints.length > 0 && (
        <Table
          label={w.title}
          rows={endpoints}
          keyOf={({ id }) => id}
          columns={[
            { header: w.url, cell: ({ url }) => <bdi dir="ltr">{url}</bdi> },
            { header: w.description, cell: ({ description }) => <bdi>{description}</bdi> },
            {
              header: w.state,
              as: 'whole',
              cell: ({ enabled }) => (enabled ? <Mark tone="done">{w.enabled}</Mark> : <Mark>{w.disabled}</Mark>),
            },
            {
              header: w.actions,
              cell: (each) => <WebhookActions endpoint={each} onDisable={() => setOpen({ disabling: each })} />,
            },
          ]}
        />
      )}
      {open && 'adding' in open && <WebhookDialog onClose={close} onAdded={(secret) => setOpen({ secret })} />}
      {open && 'secret' in open && <ShownOnce title={w.secretTitle} value={open.secret} onClose={close} />}
      {open && 'disabling' in open && (
        <ConfirmDialog
          title={w.disableTitle}
          text={`${open.disabling.url}: ${w.disableText}`}
          label={w.disable}
          run={() => enable(open.disabling, false)}
          onClose={close}
        />
      )}
    </Tab>
  );
}
