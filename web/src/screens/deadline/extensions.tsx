import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { dayText } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { useLanguage, useWords } from '../../words/language.js';
import type { Extension, Sheet } from './deadline-data.js';
import css from './deadline.module.css';
import { ExtensionDecisionDialog } from './extension-decision-dialog.js';

/** Extensions asked for or told of, and what became of them. */
export function Extensions({ sheet }: { sheet: Sheet }) {
  const { deadline: w } = useWords();
  const { language } = useLanguage();
  const { role } = useMe();
  const [deciding, setDeciding] = useState<Extension>();
  const mayChange = role === 'owner' || role === 'lawyer' || role === 'paralegal';
  const day = (on: string | null) => on && dayText(on, language);
  return (
    <>
      <h3>{w.extensions}</h3>
      <ul className={css.lines}>
        {sheet.extensions.map((one) => (
          <li key={one.id}>
            <span>
              {w.extensionStates[one.state]} {day(one.extendedTo ?? one.requestedTo)}
            </span>
            {one.note && <bdi className="quiet">{one.note}</bdi>}
            {one.lateBy > 0 && <Mark tone="overdue">{w.toldLate(one.lateBy)}</Mark>}
            {one.state === 'requested' && mayChange && (
              <span className="buttons">
                <Button size="compact-sm" variant="default" onClick={() => setDeciding(one)}>
                  {w.decision.title}
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
