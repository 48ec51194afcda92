import { problemTypes, type ProblemSlug } from './problem-types.js';

/** One thing wrong with the input. */
export interface Issue {
  /** JSON pointer (RFC 6901) into the body, or `/<name>` of a parameter; empty for the whole body. */
  pointer: string;
  code: string;
  message: string;
}

export interface ProblemMembers {
  issues?: readonly Issue[];
  /** Steps that are open instead of the refused one. */
  allowed?: readonly string[];
  currentVersion?: number;
  /** Seconds; also sent as Retry-After. */
  retryAfter?: number;
  [extra: string]: unknown;
}

/** A refusal the caller is told about: one RFC 9457 problem document. Throw it anywhere; the filter answers with it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly slug: ProblemSlug,
    readonly detail: string,
    readonly members: ProblemMembers = {},
    cause?: unknown,
  ) {
    super(detail, { cause });
  }

  get type(): string {
    return `/problems/${this.slug}`;
  }

  get title(): string {
    return problemTypes[this.slug].title;
  }

  get status(): number {
    return problemTypes[this.slug].status;
  }

  /** The same words for an unknown record and for another firm's, and never the id: it must not become an oracle. */
  static notFound(): Problem {
    return new Problem('not-found', 'There is nothing here, or it is not yours to see.');
  }

  static unauthenticated(detail = 'Sign in, or send a valid session token or API key.'): Problem {
    return new Problem('unauthenticated', detail);
  }

  static forbidden(detail: string): Problem {
    return new Problem('forbidden', detail);
  }

  static stale(currentVersion?: number): Problem {
    const detail = 'The record was changed after you read it. Read it again before you change it.';
    return new Problem('stale', detail, currentVersion === undefined ? {} : { currentVersion });
  }

  static preconditionRequired(): Problem {
    return new Problem('precondition-required', 'Send the ETag of the record you have read as If-Match.');
  }

  static stateForbids(detail: string, members?: ProblemMembers): Problem {
    return new Problem('state-forbids', detail, members);
  }

  static stepRefused(detail: string, allowed: readonly string[]): Problem {
    return new Problem('step-refused', detail, { allowed });
  }

  static conflict(slug: ProblemSlug, detail: string, members?: ProblemMembers): Problem {
    return new Problem(slug, detail, members);
  }

  static invalid(issues: readonly Issue[]): Problem {
    const count = issues.length === 1 ? 'One value is' : `${issues.length} values are`;
    return new Problem('invalid', `${count} wrong; see issues. Nothing was stored.`, { issues });
  }

  static invalidField(pointer: string, code: string, message: string): Problem {
    return Problem.invalid([{ pointer, code, message }]);
  }

  static malformed(detail: string, issues?: readonly Issue[]): Problem {
    return new Problem('malformed', detail, issues ? { issues } : {});
  }

  static tooLarge(detail = 'The body is larger than this address accepts.'): Problem {
    return new Problem('too-large', detail);
  }

  static unsupportedMediaType(detail = 'Send the body as application/json.'): Problem {
    return new Problem('unsupported-media-type', detail);
  }

  static tooMany(retryAfter: number): Problem {
    return new Problem('too-many', `Wait ${retryAfter} s before the next request.`, { retryAfter });
  }

  static unavailable(detail: string, retryAfter = 5): Problem {
    return new Problem('unavailable', detail, { retryAfter });
  }
}
