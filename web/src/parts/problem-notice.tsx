import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ApiProblem } from '../api/problem.js';
import { useText } from '../words/language.js';

interface Props {
  /** Nothing is shown for null and undefined. */
  problem: unknown;
  /** Pointers of fields that show their own words. */
  shownAtFields?: readonly string[];
}

/** The server's own words about a refusal, with whatever no field of the form shows. */
export function ProblemNotice({ problem, shownAtFields = [] }: Props) {
  const t = useText();
  if (problem == null) return null;
  const known = problem instanceof ApiProblem ? problem : undefined;
  const elsewhere = known?.issues.filter((issue) => !shownAtFields.includes(issue.pointer)) ?? [];
  const detail =
    known === undefined ? t('shell.went-wrong-text') : known.status === 0 ? t('shell.unreachable') : known.detail;
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} role="alert">
      {detail}
      {elsewhere.map(({ pointer, message }) => (
        <div key={pointer + message}>
          {pointer && <b>{pointer.slice(1)}: </b>}
          {message}
        </div>
      ))}
    </Alert>
  );
}
