import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { daysBetween, dayText, LTR } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { countryName, languageName } from '../../parts/named.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './clients.module.css';

type Sheet = Schema<'ClientSheetView'>;
/** An identity document out of date makes a request inadmissible; renewing one takes weeks. */
const SOON_DAYS = 60;

export function ClientFiles({ files }: { files: Sheet['caseFiles'] }) {
  const t = useText();
  return (
    <section>
      <h2>{t('clients.files')}</h2>
      {files.length === 0 && <p className="quiet">{t('clients.no-files')}</p>}
      {files.length > 0 && (
        <Table
          label={t('clients.files')}
          rows={files}
          keyOf={({ id }) => id}
          columns={[
            {
              header: t('clients.reference'),
              as: 'whole',
              cell: ({ id, reference }) => (
                <Link to={`/case-files/${id}`} style={LTR}>
                  {reference}
                </Link>
              ),
            },
            { header: t('clients.file-title'), cell: ({ title }) => <bdi>{title}</bdi> },
            {
              header: t('clients.part'),
              cell: ({ main }) => (main ? t('clients.main-client') : t('clients.further-client')),
            },
            { header: t('clients.status'), cell: ({ status }) => t(`terms.case-status.${status}`) },
          ]}
        />
      )}
    </section>
  );
}

export function ClientNotices({ notices }: { notices: Sheet['notices'] }) {
  const t = useText();
  const { language } = useLanguage();
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  return (
    <section className={`${css.wide} ${css.kinds}`}>
      <h2>{t('clients.notices')}</h2>
      {notices.length === 0 && <p className="quiet">{t('clients.no-notices')}</p>}
      {kinds.map((kind) => (
        <Table
          key={kind}
          label={t(`terms.notice-kind.${kind}`)}
          caption={<b>{t(`terms.notice-kind.${kind}`)}</b>}
          rows={notices.filter((notice) => notice.kind === kind)}
          keyOf={({ id }) => id}
          columns={[
            {
              header: t('clients.source'),
              cell: ({ sourceCountry, sourceEntity }) =>
                sourceCountry ? countryName(sourceCountry, language) : (sourceEntity ?? t('clients.unknown')),
            },
            {
              header: t('clients.number'),
              as: 'whole',
              cell: ({ publicEntityId }) => <span style={LTR}>{publicEntityId ?? '–'}</span>,
            },
            {
              header: t('clients.status'),
              cell: ({ status, statusOn }) => (
                <>
                  <Mark tone={toneOf(status)}>{t(`terms.notice-status.${status}`)}</Mark>{' '}
                  {statusOn && dayText(statusOn, language)}
                </>
              ),
            },
            {
              header: t('clients.published'),
              as: 'whole',
              cell: ({ publishedOn }) => (publishedOn ? dayText(publishedOn, language) : '–'),
            },
          ]}
        />
      ))}
    </section>
  );
}

function toneOf(status: string): 'done' | 'soon' | 'overdue' | 'plain' {
  if (['deleted-by-ccf', 'withdrawn-by-source', 'cancelled-by-general-secretariat', 'refused'].includes(status))
    return 'done';
  if (['published', 'circulated'].includes(status)) return 'overdue';
  return ['blocked', 'suspended-by-source'].includes(status) ? 'soon' : 'plain';
}

export function ClientDocuments({ documents, today }: { documents: Sheet['documents']; today: string }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section className={css.wide}>
      <h2>{t('clients.documents')}</h2>
      {documents.length === 0 && <p className="quiet">{t('clients.no-documents')}</p>}
      {documents.length > 0 && (
        <Table
          label={t('clients.documents')}
          rows={documents}
          keyOf={({ id }) => id}
          columns={[
            { header: t('clients.document-kind'), cell: ({ kind }) => t(`terms.document-kind.${kind}`) },
            {
              header: t('clients.document-title'),
              cell: ({ id, title }) => (
                <a href={`/api/v1/documents/${id}/content`} download>
                  <bdi>{title}</bdi>
                </a>
              ),
            },
            {
              header: t('clients.language'),
              cell: ({ language: code }) => (code ? languageName(code, language) : '–'),
            },
            {
              header: t('clients.issued'),
              as: 'whole',
              cell: ({ issuedOn }) => (issuedOn ? dayText(issuedOn, language) : '–'),
            },
            {
              header: t('clients.expires'),
              as: 'whole',
              cell: ({ expiresOn }) => <Expiry day={expiresOn} today={today} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function Expiry({ day, today }: { day: string | null; today: string }) {
  const t = useText();
  const { language } = useLanguage();
  if (!day) return '–';
  const left = daysBetween(today, day);
  return (
    <>
      {dayText(day, language)} {left < 0 && <Mark tone="overdue">{t('clients.expired')}</Mark>}
      {left >= 0 && left <= SOON_DAYS && <Mark tone="soon">{t('clients.expires-soon')}</Mark>}
    </>
  );
}
