import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './administration.module.css';

/** The newest mails of a server that has no SMTP and writes them to a folder instead. */
export function Outbox() {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data: mails, error } = useQuery({
    queryKey: ['mail-outbox'],
    queryFn: async () => (await answer(api.GET('/api/v1/mail-outbox', { params: { query: { limit: 50 } } }))).data,
  });
  const bySmtp = error instanceof ApiProblem && error.status === 404;
  return (
    <section className={css.section}>
      <h2>{t('administration.health.outbox')}</h2>
      <p className="quiet">{bySmtp ? t('administration.health.by-smtp') : t('administration.health.outbox-text')}</p>
      {!bySmtp && <ProblemNotice problem={error} />}
      {mails?.length === 0 && <p className="quiet">{t('administration.health.no-mail')}</p>}
      {mails && mails.length > 0 && (
        <Table
          label={t('administration.health.outbox')}
          rows={mails}
          keyOf={({ id }) => id}
          columns={[
            {
              header: t('administration.health.written'),
              as: 'whole',
              cell: ({ writtenAt }) => momentText(writtenAt, language, zone),
            },
            { header: t('administration.health.to'), cell: ({ to }) => <bdi dir="ltr">{to}</bdi> },
            { header: t('administration.health.subject'), cell: ({ subject }) => <bdi>{subject}</bdi> },
          ]}
        />
      )}
    </section>
  );
}
