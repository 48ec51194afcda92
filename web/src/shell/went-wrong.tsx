import { Button } from '@mantine/core';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { ApiProblem } from '../api/problem.js';
import { Empty } from '../parts/empty.js';
import { useText } from '../words/language.js';

/** What a screen shows that could not be shown: what happened, and what to do. */
export function WentWrong() {
  const t = useText();
  const error = useRouteError();
  const missing = (isRouteErrorResponse(error) || error instanceof ApiProblem) && error.status === 404;
  const words = error instanceof ApiProblem && error.status !== 0 ? error.detail : t('shell.went-wrong-text');
  return (
    <Empty
      heading="h1"
      title={missing ? t('shell.not-found') : t('shell.went-wrong')}
      text={missing ? t('shell.not-found-text') : words}
    >
      {missing ? (
        <Button component={Link} to="/" variant="default">
          {t('shell.to-docket')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('shell.try-again')}
        </Button>
      )}
    </Empty>
  );
}
