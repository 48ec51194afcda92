import { Alert } from '@mantine/core';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import { SHOWN } from './effect-fields.js';
import css from './register-letter.module.css';

const OF_LETTER = ['caseFileId', 'subject', 'writtenOn', 'sentOn', 'receivedOn', 'channel'];
const OF_STEP = ['on', 'reason', 'outcomes', 'letterWrittenOn', 'letterReceivedOn', ...SHOWN];
const OF_FACT = ['on', 'reason'];
const AT_FIELDS = [
  ...OF_LETTER.map((field) => `/${field}`),
  ...OF_STEP.map((field) => `/effect/step/${field}`),
  ...OF_FACT.map((field) => `/effect/fact/${field}`),
];

/** What was refused; nothing of it was stored. */
export function Refusal({ error, attachments }: { error: unknown; attachments: readonly string[] }) {
  const t = useText();
  return (
    <div className={css.wide}>
      <ProblemNotice problem={error} shownAtFields={AT_FIELDS} />
      {attachments.length > 0 && (
        <Alert color="yellow" variant="light" title={t('register-letter.attachments-refused')}>
          {attachments.map((one) => (
            <div key={one}>{one}</div>
          ))}
        </Alert>
      )}
    </div>
  );
}
