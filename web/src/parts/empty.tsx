import type { ReactNode } from 'react';
import css from './empty.module.css';

interface Props {
  title: string;
  text: string;
  /** The one first step. */
  children?: ReactNode;
}

/** What belongs here, while nothing does. */
export function Empty({ title, text, children }: Props) {
  return (
    <div className={css.empty}>
      <h2>{title}</h2>
      <p className="quiet">{text}</p>
      {children}
    </div>
  );
}
