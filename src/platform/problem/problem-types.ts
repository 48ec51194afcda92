/**
 * Every problem the API can answer with (RFC 9457, section 3.1.1), and its HTTP status. The slug is part of the
 * contract: `type` is `/problems/<slug>`, and that address explains cause and cure (src/words, problem-pages). Add lines
 * freely; never rename a slug.
 */
export const problemTypes = {
  malformed: { status: 400 },
  unauthenticated: { status: 401 },
  forbidden: { status: 403 },
  'not-found': { status: 404 },
  'state-forbids': { status: 409 },
  'step-refused': { status: 409 },
  'open-deadlines': { status: 409 },
  'second-person-needed': { status: 409 },
  duplicate: { status: 409 },
  'already-set-up': { status: 409 },
  busy: { status: 409 },
  'request-in-progress': { status: 409 },
  stale: { status: 412 },
  'too-large': { status: 413 },
  'unsupported-media-type': { status: 415 },
  invalid: { status: 422 },
  'unknown-reference': { status: 422 },
  'idempotency-key-reused': { status: 422 },
  'precondition-required': { status: 428 },
  'too-many': { status: 429 },
  'file-damaged': { status: 500 },
  'storage-full': { status: 507 },
  unexpected: { status: 500 },
  unavailable: { status: 503 },
} as const satisfies Record<string, { status: number }>;

export type ProblemSlug = keyof typeof problemTypes;

export function isProblemSlug(text: string): text is ProblemSlug {
  return Object.hasOwn(problemTypes, text);
}
