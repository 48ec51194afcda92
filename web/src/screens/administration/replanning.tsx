import { Progress } from '@mantine/core';
import type { Schema } from '../../api/client.js';
import { useText } from '../../words/language.js';
import css from './administration.module.css';

/** How far the worker is with planning afresh what waits; a small firm never sees it. */
export function Replanning({ progress }: { progress: Schema<'ReplanningView'> | null }) {
  const t = useText();
  return (
    <div role="status" className={css.narrow}>
      {progress && (
        <>
          <p>{t('administration.plans.replanning', { done: progress.done, total: progress.total })}</p>
          <Progress
            value={(100 * progress.done) / progress.total}
            aria-label={t('administration.plans.replanning-bar')}
          />
          <p className="quiet">{t('administration.plans.replanning-text')}</p>
        </>
      )}
    </div>
  );
}
