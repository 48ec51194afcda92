import { Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { dayText, momentText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText, type MemberOf } from '../../words/language.js';
import { differences, type Image } from './differences.js';
import css from './history.module.css';
import { useHistory, type Change } from './history-data.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Field = MemberOf<'history-screen', 'fields'>;

/** Any two versions of one record, field by field; at first the one before and the one after the change. */
export function VersionsDialog({ change, onClose }: { change: Change; onClose(): void }) {
  const t = useText();
  const { language } = useLanguage();
  const me = useMe();
  const { data, error } = useHistory({ entity: change.entity, id: change.entityId });
  const versions = data?.pages.flatMap((page) => page.data).filter(({ after }) => after) ?? [];
  const [older, setOlder] = useState(change.version - 1);
  const [newer, setNewer] = useState(change.version);
  const image = (version: number) =>
    (versions.find((one) => one.version === version)?.after ??
      (version === change.version - 1 ? change.before : null)) as Image | null;
  const options = versions.map(({ version, at, actor }) => ({
    value: String(version),
    label: `${version} · ${momentText(at, language, me.zone)} · ${actor.name ?? ''}`,
  }));
  const called = (field: string) => field.replace(/^\w+/, (name) => t(`history-screen.fields.${name as Field}`));
  const said = (text: string) => (DAY.test(text) ? dayText(text, language) : text);
  const [before, after] = [image(older), image(newer)];
  const fields = before && after ? differences(before, after) : [];
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('history-screen.compare-title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ProblemNotice problem={error} />
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
              { header: t('history-screen.field'), cell: ({ field }) => <bdi>{called(field)}</bdi> },
              {
                header: t('history-screen.older-version'),
                cell: ({ from }) => <bdi className={css.old}>{said(from)}</bdi>,
              },
              {
                header: t('history-screen.newer-version'),
                cell: ({ to }) => <bdi className={css.new}>{said(to)}</bdi>,
              },
            ]}
          />
        </div>
      )}
    </Modal>
  );
}
