import type { ReactNode } from 'react';
import css from './empty.module.css';

interface Props {
  title: string;
  text: string;
  /** Alone on its screen it is the heading of it. */
  heading?: 'h1' | 'h2';
  /** The one first step. */
  children?: ReactNode;
}

/** What belongs here, while nothing does. */
export function Empty({ title, text, heading: Heading = 'h2', children }: Props) {
  return (
    <div className={css.empty}>
      <Heading>{title}</Heading>
      <p className="quiet">{text}</p>
      {children}
    </div>
  );
}
