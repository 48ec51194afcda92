import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMe } from '../../api/session.js';
import { Empty } from '../../parts/empty.js';
import { LongList } from '../../parts/long-list.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useKeys } from '../../shell/keys.js';
import { useText } from '../../words/language.js';
import { ClientDialog } from './client-dialog.js';
import { ClientLine } from './client-line.js';
import { useClients } from './clients-data.js';
import css from './clients.module.css';

/** Who the firm acts for, found by any of their names in any script. */
export function Component() {
  const t = useText();
  const me = useMe();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 150);
  const [adding, add] = useState(false);
  const narrow = useMediaQuery('(max-width: 47.99em)') ?? false;
  const { lines, error, more } = useClients(words);
  useKeys(t('clients.title'), [
    { keys: 'f', label: t('clients.find'), run: () => field.current?.focus() },
    { keys: 'c', label: t('clients.add'), run: () => mayWrite && add(true) },
  ]);
  const mayWrite = me.role !== 'auditor';
  const mayImport = mayWrite && me.role !== 'assistant';
  return (
    <Screen
      fills
      title={t('clients.title')}
      actions={
        <>
          <TextInput
            ref={field}
            className={css.filter}
            aria-label={t('clients.find')}
            placeholder={t('clients.find')}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
          {mayImport && (
            <Button component={Link} to="/clients/import" variant="default" leftSection={<IconFileImport size={16} />}>
              {t('clients.import')}
            </Button>
          )}
          {mayWrite && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => add(true)}>
              {t('clients.add')}
            </Button>
          )}
        </>
      }
    >
      <ProblemNotice problem={error} />
      {lines?.length === 0 && (
        <Empty
          title={words ? t('clients.none-found') : t('clients.none')}
          text={words ? t('clients.none-found-text') : t('clients.none-text')}
        >
          {mayWrite && <Button onClick={() => add(true)}>{t('clients.add')}</Button>}
        </Empty>
      )}
      {lines && lines.length > 0 && (
        <LongList
          label={t('clients.title')}
          rows={lines}
          keyOf={({ id }) => id}
          pathOf={({ id }) => `/clients/${id}`}
          columns={
            narrow ? '1fr' : 'minmax(180px, 2fr) minmax(150px, 2fr) minmax(120px, 1.2fr) minmax(210px, 1fr) 20px'
          }
          height={narrow ? 48 : 34}
          cells={(line) => <ClientLine line={line} narrow={narrow} />}
          onEnd={more}
        />
      )}
      {adding && <ClientDialog onClose={() => add(false)} onSaved={(id) => void navigate(`/clients/${id}`)} />}
    </Screen>
  );
}
