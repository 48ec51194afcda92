import type { ReactNode } from 'react';
import { ProblemNotice } from '../../parts/problem-notice.js';
import css from './administration.module.css';

interface Props {
  /** What this tab is for, in a sentence. */
  text: string;
  problem?: unknown;
  action?: ReactNode;
  children: ReactNode;
}

export function Tab({ text, problem, action, children }: Props) {
  return (
    <div className={css.tab}>
      <div className={css.head}>
        <p className="quiet">{text}</p>
        {action}
      </div>
      <ProblemNotice problem={problem} />
      {children}
    </div>
  );
}
