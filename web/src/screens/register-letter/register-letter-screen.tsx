import { Button } from '@mantine/core';
import { useMe } from '../../api/session.js';
import { todayIn } from '../../parts/dates.js';
import { Screen } from '../../parts/screen.js';
import { useText } from '../../words/language.js';
import { LetterFormView } from './letter-form-view.js';
import { LiveDates } from './live-dates.js';
import css from './register-letter.module.css';
import { SavedLetters } from './saved-letters.js';
import { useLetterDesk } from './use-letter-desk.js';

/** The post of the day, letter by letter, without the mouse. */
export function Component() {
  const t = useText();
  const today = todayIn(useMe().zone);
  const desk = useLetterDesk(today);
  return (
    <Screen title={t('register-letter.title')} actions={<span className="quiet">{t('register-letter.keys')}</span>}>
      <div className={css.desk}>
        {desk.hands.resting ? (
          <div className={css.rest}>
            <Button autoFocus onClick={desk.hands.next}>
              {t('register-letter.another')}
            </Button>
          </div>
        ) : (
          <LetterFormView desk={desk} today={today} />
        )}
        <aside className={css.side}>
          {!desk.hands.resting && <LiveDates form={desk.form} today={today} rehearsal={desk.rehearsal} />}
          <SavedLetters saved={desk.saved} today={today} />
        </aside>
      </div>
    </Screen>
  );
}
