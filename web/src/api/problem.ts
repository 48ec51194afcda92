/** One thing wrong with the input: `pointer` is a JSON pointer into the body, such as `/dueOn`. */
export interface Issue {
  pointer: string;
  code: string;
  message: string;
}

/** The server's refusal in its own words (RFC 9457); `detail` is a sentence meant for the person. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly slug: string,
    readonly detail: string,
    readonly issues: readonly Issue[],
    readonly members: Record<string, unknown>,
  ) {
    super(detail);
  }

  /** What is wrong with one field, by its pointer. */
  about(pointer: string): string | undefined {
    return this.issues.find((issue) => issue.pointer === pointer)?.message;
  }

  /** Somebody changed the record after it was read. */
  get isStale(): boolean {
    return this.status === 412;
  }
}

export function problemFrom(status: number, body: unknown): ApiProblem {
  const members = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const { type, detail, issues } = members as { type?: string; detail?: string; issues?: Issue[] };
  const slug = type?.split('/').pop() ?? 'unreadable';
  return new ApiProblem(status, slug, detail ?? `The server answered ${status}.`, issues ?? [], members);
}

/** The server could not be asked at all; nothing was changed. */
export const unreachable = new ApiProblem(0, 'unreachable', 'The server cannot be reached.', [], {});
