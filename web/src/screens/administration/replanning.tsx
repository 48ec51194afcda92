import { Progress } from '@mantine/core';
import type { Schema } from '../../api/client.js';
import { useWords } from '../../words/language.js';
import css from './administration.module.css';

/** How far the worker is with planning afresh what waits; a small firm never sees it. */
export function Replanning({ progress }: { progress: Schema<'ReplanningView'> | null }) {
  const {
    administration: { plans: w },
  } = useWords();
  return (
    <div role="status" className={css.narrow}>
      {progress && (
        <>
          <p>{w.replanning(progress.done, progress.total)}</p>
          <Progress value={(100 * progress.done) / progress.total} aria-label={w.replanningBar} />
          <p className="quiet">{w.replanningText}</p>
        </>
      )}
    </div>
  );
}
