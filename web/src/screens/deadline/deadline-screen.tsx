import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useKeys } from '../../shell/keys.js';
import { useText } from '../../words/language.js';
import { DoneDialog } from '../docket/done-dialog.js';
import { WhySteps } from '../docket/why-steps.js';
import { DatesHad, Sources } from './dates-had.js';
import { rowOf, useSheet, type Sheet } from './deadline-data.js';
import { DeadlineHead, type Dialog } from './deadline-head.js';
import css from './deadline.module.css';
import { EditDialog } from './edit-dialog.js';
import { ExtensionDialog } from './extension-dialog.js';
import { OverrideDialog } from './override-dialog.js';
import { Overrides } from './overrides.js';
import { Proposal } from './proposal.js';
import { VerifyPanel } from './verify-panel.js';

/** Why this date, every date it ever had, and what waits to be decided about it. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error } = useSheet(id);
  if (data) return <DeadlineSheet sheet={data} />;
  return (
    <Screen title={t('deadline.title')}>{error ? <ProblemNotice problem={error} /> : <Skeleton height={180} />}</Screen>
  );
}

function DeadlineSheet({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const { role } = useMe();
  const [search, setSearch] = useSearchParams();
  const [dialog, setDialog] = useState<Dialog>();
  const { deadline, why, proposals, caseFile, today } = sheet;
  const mayChange = role !== 'auditor';
  const mayVerify = mayChange && deadline.isOpen && deadline.dueOn !== null && !deadline.verifiedAt;
  const blind = mayVerify && search.has('verify');
  const onBlind = (on: boolean) => setSearch(on ? { verify: '' } : {}, { replace: true });
  const open = (one: Dialog) => mayChange && deadline.isOpen && setDialog(one);
  useKeys(t('deadline.title'), [
    { keys: 'v', label: t('deadline.verify'), run: () => onBlind(mayVerify) },
    { keys: 'd', label: t('deadline.done'), run: () => open('done') },
    { keys: 'e', label: t('deadline.edit'), run: () => open('edit') },
  ]);
  const close = () => setDialog(undefined);
  return (
    <Screen title={deadline.title} windowTitle={`${caseFile.reference} · ${t('deadline.title')}`}>
      <div className={css.columns}>
        <div className={css.column}>
          <DeadlineHead sheet={sheet} blind={blind} mayChange={mayChange} onDialog={setDialog} />
          {!blind && <DatesHad sheet={sheet} />}
        </div>
        <div className={css.column}>
          {!blind && (
            <section className={css.panel}>
              <h2>{t('deadline.why')}</h2>
              <WhySteps why={why} />
              {why.rule && <p className="quiet">{why.rule.citation}</p>}
            </section>
          )}
          <Sources sheet={sheet} />
        </div>
        <div className={css.column}>
          {!blind && sheet.overrides.length > 0 && <Overrides sheet={sheet} />}
          {(mayVerify || deadline.verifiedAt) && <VerifyPanel sheet={sheet} blind={blind} onBlind={onBlind} />}
        </div>
      </div>
      {!blind && proposals.map((one) => <Proposal key={one.id} proposal={one} mayDecide={mayChange} />)}
      {dialog === 'done' && <DoneDialog row={rowOf(sheet)} today={today} onClose={close} />}
      {dialog === 'edit' && <EditDialog sheet={sheet} onClose={close} />}
      {dialog === 'extension' && <ExtensionDialog deadline={deadline} today={today} onClose={close} />}
      {dialog === 'override' && <OverrideDialog sheet={sheet} onClose={close} />}
    </Screen>
  );
}
