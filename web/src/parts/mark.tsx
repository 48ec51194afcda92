import type { ReactNode } from 'react';
import css from './mark.module.css';

export type Tone = 'overdue' | 'soon' | 'waiting' | 'done' | 'plain' | 'unsure';

/** A word in a small frame: the colour repeats what the word says; a dashed frame is not sure. */
export function Mark({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={`${css.mark} ${css[tone]}`} title={title}>
      {children}
    </span>
  );
}
