import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { daysBetween, dayText, LTR } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { countryName, languageName } from '../../parts/named.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import css from './clients.module.css';

type Sheet = Schema<'ClientSheetView'>;
/** An identity document out of date makes a request inadmissible; renewing one takes weeks. */
const SOON_DAYS = 60;

export function ClientFiles({ files }: { files: Sheet['caseFiles'] }) {
  const { clients: w, terms } = useWords();
  return (
    <section>
      <h2>{w.files}</h2>
      {files.length === 0 && <p className="quiet">{w.noFiles}</p>}
      {files.length > 0 && (
        <Table
          label={w.files}
          rows={files}
          keyOf={({ id }) => id}
          columns={[
            {
              header: w.reference,
              as: 'whole',
              cell: ({ id, reference }) => (
                <Link to={`/case-files/${id}`} style={LTR}>
                  {reference}
                </Link>
              ),
            },
            { header: w.fileTitle, cell: ({ title }) => <bdi>{title}</bdi> },
            { header: w.part, cell: ({ main }) => (main ? w.mainClient : w.furtherClient) },
            { header: w.status, cell: ({ status }) => terms.caseStatus[status] },
          ]}
        />
      )}
    </section>
  );
}

export function ClientNotices({ notices }: { notices: Sheet['notices'] }) {
  const { clients: w, terms } = useWords();
  const { language } = useLanguage();
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  return (
    <section className={`${css.wide} ${css.kinds}`}>
      <h2>{w.notices}</h2>
      {notices.length === 0 && <p className="quiet">{w.noNotices}</p>}
      {kinds.map((kind) => (
        <Table
          key={kind}
          label={terms.noticeKind[kind]}
          caption={<b>{terms.noticeKind[kind]}</b>}
          rows={notices.filter((notice) => notice.kind === kind)}
          keyOf={({ id }) => id}
          columns={[
            {
              header: w.source,
              cell: ({ sourceCountry, sourceEntity }) =>
                sourceCountry ? countryName(sourceCountry, language) : (sourceEntity ?? w.unknown),
            },
            {
              header: w.number,
              as: 'whole',
              cell: ({ publicEntityId }) => <span style={LTR}>{publicEntityId ?? '–'}</span>,
            },
            {
              header: w.status,
              cell: ({ status, statusOn }) => (
                <>
                  <Mark tone={toneOf(status)}>{terms.noticeStatus[status]}</Mark>{' '}
                  {statusOn && dayText(statusOn, language)}
                </>
              ),
            },
            {
              header: w.published,
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
  const { clients: w, terms } = useWords();
  const { language } = useLanguage();
  return (
    <section className={css.wide}>
      <h2>{w.documents}</h2>
      {documents.length === 0 && <p className="quiet">{w.noDocuments}</p>}
      {documents.length > 0 && (
        <Table
          label={w.documents}
          rows={documents}
          keyOf={({ id }) => id}
          columns={[
            { header: w.documentKind, cell: ({ kind }) => terms.documentKind[kind] },
            {
              header: w.documentTitle,
              cell: ({ id, title }) => (
                <a href={`/api/v1/documents/${id}/content`} download>
                  <bdi>{title}</bdi>
                </a>
              ),
            },
            { header: w.language, cell: ({ language: code }) => (code ? languageName(code, language) : '–') },
            { header: w.issued, as: 'whole', cell: ({ issuedOn }) => (issuedOn ? dayText(issuedOn, language) : '–') },
            { header: w.expires, as: 'whole', cell: ({ expiresOn }) => <Expiry day={expiresOn} today={today} /> },
          ]}
        />
      )}
    </section>
  );
}

function Expiry({ day, today }: { day: string | null; today: string }) {
  const { clients: w } = useWords();
  const { language } = useLanguage();
  if (!day) return '–';
  const left = daysBetween(today, day);
  return (
    <>
      {dayText(day, language)} {left < 0 && <Mark tone="overdue">{w.expired}</Mark>}
      {left >= 0 && left <= SOON_DAYS && <Mark tone="soon">{w.expiresSoon}</Mark>}
    </>
  );
}
