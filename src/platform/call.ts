import { AsyncLocalStorage } from 'node:async_hooks';

export const ROLES = ['owner', 'lawyer', 'paralegal', 'assistant', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, as the token says. The hash goes to `platform.enter`, which checks it again in the same round trip. */
export interface Caller {
  kind: 'caller';
  tokenHash: Buffer;
  firmId: string;
  userId: string;
  apiKeyId?: string;
  role: Role;
  /** Present for API keys only: what the key was given, at most what its user may. */
  scopes?: string[];
  name: string;
  zone: string;
  language: string;
}

/** Work that no person asked for: it names itself and the one firm it works in. */
export interface SystemActor {
  kind: 'worker' | 'setup' | 'seed' | 'migration';
  name: string;
  firmId: string;
}

/** A POST that may be repeated: what the key is unique by, and what the body must equal. */
export interface Repeatable {
  firmId: string;
  caller: string;
  method: string;
  path: string;
  key: string;
  requestHash: Buffer;
}

export interface Call {
  actor: Caller | SystemActor;
  requestId?: string;
  /** Why, in the caller's words: X-Reason or a `reason` in the body. Goes into history. */
  reason?: string;
  repeatable?: Repeatable;
  /** Finds out anew who is calling and whether they still may. @throws Problem 401 or 403 */
  renew?(): Promise<Caller>;
}

/** A request's call is opened empty, before anybody is known; the guard completes it. */
export const calls = new AsyncLocalStorage<Partial<Call>>();

/** The call this code runs for. Outside of one there is nobody to attribute a read or a write to, which is a bug. */
export function currentCall(): Call {
  const call = calls.getStore();
  if (!isAttributed(call)) throw new Error('No call is open: run this inside calls.run(...).');
  return call;
}

function isAttributed(call: Partial<Call> | undefined): call is Call {
  return call?.actor !== undefined;
}

/** The person or API key asking. @throws Error when the system itself is at work */
export function currentCaller(): Caller {
  const { actor } = currentCall();
  if (actor.kind !== 'caller') throw new Error('The system has no caller.');
  return actor;
}

/** The user asking, or null when the system itself is at work. */
export function currentUserId(): string | null {
  const { actor } = currentCall();
  return actor.kind === 'caller' ? actor.userId : null;
}
