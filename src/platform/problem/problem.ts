import { message, type Message } from '../../words/message.js';
import { problemTypes, type ProblemSlug } from './problem-types.js';

/** One thing wrong with the input. */
export interface Issue {
  /** JSON pointer (RFC 6901) into the body, or `/<name>` of a parameter; empty for the whole body. */
  pointer: string;
  /** What is wrong, for programs; it stays the same when the words change. */
  code: string;
  /** What fills the message, for programs; its own parameters when left out. */
  params?: Readonly<Record<string, unknown>>;
  message: Message;
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

/**
 * A refusal the caller is told about: one RFC 9457 problem document. Throw it anywhere; the filter answers with it in
 * the reader's language.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly slug: ProblemSlug,
    readonly detail: Message,
    readonly members: ProblemMembers = {},
    cause?: unknown,
  ) {
    super(detail.code, { cause });
  }

  get type(): string {
    return `/problems/${this.slug}`;
  }

  get title(): Message {
    return message(`problem-pages.${this.slug}.title`);
  }

  get status(): number {
    return problemTypes[this.slug].status;
  }

  /** The same words for an unknown record and for another firm's, and never the id: it must not become an oracle. */
  static notFound(): Problem {
    return new Problem('not-found', message('problems.not-found'));
  }

  static unauthenticated(detail: Message = message('problems.unauthenticated')): Problem {
    return new Problem('unauthenticated', detail);
  }

  static forbidden(detail: Message): Problem {
    return new Problem('forbidden', detail);
  }

  static stale(currentVersion?: number): Problem {
    return new Problem('stale', message('problems.stale'), currentVersion === undefined ? {} : { currentVersion });
  }

  static preconditionRequired(): Problem {
    return new Problem('precondition-required', message('problems.precondition-required'));
  }

  static stateForbids(detail: Message, members?: ProblemMembers): Problem {
    return new Problem('state-forbids', detail, members);
  }

  static stepRefused(detail: Message, allowed: readonly string[]): Problem {
    return new Problem('step-refused', detail, { allowed });
  }

  static conflict(slug: ProblemSlug, detail: Message, members?: ProblemMembers): Problem {
    return new Problem(slug, detail, members);
  }

  static invalid(issues: readonly Issue[]): Problem {
    return new Problem('invalid', message('problems.invalid', { count: issues.length }), { issues });
  }

  static invalidField(pointer: string, code: string, words: Message): Problem {
    return Problem.invalid([{ pointer, code, message: words }]);
  }

  static malformed(detail: Message, issues?: readonly Issue[]): Problem {
    return new Problem('malformed', detail, issues ? { issues } : {});
  }

  static tooLarge(detail: Message = message('problems.too-large')): Problem {
    return new Problem('too-large', detail);
  }

  static unsupportedMediaType(detail: Message = message('problems.send-json')): Problem {
    return new Problem('unsupported-media-type', detail);
  }

  static tooMany(retryAfter: number): Problem {
    return new Problem('too-many', message('problems.too-many', { seconds: retryAfter }), { retryAfter });
  }

  static unavailable(detail: Message, retryAfter = 5): Problem {
    return new Problem('unavailable', detail, { retryAfter });
  }
}
