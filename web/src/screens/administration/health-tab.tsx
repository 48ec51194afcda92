import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './administration.module.css';
import { Outbox } from './outbox.js';
import { Tab } from './tab.js';
import { usePeople } from './people-data.js';

async function readHealth() {
  const [banners, late, dead] = await Promise.all([
    answer(api.GET('/api/v1/banners')),
    answer(api.GET('/api/v1/reminders/unfinished')),
    answer(api.GET('/api/v1/reminders', { params: { query: { state: 'dead', limit: 100 } } })),
  ]);
  return { banners: banners.data, late, dead: dead.data };
}

/** Whether reminders go out: what is silent, what is late, what could not be delivered, what lies in the outbox. */
export function HealthTab() {
  const t = useText();
  const { language } = useLanguage();
  const { role, zone } = useMe();
  const { data: people } = usePeople();
  const { data, error } = useQuery({ queryKey: ['health'], queryFn: readHealth, refetchInterval: 30_000 });
  const moment = (at: string) => momentText(at, language, zone);
  return (
    <Tab text={t('administration.health.text')} problem={error}>
      {data && (
        <section className={css.section}>
          <h2>{t('administration.health.now')}</h2>
          {data.banners.length === 0 && (
            <p>
              <Mark tone="done">{t('administration.health.well')}</Mark> {t('administration.health.well-text')}
            </p>
          )}
          {data.banners.map(({ code, since, text }) => (
            <Alert key={code + text} color="red" variant="light" title={t(`terms.banner-kind.${code}`)}>
              <bdi>{text}</bdi>
              {since && <div className="quiet">{`${t('administration.health.since')} ${moment(since)}`}</div>}
            </Alert>
          ))}
          <p>
            {t('administration.health.late')}: <b>{data.late.unfinished}</b>
            {data.late.oldestDueAt && ` · ${t('administration.health.oldest')} ${moment(data.late.oldestDueAt)}`}
          </p>
        </section>
      )}
      {data && (
        <section className={css.section}>
          <h2>{t('administration.health.dead')}</h2>
          {data.dead.length === 0 && <p className="quiet">{t('administration.health.none-dead')}</p>}
          {data.dead.length > 0 && (
            <Table
              label={t('administration.health.dead')}
              rows={data.dead}
              keyOf={({ id }) => id}
              columns={[
                {
                  header: t('administration.health.deadline'),
                  cell: ({ deadlineId, deadlineTitle }) => (
                    <Link to={`/deadlines/${deadlineId}`}>
                      <bdi>{deadlineTitle}</bdi>
                    </Link>
                  ),
                },
                {
                  header: t('administration.health.file'),
                  as: 'whole',
                  cell: ({ caseReference }) => <bdi dir="ltr">{caseReference}</bdi>,
                },
                {
                  header: t('administration.health.to'),
                  cell: ({ recipientId }) => <bdi>{people?.find(({ id }) => id === recipientId)?.name}</bdi>,
                },
                { header: t('administration.health.due'), as: 'whole', cell: ({ dueAt }) => moment(dueAt) },
                { header: t('administration.health.attempts'), as: 'number', cell: ({ attempts }) => attempts },
                {
                  header: t('administration.health.answer'),
                  cell: ({ providerAnswer, stateReason }) => <bdi>{providerAnswer ?? stateReason}</bdi>,
                },
              ]}
            />
          )}
        </section>
      )}
      {(role === 'owner' || role === 'lawyer') && <Outbox />}
    </Tab>
  );
}
