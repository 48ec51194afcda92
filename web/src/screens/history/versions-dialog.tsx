import { Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './history.module.css';
import { useComparison, useHistory, type Change } from './history-data.js';

/** Any two versions of one record, field by field; at first the one before and the one after the change. */
export function VersionsDialog({ change, onClose }: { change: Change; onClose(): void }) {
  const t = useText();
  const { language } = useLanguage();
  const me = useMe();
  const [older, setOlder] = useState(change.version - 1);
  const [newer, setNewer] = useState(change.version);
  const ofRecord = { entity: change.entity, id: change.entityId };
  const { data: history, error: unlisted } = useHistory(ofRecord);
  const { data, error } = useComparison({ ...ofRecord, older, newer });
  const options = (history?.pages.flatMap((page) => page.data) ?? []).flatMap(({ at, actor, changes }) =>
    changes
      .filter(({ after }) => after)
      .map(({ version }) => ({
        value: String(version),
        label: `${version} · ${momentText(at, language, me.zone)} · ${actor.name ?? ''}`,
      })),
  );
  const fields = data?.data ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('history-screen.compare-title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ProblemNotice problem={error ?? unlisted} />
      <div className={css.versions}>
        <NativeSelect
          label={t('history-screen.older-version')}
          data={options}
          value={String(older)}
          onChange={(event) => setOlder(Number(event.currentTarget.value))}
        />
        <NativeSelect
          label={t('history-screen.newer-version')}
          data={options}
          value={String(newer)}
          onChange={(event) => setNewer(Number(event.currentTarget.value))}
        />
      </div>
      {data && fields.length === 0 && <p className="quiet">{t('history-screen.same')}</p>}
      {fields.length > 0 && (
        <div className={css.compared}>
          <Table
            label={t('history-screen.compare-title')}
            rows={fields}
            keyOf={({ field }) => field}
            columns={[
              { header: t('history-screen.field'), cell: ({ name }) => name },
              {
                header: t('history-screen.older-version'),
                cell: ({ from }) => <bdi className={css.old}>{from}</bdi>,
              },
              {
                header: t('history-screen.newer-version'),
                cell: ({ to }) => <bdi className={css.new}>{to}</bdi>,
              },
            ]}
          />
        </div>
      )}
    </Modal>
  );
}
