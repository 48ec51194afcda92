/** The token ended or its user's role changed since the guard looked: nothing ran, and the guard must look again. */
export class CallerChanged extends Error {}

/** Turns the refusal of `platform.enter` (RD401) into a CallerChanged; every other failure stays what it is. */
export function callerChanged(failure: unknown): unknown {
  const refused = failure instanceof Error && 'code' in failure && failure.code === 'RD401';
  return refused ? new CallerChanged(failure.message) : failure;
}
