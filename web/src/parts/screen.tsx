import { useEffect, type ReactNode } from 'react';
import css from './screen.module.css';

interface Props {
  title: string;
  /** What the window is called, where the heading holds a name: references only. */
  windowTitle?: string;
  /** Beside the heading, at the other end. */
  actions?: ReactNode;
  /** As high as the window: what is inside scrolls by itself. */
  fills?: boolean;
  children: ReactNode;
}

/** A screen with its one heading; the window's title follows it. */
export function Screen({ title, windowTitle = title, actions, fills = false, children }: Props) {
  useEffect(() => {
    document.title = `${windowTitle} · Redress`;
  }, [windowTitle]);
  return (
    <div className={`${css.screen} ${fills ? css.fills : ''}`}>
      <div className={css.head}>
        <h1>{title}</h1>
        <div className={css.actions}>{actions}</div>
      </div>
      {children}
    </div>
  );
}
