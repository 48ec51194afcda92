import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useText } from '../../words/language.js';
import { GoldenResult } from './golden-result.js';
import { ImpactResult } from './impact-result.js';
import { PublishPanel } from './publish-panel.js';
import { mayPublish } from './rights.js';
import { useVersion, type Version } from './rule-sets-data.js';
import css from './rule-sets.module.css';
import { RulesTable } from './rules-table.js';
import { useSpanText } from './span-text.js';
import { VersionDiff } from './version-diff.js';
import { VersionMark } from './version-mark.js';
import { Way } from './way.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** One version, in the order in which a second person looks at it: what changes, do the cases hold, which dates move. */
export function VersionView({ code, id }: { code: string; id: string }) {
  const t = useText();
  const { data: version, error } = useVersion(code, id);
  return (
    <div className={css.page}>
      <Way set={version} />
      <ProblemNotice problem={error} />
      {version && (
        <>
          <Head version={version} />
          {version.status === 'draft' && <PublishPanel version={version} />}
          <VersionDiff version={version} />
          <GoldenResult version={version} />
          {version.status === 'draft' && <ImpactResult version={version} />}
          <section className={css.section}>
            <h3>{t('rule-sets.rules')}</h3>
            <RulesTable rules={version.rules} />
          </section>
        </>
      )}
    </div>
  );
}

function Head({ version }: { version: Version }) {
  const t = useText();
  const { language } = useLanguage();
  const { role, zone } = useMe();
  const spanText = useSpanText();
  const [withdrawing, setWithdrawing] = useState(false);
  const { draftedBy, draftedAt, publishedBy, publishedAt, changelog, withdrawnReason } = version;
  const by = (person: { name: string }, at: string) =>
    t('rule-sets.by', { name: person.name, moment: momentText(at, language, zone) });
  return (
    <div className={css.head}>
      <div>
        <h2>
          <bdi>{version.title}</bdi> · {t('rule-sets.version', { number: version.number })}{' '}
          <VersionMark version={version} />
        </h2>
        <dl className={css.facts}>
          <Fact name={t('rule-sets.applies')} value={spanText(version.effectiveFrom, version.effectiveUntil)} />
          <Fact name={t('rule-sets.drafted')} value={by(draftedBy, draftedAt)} />
          {publishedBy && publishedAt && <Fact name={t('rule-sets.published')} value={by(publishedBy, publishedAt)} />}
          {changelog && <Fact name={t('rule-sets.form.changelog')} value={changelog} />}
          {withdrawnReason && <Fact name={t('rule-sets.withdraw-title')} value={withdrawnReason} />}
        </dl>
      </div>
      {version.status === 'published' && mayPublish(role) && (
        <Button variant="default" onClick={() => setWithdrawing(true)}>
          {t('rule-sets.withdraw')}
        </Button>
      )}
      {withdrawing && <WithdrawDialog version={version} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
