import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { dayText, LTR } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useText } from '../../words/language.js';
import { Badges } from '../docket/badges.js';
import { rowOf, useAcknowledgeDeadline, type Sheet } from './deadline-data.js';
import css from './deadline.module.css';

export type Dialog = 'done' | 'edit' | 'extension' | 'override';

const saidByBadge: string[] = ['unverified', 'proposed', 'extension-requested'];

interface Props {
  sheet: Sheet;
  blind: boolean;
  mayChange: boolean;
  onDialog(dialog: Dialog): void;
}

/** The date, big, with whose it is and what can be done about it. Covered while somebody derives it. */
export function DeadlineHead({ sheet, blind, mayChange, onDialog }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const acknowledge = useAcknowledgeDeadline();
  const { deadline, caseFile, people, today } = sheet;
  const ours = deadline.side === 'ours';
  const { role } = useMe();
  const mayOverride = role !== 'assistant';
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? t('deadline.nobody');
  return (
    <section className={css.panel}>
      <p className={css.date}>
        {blind && <span className={css.cover}>{t('deadline.covered-short')}</span>}
        {!blind && <strong>{deadline.dueOn ? dayText(deadline.dueOn, language) : t('deadline.undated')}</strong>}
        {!blind && <DaysLeft day={deadline.dueOn} today={today} theirs={!ours} />}
      </p>
      <p className="quiet">
        {deadline.owedByName ?? t(`terms.party.${deadline.owedBy}`)} · {t(`terms.force.${deadline.force}`)} ·{' '}
        {!(ours && deadline.hard === 'H') && `${t(`terms.hardness.${deadline.hard}`)} · `}
        <Link to={`/case-files/${caseFile.id}`}>
          <span style={LTR}>{caseFile.reference}</span>
        </Link>
      </p>
      <p className={css.badges}>
        {!saidByBadge.includes(deadline.status) && <Mark>{t(`terms.deadline-status.${deadline.status}`)}</Mark>}
        <Badges row={rowOf(sheet)} />
      </p>
      {!blind && (deadline.targetOn || deadline.expectedOn) && (
        <p className="quiet">
          {deadline.targetOn && `${t('deadline.fields.targetOn')}: ${dayText(deadline.targetOn, language)}`}{' '}
          {deadline.expectedOn && `${t('deadline.expected')}: ${dayText(deadline.expectedOn, language)}`}
        </p>
      )}
      <dl className={css.pairs}>
        <dt>{t('deadline.fields.ownerId')}</dt>
        <dd>{nameOf(deadline.ownerId)}</dd>
        <dt>{t('deadline.fields.deputyId')}</dt>
        <dd>{nameOf(deadline.deputyId)}</dd>
      </dl>
      {deadline.warnings.map(({ code, message }) => (
        <p key={code} className={css.warning}>
          <bdi>{message}</bdi>
        </p>
      ))}
      <ProblemNotice problem={acknowledge.error} />
      {mayChange && deadline.isOpen && (
        <div className="buttons">
          {ours && !deadline.acknowledgedAt && (
            <Button loading={acknowledge.isPending} onClick={() => acknowledge.mutate(deadline)}>
              {t('deadline.acknowledge')}
            </Button>
          )}
          <Button variant="default" onClick={() => onDialog('done')}>
            {t('deadline.done')}
          </Button>
          <Button variant="default" onClick={() => onDialog('edit')}>
            {t('deadline.edit')}
          </Button>
          <Button variant="default" onClick={() => onDialog('extension')}>
            {ours ? t('deadline.ask-extension') : t('deadline.record-extension')}
          </Button>
          {mayOverride && (
            <Button variant="default" onClick={() => onDialog('override')}>
              {t('deadline.override.title')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
