import { Button } from '@mantine/core';
import { useMe } from '../../api/session.js';
import { dayText, momentText } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useText } from '../../words/language.js';
import { useDecideOverride, type Sheet } from './deadline-data.js';
import css from './deadline.module.css';

const TONES = { proposed: 'unsure', 'in-force': 'done', refused: 'plain' } as const;

/** Dates people have put in the place of this one; what is proposed waits here for a second person. */
export function Overrides({ sheet: { overrides, people } }: { sheet: Sheet }) {
  const t = useText();
  const { language } = useLanguage();
  const { role, zone } = useMe();
  const decide = useDecideOverride();
  const mayDecide = role === 'owner' || role === 'lawyer';
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? '';
  return (
    <section className={css.panel}>
      <h2>{t('deadline.override.heading')}</h2>
      <ul className={css.lines}>
        {overrides.toReversed().map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.toOn ? dayText(one.toOn, language) : t('deadline.override.none')}</b>{' '}
              <Mark tone={TONES[one.state]}>{t(`terms.override-state.${one.state}`)}</Mark>{' '}
              {one.alone && <Mark tone="soon">{t('deadline.override.alone')}</Mark>}
            </span>
            <span className="quiet">
              {t(`terms.override-reason.${one.reasonCode}`)} · <bdi>{one.reason}</bdi>
            </span>
            <span className="quiet">
              <bdi>{nameOf(one.proposedBy)}</bdi>, {momentText(one.createdAt, language, zone)}
              {one.decidedAt && (
                <>
                  {' · '}
                  <bdi>{nameOf(one.decidedBy)}</bdi>, {momentText(one.decidedAt, language, zone)}
                </>
              )}
            </span>
            {one.state === 'proposed' && mayDecide && (
              <span className="buttons">
                <Button
                  size="compact-sm"
                  loading={decide.isPending}
                  onClick={() => decide.mutate({ override: one, approve: true })}
                >
                  {t('deadline.override.approve')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={decide.isPending}
                  onClick={() => decide.mutate({ override: one, approve: false })}
                >
                  {t('deadline.override.refuse')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice problem={decide.error} />
    </section>
  );
}
