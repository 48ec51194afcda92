import { Screen } from '../../parts/screen.js';
import { useText } from '../../words/language.js';
import { Durations } from './durations.js';
import { DutiesOfParties } from './duties.js';
import { Outcomes } from './outcomes.js';
import { Paints } from './paint.js';
import css from './pictures.module.css';
import { Published } from './published.js';

/** The practice's own experience, then what others published; the two are never mixed. */
export function Component() {
  const t = useText();
  return (
    <Screen title={t('statistics.title')}>
      <Paints />
      <div className={css.sections}>
        <Durations />
        <DutiesOfParties />
        <Outcomes />
        <Published />
      </div>
    </Screen>
  );
}
