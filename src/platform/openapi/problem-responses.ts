import { message } from '../../words/message.js';
import { say } from '../../words/speakers.js';
import { problemTypes, type ProblemSlug } from '../problem/problem-types.js';
import { HEADERS, headersOfProblem, refer } from './answer-headers.js';

const slugs = Object.keys(problemTypes) as ProblemSlug[];

const slugsOf = (status: number): ProblemSlug[] => slugs.filter((slug) => problemTypes[slug].status === status);

const statuses = [...new Set(Object.values(problemTypes).map(({ status }) => status))];

const problem = {
  type: 'object',
  description: 'RFC 9457. Members beside these belong to the type; its address explains them.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', enum: slugs.map((slug) => `/problems/${slug}`) },
    title: { type: 'string' },
    status: { type: 'integer', enum: statuses },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'The id of the request, also in X-Request-Id and in the log.' },
    issues: { type: 'array', items: { $ref: '#/components/schemas/ProblemIssue' } },
    allowed: { type: 'array', items: { type: 'string' }, description: 'What would be allowed instead.' },
    currentVersion: { type: 'integer', description: 'The version the record has now.' },
    retryAfter: { type: 'integer', description: 'Seconds after which to try again.' },
  },
};

const issue = {
  type: 'object',
  required: ['pointer', 'code', 'message'],
  properties: {
    pointer: { type: 'string', description: 'RFC 6901: /names/0/full; empty for the whole body.' },
    code: { type: 'string', description: 'What is wrong, for programs.' },
    params: { type: 'object', description: 'What fills the message, by name; absent when nothing does.' },
    message: { type: 'string', description: 'The same in the language of the reader.' },
  },
};

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', maxLength: 255 },
});

/** What every operation refers to: problems by status, and the headers that mean the same everywhere. */
export function problemComponents() {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const responses = statuses.map((status) => {
    const description = slugsOf(status)
      .map((slug) => `${say('en', message(`problem-pages.${slug}.title`))} (\`${slug}\`).`)
      .join(' ');
    return [problemName(status), { description, headers: headersOfProblem(status), content }];
  });
  return {
    schemas: { Problem: problem, ProblemIssue: issue },
    responses: {
      ...(Object.fromEntries(responses) as Record<string, object>),
      NotModified: { description: 'As it was: no body.', headers: refer(['ETag', 'Content-Language']) },
    },
    headers: HEADERS,
    parameters: {
      IdempotencyKey: header(
        'Idempotency-Key',
        'Repeating the request with the same key within 24 hours has no second effect.',
      ),
      IfNoneMatch: header('If-None-Match', 'The ETag known: the answer is 304 while nothing has changed.'),
      Reason: header('X-Reason', 'Why; kept in the history.'),
    },
  };
}

export function problemName(status: number): string {
  return `Problem${status}`;
}
