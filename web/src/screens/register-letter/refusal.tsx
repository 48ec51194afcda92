import { Alert } from '@mantine/core';
import { ApiProblem } from '../../api/problem.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWords } from '../../words/language.js';
import css from './register-letter.module.css';
import { StepRefused } from './use-save-letter.js';

const AT_FIELDS = ['/caseFileId', '/subject', '/writtenOn', '/sentOn', '/receivedOn', '/on', '/reason', '/channel'];

/** The problem whose words stand at the fields. */
export function problemAtFields(error: unknown): ApiProblem | undefined {
  const cause = error instanceof StepRefused ? error.cause : error;
  return cause instanceof ApiProblem ? cause : undefined;
}

/** What was refused and what was kept. */
export function Refusal({ error, attachments }: { error: unknown; attachments: readonly string[] }) {
  const { registerLetter: w } = useWords();
  return (
    <div className={css.wide}>
      {error instanceof StepRefused && <p role="status">{w.letterKept}</p>}
      <ProblemNotice problem={problemAtFields(error) ?? error} shownAtFields={AT_FIELDS} />
      {attachments.length > 0 && (
        <Alert color="yellow" variant="light" title={w.attachmentsRefused}>
          {attachments.map((one) => (
            <div key={one}>{one}</div>
          ))}
        </Alert>
      )}
    </div>
  );
}
