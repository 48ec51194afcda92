import { Link } from 'react-router';
import { dayText, LTR } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { countryName } from '../../parts/named.js';
import { useLanguage, useText, type CodeOf } from '../../words/language.js';
import css from './aside.module.css';
import type { CaseTimeline } from './case-data.js';

/** Lanes, notices and people of the file, beside whatever part of it is open. */
export function Aside({ file }: { file: CaseTimeline }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <aside className={css.aside} aria-label={t('case-file.lanes')}>
      <section>
        <h2>{t('case-file.lanes')}</h2>
        {file.lanes.length === 0 && <p className="quiet">{t('case-file.no-lanes')}</p>}
        {file.lanes.map((lane) => (
          <p key={lane.id}>
            <b>{t(kindOf(lane))}</b> <span className="quiet">{lane.forum ?? t('terms.counterpart.ccf')}</span>{' '}
            {lane.country && countryName(lane.country, language)} <Mark>{t(stateOf(lane))}</Mark>
          </p>
        ))}
      </section>
      <section>
        <h2>{t('case-file.notices')}</h2>
        {file.notices.map((notice) => (
          <p key={notice.id}>
            <b>{t(`terms.notice-kind.${notice.kind}`)}</b>{' '}
            <span className="quiet">
              {notice.sourceCountry ? countryName(notice.sourceCountry, language) : notice.sourceEntity}{' '}
              <span style={LTR}>{notice.controlNumber ?? notice.publicEntityId}</span>
            </span>{' '}
            <Mark>{t(`terms.notice-status.${notice.status}`)}</Mark>
          </p>
        ))}
        <Link to={`/clients/${file.clients[0]?.id}`}>{t('case-file.add-notice')}</Link>
      </section>
      <section>
        <h2>{t('case-file.people')}</h2>
        {file.clients.map(({ id, name }) => (
          <p key={id}>
            <Link to={`/clients/${id}`}>
              <bdi>{name}</bdi>
            </Link>{' '}
            <span className="quiet">{t('case-file.client')}</span>
          </p>
        ))}
        {file.team.map(({ id, name }) => (
          <p key={id}>
            <bdi>{name}</bdi>{' '}
            <span className="quiet">{id === file.leadLawyerId ? t('case-file.lead') : t('case-file.team')}</span>
          </p>
        ))}
        <p className="quiet">
          {t('case-file.opened')} {dayText(file.openedOn, language)}
          {file.closedOn && ` · ${t('case-file.closed')} ${dayText(file.closedOn, language)}`}
        </p>
      </section>
    </aside>
  );
}

type Lane = CaseTimeline['lanes'][number];

const kindOf = ({ type, kind }: Lane) =>
  type === 'request'
    ? (`terms.request-kind.${kind as CodeOf<'request-kind'>}` as const)
    : (`terms.proceeding-kind.${kind as CodeOf<'proceeding-kind'>}` as const);

const stateOf = ({ type, state }: Lane) =>
  type === 'request'
    ? (`terms.request-state.${state as CodeOf<'request-state'>}` as const)
    : (`terms.proceeding-status.${state as CodeOf<'proceeding-status'>}` as const);
