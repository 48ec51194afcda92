import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { LTR } from '../../parts/dates.js';
import { useText } from '../../words/language.js';
import { Consequences } from './consequences.js';
import css from './register-letter.module.css';
import type { Saved } from './use-save-letter.js';

/** What was registered since the screen was opened, the last one with the dates it started. */
export function SavedLetters({ saved, today }: { saved: readonly Saved[]; today: string }) {
  const t = useText();
  if (saved.length === 0) return null;
  return (
    <section className={css.saved}>
      <h2 role="status">{t('register-letter.registered-count', { count: saved.length })}</h2>
      <ul>
        {saved.map(({ letterId, subject, reference, caseFileId, deadlines }, at) => (
          <li key={letterId}>
            <IconCheck size={14} aria-hidden />{' '}
            <Link to={`/case-files/${caseFileId}`}>
              <span style={LTR}>{reference}</span>
            </Link>{' '}
            <bdi>{subject}</bdi>
            {at === 0 && deadlines && <Consequences changes={deadlines} today={today} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
