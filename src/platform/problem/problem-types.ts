interface ProblemType {
  title: string;
  status: number;
  /** Why a caller meets this problem. */
  cause: string;
  /** What the caller can do about it. */
  cure: string;
}

/**
 * Every problem the API can answer with (RFC 9457, section 3.1.1). The slug is part of the contract: `type` is
 * `/problems/<slug>`, and that address explains cause and cure. Add lines freely; never rename a slug.
 */
export const problemTypes = {
  malformed: {
    title: 'The request cannot be read',
    status: 400,
    cause:
      'The body is not valid JSON in UTF-8, a property or parameter is unknown or repeated, or a cursor was changed.',
    cure: 'Correct every entry under `issues` and send the request again. The API description lists what is known.',
  },
  unauthenticated: {
    title: 'Sign-in is required',
    status: 401,
    cause: 'The request carries no session or API key, or one that is unknown, expired or revoked.',
    cure: 'Sign in with POST /api/v1/auth/login, or send `Authorization: Bearer <session token or API key>`.',
  },
  forbidden: {
    title: 'Your role or key does not allow this',
    status: 403,
    cause: 'The person or API key is known, but its role or scopes do not include this action.',
    cure: 'Ask an owner of the firm for the role or scope that `detail` names.',
  },
  'not-found': {
    title: 'Not found',
    status: 404,
    cause: 'There is no such address or record, or the record is not yours. The two answers are the same on purpose.',
    cure: 'Check the address and the id, and that you are signed in to the firm that holds the record.',
  },
  'state-forbids': {
    title: 'The present state forbids this',
    status: 409,
    cause: 'The request is well formed, but the record is in a state in which this cannot be done.',
    cure: 'Read `detail` and the other members, settle what they name, and try again.',
  },
  'step-refused': {
    title: 'The step is not open',
    status: 409,
    cause: 'A request to the Commission moves by fixed steps, and this one is not open from its present state.',
    cure: 'Choose one of the steps under `allowed`, or record the missing steps first.',
  },
  'open-deadlines': {
    title: 'Deadlines are still open',
    status: 409,
    cause: 'A case file cannot be closed while deadlines on it are open.',
    cure: 'Complete, waive or cancel the deadlines that are listed, then close the file.',
  },
  'second-person-needed': {
    title: 'A second person is needed',
    status: 409,
    cause: 'What one person entered must be confirmed by another: published rules, verified dates, overridden dates.',
    cure: 'Ask a colleague to do it. A firm with one active lawyer can set `soleLawyer` and confirm on another day.',
  },
  duplicate: {
    title: 'Already taken',
    status: 409,
    cause: 'Another record of the firm already has this value, and it must be unique.',
    cure: 'Use the record that exists, or choose another value for the field under `issues`.',
  },
  'already-set-up': {
    title: 'This installation is already set up',
    status: 409,
    cause: 'The first firm and its owner can be created once only; a loaded demo counts as set up.',
    cure: 'Sign in, or start a fresh installation with REDRESS_DEMO=0.',
  },
  busy: {
    title: 'Someone else is changing this record',
    status: 409,
    cause: 'Two changes met on the same record and the database let the other one go first. Nothing was stored.',
    cure: 'Send the same request again after the seconds in `Retry-After`.',
  },
  'request-in-progress': {
    title: 'The first request with this key is still running',
    status: 409,
    cause: 'A request with the same Idempotency-Key has not been answered yet.',
    cure: 'Send the same request again after the seconds in `Retry-After`; it will get the first answer.',
  },
  stale: {
    title: 'The record has changed',
    status: 412,
    cause: 'The version in If-Match is not the current one: somebody changed the record after you read it.',
    cure: 'Read the record again, look at what changed, and repeat your change with its new ETag.',
  },
  'too-large': {
    title: 'Too large',
    status: 413,
    cause: 'A JSON body may have 1 MB, an uploaded file 25 MB.',
    cure: 'Send less at once, for example one record a request.',
  },
  'unsupported-media-type': {
    title: 'Wrong content type',
    status: 415,
    cause: 'Bodies are read as application/json; only file uploads take multipart/form-data.',
    cure: 'Send JSON with `Content-Type: application/json`.',
  },
  invalid: {
    title: 'Some values are wrong',
    status: 422,
    cause: 'The request can be read, but values in it are missing, out of range or contradict each other.',
    cure: 'Correct every entry under `issues`; all of them are listed at once, and nothing was stored.',
  },
  'unknown-reference': {
    title: 'A reference leads nowhere',
    status: 422,
    cause: 'The body names a record that does not exist in your firm.',
    cure: 'Check the id in the field under `issues`.',
  },
  'idempotency-key-reused': {
    title: 'The Idempotency-Key was used for another request',
    status: 422,
    cause: 'The same key was sent before with a different body, path or method.',
    cure: 'Use a fresh key for every new request, and the same key only to repeat one.',
  },
  'precondition-required': {
    title: 'Say which version you are changing',
    status: 428,
    cause: 'Changes need If-Match, so that nobody overwrites what they have not seen.',
    cure: 'Read the record, take its ETag, and send it back as `If-Match: "<version>"`.',
  },
  'too-many': {
    title: 'Too many requests',
    status: 429,
    cause: 'This caller sent more requests in a minute than its limit, which `RateLimit-Policy` states.',
    cure: 'Wait the seconds in `Retry-After`, then go on more slowly.',
  },
  'file-damaged': {
    title: 'The stored file cannot be given',
    status: 500,
    cause: 'The bytes in the file store are missing or are not those that were put there, so none of them are given.',
    cure: 'Restore the file store from a backup, or upload the document again.',
  },
  'storage-full': {
    title: 'There is no room for the file',
    status: 507,
    cause: 'The disk on which this server keeps its files is full. Nothing of the request was stored.',
    cure: 'Tell whoever runs this server; send the same request again when there is room.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    status: 500,
    cause: 'The server met a case it was not built for. Nothing of the request was stored.',
    cure: 'Report the request id in `instance` to whoever runs this server; the log has the rest under that id.',
  },
  unavailable: {
    title: 'Not available at the moment',
    status: 503,
    cause: 'The server is starting, stopping or overloaded, or its database cannot be reached.',
    cure: 'Send the same request again after the seconds in `Retry-After`.',
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemSlug = keyof typeof problemTypes;

export function isProblemSlug(text: string): text is ProblemSlug {
  return Object.hasOwn(problemTypes, text);
}
