import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { dayText, momentText } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { useLanguage, useText } from '../../words/language.js';
import type { Sheet } from './deadline-data.js';
import css from './deadline.module.css';
import { Extensions } from './extensions.js';

/** Every date it ever had, the one that stands first, and who derived it again. */
export function DatesHad({ sheet: { dates, verifications, people } }: { sheet: Sheet }) {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '';
  return (
    <section className={css.panel}>
      <h2>{t('deadline.dates-had')}</h2>
      <ol className={css.lines}>
        {dates.toReversed().map(({ dueOn, from, actorName, reason }, at) => (
          <li key={from}>
            {at === 0 ? (
              <b>{dueOn ? dayText(dueOn, language) : t('deadline.undated')}</b>
            ) : (
              <s>{dueOn ? dayText(dueOn, language) : t('deadline.undated')}</s>
            )}
            <span className="quiet">
              {momentText(from, language, zone)} · <bdi>{actorName}</bdi>
              {reason && <bdi> · {reason}</bdi>}
            </span>
          </li>
        ))}
      </ol>
      {verifications.length > 0 && (
        <>
          <h3>{t('deadline.derivations')}</h3>
          <ol className={css.lines}>
            {verifications.toReversed().map(({ id, derivedOn, matched, verifiedBy, createdAt, note }) => (
              <li key={id}>
                <span>
                  {dayText(derivedOn, language)}{' '}
                  <Mark tone={matched ? 'done' : 'overdue'}>
                    {matched ? t('deadline.same') : t('deadline.differs')}
                  </Mark>
                </span>
                <span className="quiet">
                  {momentText(createdAt, language, zone)} · <bdi>{nameOf(verifiedBy)}</bdi>
                  {note && <bdi> · {note}</bdi>}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The letter the date is read from, and extensions of it. */
export function Sources({ sheet }: { sheet: Sheet }) {
  const { sourceLetter, caseFile } = sheet;
  const t = useText();
  const { language } = useLanguage();
  const day = sourceLetter?.writtenOn ?? sourceLetter?.receivedOn;
  return (
    <section className={css.panel}>
      <h2>{t('deadline.source')}</h2>
      {!sourceLetter && <p className="quiet">{t('deadline.no-source')}</p>}
      {sourceLetter && (
        <p>
          <Link to={`/case-files/${caseFile.id}`}>
            <bdi>{sourceLetter.subject}</bdi>
          </Link>{' '}
          <span className="quiet">
            · {t(`terms.counterpart.${sourceLetter.counterpartKind}`)} {day && `· ${dayText(day, language)}`}
          </span>
        </p>
      )}
      {sourceLetter?.documentIds.map((id, at) => (
        <p key={id}>
          <a href={`/api/v1/documents/${id}/content`}>{t('deadline.paper', { n: at + 1 })}</a>
        </p>
      ))}
      {sheet.extensions.length > 0 && <Extensions sheet={sheet} />}
    </section>
  );
}
