import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import css from './administration.module.css';

/** The newest mails of a server that has no SMTP and writes them to a folder instead. */
export function Outbox() {
  const {
    administration: { health: w },
  } = useWords();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data: mails, error } = useQuery({
    queryKey: ['mail-outbox'],
    queryFn: async () => (await answer(api.GET('/api/v1/mail-outbox', { params: { query: { limit: 50 } } }))).data,
  });
  const bySmtp = error instanceof ApiProblem && error.status === 404;
  return (
    <section className={css.section}>
      <h2>{w.outbox}</h2>
      <p className="quiet">{bySmtp ? w.bySmtp : w.outboxText}</p>
      {!bySmtp && <ProblemNotice problem={error} />}
      {mails?.length === 0 && <p className="quiet">{w.noMail}</p>}
      {mails && mails.length > 0 && (
        <Table
          label={w.outbox}
          rows={mails}
          keyOf={({ id }) => id}
          columns={[
            { header: w.written, as: 'whole', cell: ({ writtenAt }) => momentText(writtenAt, language, zone) },
            { header: w.to, cell: ({ to }) => <bdi dir="ltr">{to}</bdi> },
            { header: w.subject, cell: ({ subject }) => <bdi>{subject}</bdi> },
          ]}
        />
      )}
    </section>
  );
}
