import { postgresErrorIn, problemFromPostgres } from './postgres-problem.js';
import { Problem } from './problem.js';

/** The same refusals, told of the part of the body that `work` was given: its pointers begin with `pointer`. */
export async function aboutPart<T>(pointer: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (failure) {
    throw told(failure, pointer);
  }
}

function told(failure: unknown, pointer: string): unknown {
  const postgres = postgresErrorIn(failure);
  const problem = postgres ? problemFromPostgres(postgres) : failure;
  // Without issues it points nowhere, and what runs the transaction knows the failure best as it was thrown.
  if (!(problem instanceof Problem) || !problem.members.issues) return failure;
  const issues = problem.members.issues.map((issue) => ({ ...issue, pointer: pointer + issue.pointer }));
  return new Problem(problem.slug, problem.detail, { ...problem.members, issues }, failure);
}
