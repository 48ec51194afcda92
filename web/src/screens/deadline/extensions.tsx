import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { Mark } from '../../parts/mark.js';
import { useText } from '../../words/language.js';
import type { Extension, Sheet } from './deadline-data.js';
import css from './deadline.module.css';
import { ExtensionDecisionDialog } from './extension-decision-dialog.js';

/** Extensions asked for or told of, and what became of them. */
export function Extensions({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const { role } = useMe();
  const [deciding, setDeciding] = useState<Extension>();
  const mayChange = role === 'owner' || role === 'lawyer' || role === 'paralegal';
  const line = ({ state: code, extendedTo, requestedTo }: Extension) => {
    const state = { code: `terms.extension-state.${code}` } as const;
    const day = extendedTo ?? requestedTo;
    return day ? t('deadline.extension-line', { state, day }) : t('deadline.extension-without-day', { state });
  };
  return (
    <>
      <h3>{t('deadline.extensions')}</h3>
      <ul className={css.lines}>
        {sheet.extensions.map((one) => (
          <li key={one.id}>
            <span>{line(one)}</span>
            {one.note && <bdi className="quiet">{one.note}</bdi>}
            {one.lateBy > 0 && <Mark tone="overdue">{t('deadline.notified-late', { count: one.lateBy })}</Mark>}
            {one.state === 'requested' && mayChange && (
              <span className="buttons">
                <Button size="compact-sm" variant="default" onClick={() => setDeciding(one)}>
                  {t('deadline.decision.title')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {deciding && (
        <ExtensionDecisionDialog sheet={sheet} extension={deciding} onClose={() => setDeciding(undefined)} />
      )}
    </>
  );
}
