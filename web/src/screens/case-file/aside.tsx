import { Link } from 'react-router';
import { dayText, LTR } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { countryName } from '../../parts/named.js';
import { useLanguage, useWords } from '../../words/language.js';
import css from './aside.module.css';
import type { CaseTimeline } from './case-data.js';

/** Lanes, notices and people of the file, beside whatever part of it is open. */
export function Aside({ file }: { file: CaseTimeline }) {
  const { caseFile: w, terms } = useWords();
  const { language } = useLanguage();
  const words: Record<string, string> = { ...terms.proceedingKind, ...terms.requestKind };
  const states: Record<string, string> = { ...terms.caseStatus, ...terms.requestState };
  return (
    <aside className={css.aside} aria-label={w.lanes}>
      <section>
        <h2>{w.lanes}</h2>
        {file.lanes.length === 0 && <p className="quiet">{w.noLanes}</p>}
        {file.lanes.map((lane) => (
          <p key={lane.id}>
            <b>{words[lane.kind] ?? lane.kind}</b> <span className="quiet">{lane.forum ?? 'CCF'}</span>{' '}
            {lane.country && countryName(lane.country, language)} <Mark>{states[lane.state] ?? lane.state}</Mark>
          </p>
        ))}
      </section>
      <section>
        <h2>{w.notices}</h2>
        {file.notices.map((notice) => (
          <p key={notice.id}>
            <b>{terms.noticeKind[notice.kind]}</b>{' '}
            <span className="quiet">
              {notice.sourceCountry ? countryName(notice.sourceCountry, language) : notice.sourceEntity}{' '}
              <span style={LTR}>{notice.controlNumber ?? notice.publicEntityId}</span>
            </span>{' '}
            <Mark>{terms.noticeStatus[notice.status]}</Mark>
          </p>
        ))}
        <Link to={`/clients/${file.clients[0]?.id}`}>{w.addNotice}</Link>
      </section>
      <section>
        <h2>{w.people}</h2>
        {file.clients.map(({ id, name }) => (
          <p key={id}>
            <Link to={`/clients/${id}`}>
              <bdi>{name}</bdi>
            </Link>{' '}
            <span className="quiet">{w.client}</span>
          </p>
        ))}
        {file.team.map(({ id, name }) => (
          <p key={id}>
            <bdi>{name}</bdi> <span className="quiet">{id === file.leadLawyerId ? w.lead : w.team}</span>
          </p>
        ))}
        <p className="quiet">
          {w.opened} {dayText(file.openedOn, language)}
          {file.closedOn && ` · ${w.closed} ${dayText(file.closedOn, language)}`}
        </p>
      </section>
    </aside>
  );
}
