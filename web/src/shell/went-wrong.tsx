import { Button } from '@mantine/core';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { ApiProblem } from '../api/problem.js';
import { Empty } from '../parts/empty.js';
import { useWords } from '../words/language.js';

/** What a screen shows that could not be shown: what happened, and what to do. */
export function WentWrong() {
  const { shell: w } = useWords();
  const error = useRouteError();
  const missing = (isRouteErrorResponse(error) || error instanceof ApiProblem) && error.status === 404;
  const words = error instanceof ApiProblem && error.status !== 0 ? error.detail : w.wentWrongText;
  return (
    <Empty heading="h1" title={missing ? w.notFound : w.wentWrong} text={missing ? w.notFoundText : words}>
      {missing ? (
        <Button component={Link} to="/" variant="default">
          {w.toDocket}
        </Button>
      ) : (
        <Button variant="default" onClick={() => window.location.reload()}>
          {w.tryAgain}
        </Button>
      )}
    </Empty>
  );
}
