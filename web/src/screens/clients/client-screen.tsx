import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useText } from '../../words/language.js';
import { ClientDialog } from './client-dialog.js';
import { ClientDocuments, ClientFiles, ClientNotices } from './client-papers.js';
import { ClientFacts } from './client-facts.js';
import { useSheet } from './clients-data.js';
import css from './clients.module.css';

/** Who this is, how to reach them without harm, and what is on file. */
export function Component() {
  const { id = '' } = useParams();
  const t = useText();
  const me = useMe();
  const { data: sheet, error } = useSheet(id);
  const [changing, change] = useState(false);
  return (
    <Screen
      title={sheet?.client.displayName ?? t('clients.one')}
      windowTitle={t('clients.one')}
      actions={
        sheet &&
        me.role !== 'auditor' && (
          <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => change(true)}>
            {t('clients.change')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={error} />
      {sheet && (
        <div className={css.columns}>
          <ClientFacts client={sheet.client} />
          <ClientFiles files={sheet.caseFiles} />
          <ClientNotices notices={sheet.notices} />
          <ClientDocuments documents={sheet.documents} today={sheet.today} />
        </div>
      )}
      {sheet && changing && (
        <ClientDialog client={sheet.client} onClose={() => change(false)} onSaved={() => change(false)} />
      )}
    </Screen>
  );
}
