import type { Schema } from '../../api/client.js';
import { dayText } from '../../parts/dates.js';
import { useLanguage } from '../../words/language.js';
import css from './preview.module.css';

/** The sentence, then the moves of the arithmetic; both are the server's words in the reader's language. */
export function WhySteps({ why }: { why: Schema<'WhyView'> }) {
  const { language } = useLanguage();
  return (
    <div className={css.why}>
      <p>{why.sentence}</p>
      {why.steps.length > 1 && (
        <ol>
          {why.steps.map((step, at) => (
            <li key={at}>
              <b>{dayText(step.out, language)}</b> {step.reason}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
