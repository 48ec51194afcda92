import type { Answer } from './openapi-types.js';

interface Header {
  description: string;
  required?: boolean;
  schema: { type: 'string' | 'integer'; pattern?: string; minimum?: number };
  example: string | number;
}

const text = (description: string, example: string): Header => ({ description, schema: { type: 'string' }, example });
const always = (header: Header): Header => ({ ...header, required: true });

/** Every header that carries a meaning of its own; those for browsers (RFC 9110, Fetch, CSP) are the same on all answers. */
export const HEADERS = {
  ETag: text('The version of the record in quotes: send it back in If-Match.', '"3"'),
  Location: always(text('Where the new record is.', '/api/v1/clients/0190b4a2-0000-7000-8000-000000000000')),
  Link: text('The next page, rel="next"; absent on the last.', '</api/v1/clients?cursor=abc>; rel="next"'),
  'X-Request-Id': always(text('The id of the request: taken over when harmless, in the log and in problems.', 'a1b2')),
  'Content-Language': text('The language the answer speaks.', 'fr'),
  'Content-Disposition': always(text('That it is to be saved, and under what name.', 'attachment; filename="a.pdf"')),
  'Set-Cookie': text('The session of a browser.', 'redress_session=...; Path=/; HttpOnly; SameSite=Strict'),
  'Clear-Site-Data': text('What a browser forgets at sign-out.', '"cache", "cookies", "storage"'),
  'WWW-Authenticate': always(text('How to sign in.', 'Bearer realm="redress"')),
  'Retry-After': {
    description: 'Seconds after which to try again.',
    schema: { type: 'integer', minimum: 0 },
    example: 30,
  },
  RateLimit: text(
    'What is left of the limit and when it begins anew; absent where limits are off.',
    '"minute";r=99;t=12',
  ),
  'RateLimit-Policy': text('The limit (draft-ietf-httpapi-ratelimit-headers).', '"minute";q=600;w=60'),
} as const satisfies Record<string, Header>;

export type HeaderName = keyof typeof HEADERS;

/** On every answer. */
const COMMON: readonly HeaderName[] = ['X-Request-Id', 'RateLimit', 'RateLimit-Policy'];

export function refer(names: readonly HeaderName[]): NonNullable<Answer['headers']> {
  const all = [...COMMON, ...names];
  return Object.fromEntries(all.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** Headers of a problem by its status. */
export function headersOfProblem(status: number): NonNullable<Answer['headers']> {
  const more: HeaderName[] = ['Content-Language'];
  if (status === 401) more.push('WWW-Authenticate');
  if ([409, 429, 503].includes(status)) more.push('Retry-After');
  return refer(more);
}
