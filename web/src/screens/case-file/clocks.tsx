import { Link } from 'react-router';
import { dateText, daysBetween, LTR } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { useClocks, type Clock } from './case-data.js';
import css from './clocks.module.css';

/** The word on admissibility and the decision of each request, drawn against their limits, with the days beside it. */
export function Clocks({ caseFileId, today }: { caseFileId: string; today: string }) {
  const t = useText();
  const { language } = useLanguage();
  const { data, error } = useClocks(caseFileId);
  const requests = data?.data.filter(({ clocks }) => clocks.length > 0) ?? [];
  return (
    <>
      <ProblemNotice problem={error} />
      <p className="quiet">{data && (requests.length > 0 ? t('case-file.clocks-note') : t('case-file.no-clocks'))}</p>
      {requests.map((request) => (
        <section key={request.ccfRequestId} className={css.request}>
          <h2>
            {t(`terms.request-kind.${request.kind}`)} <span style={LTR}>{request.reference}</span>{' '}
            <Mark>{t(`terms.request-state.${request.state}`)}</Mark>
          </h2>
          <Table
            label={`${t('case-file.clocks')}: ${t(`terms.request-kind.${request.kind}`)} ${request.reference ?? ''}`}
            rows={request.clocks}
            keyOf={({ deadlineId }) => deadlineId}
            columns={[
              {
                header: t('case-file.clock'),
                cell: ({ deadlineId, clock, provision }) => (
                  <>
                    <Link to={`/deadlines/${deadlineId}`}>{t(`terms.clock.${clock}`)}</Link>{' '}
                    <span className={css.further}>{provision}</span>
                  </>
                ),
              },
              { header: t('case-file.began'), as: 'whole', cell: ({ startedOn }) => dateText(startedOn, language) },
              {
                header: t('case-file.course'),
                cell: (clock) => <Course clock={clock} all={request.clocks} today={today} />,
              },
              { header: t('case-file.limit'), as: 'whole', cell: (clock) => <Limit clock={clock} /> },
              { header: t('case-file.state'), cell: (clock) => <Standing clock={clock} today={today} /> },
            ]}
          />
        </section>
      ))}
    </>
  );
}

/** The legal day, and under it the one to expect after an extension. */
function Limit({ clock: { dueOn, expectedOn } }: { clock: Clock }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <>
      {dateText(dueOn, language)}
      {expectedOn && (
        <span className={css.further}>
          {t('case-file.expected')} {dateText(expectedOn, language)}
        </span>
      )}
    </>
  );
}

const stopOf = ({ metOn, endedOn }: Clock, today: string) => metOn ?? endedOn ?? today;

/** Both clocks of a request on one scale of days; the cells beside it say the same. */
function Course({ clock, all, today }: { clock: Clock; all: readonly Clock[]; today: string }) {
  const days = all
    .flatMap((one) => [one.startedOn, one.dueOn, one.expectedOn ?? one.dueOn, stopOf(one, today)])
    .toSorted();
  const from = days[0]!;
  const span = Math.max(1, daysBetween(from, days.at(-1)!));
  const at = (day: string) => `${(daysBetween(from, day) / span) * 100}%`;
  const between = (first: string, last: string) => ({
    insetInlineStart: at(first),
    inlineSize: `${(Math.max(0, daysBetween(first, last)) / span) * 100}%`,
  });
  const stop = stopOf(clock, today);
  return (
    <div className={css.course} aria-hidden>
      <div className={css.run} style={between(clock.startedOn, stop < clock.dueOn ? stop : clock.dueOn)} />
      {stop > clock.dueOn && <div className={css.late} style={between(clock.dueOn, stop)} />}
      <div className={css.limit} style={{ insetInlineStart: at(clock.dueOn) }} />
      {clock.expectedOn && <div className={css.expected} style={{ insetInlineStart: at(clock.expectedOn) }} />}
    </div>
  );
}

function Standing({ clock, today }: { clock: Clock; today: string }) {
  const t = useText();
  const { language } = useLanguage();
  const over = clock.metOn ?? clock.endedOn;
  return (
    <>
      {over ? (
        <>
          {clock.metOn ? t('case-file.clock-met') : t('case-file.clock-ended')}{' '}
          <span className={css.day}>{dateText(over, language)}</span>{' '}
          {clock.daysLate > 0 && <Mark tone="overdue">{t('shell.days-late', { count: clock.daysLate })}</Mark>}
        </>
      ) : (
        <DaysLeft day={clock.dueOn} today={today} theirs />
      )}{' '}
      {clock.confidence === 'assumed' && <Mark tone="unsure">{t('terms.confidence.assumed')}</Mark>}
    </>
  );
}
