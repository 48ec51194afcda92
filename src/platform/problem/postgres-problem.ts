import { message, type Message } from '../../words/message.js';
import { Problem } from './problem.js';

/** What to tell the caller when a named constraint refuses a row. */
export interface ConstraintWords {
  pointer: string;
  message: Message;
}

/** The fields of a PostgreSQL error that we may look at. Its message and detail carry values, so they are never used. */
export interface PostgresError {
  code: string;
  constraint?: string;
  table?: string;
  column?: string;
}

const wordsOf = new Map<string, ConstraintWords>();

/** Gives constraints of a feature their own words; without them the name `<table>_<meaning>` gives the pointer. */
export function registerConstraints(lines: Record<string, ConstraintWords>): void {
  for (const [name, words] of Object.entries(lines)) wordsOf.set(name, words);
}

/** The database's own error inside `error` (TypeORM wraps it as `driverError`), told from Node's by its severity. */
export function postgresErrorIn(error: unknown): PostgresError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return postgresErrorIn(error.driverError);
  if (!('code' in error) || !('severity' in error) || typeof error.code !== 'string') return undefined;
  return error as PostgresError;
}

/** The problem a PostgreSQL error stands for, or undefined when it can only be our own mistake. */
export function problemFromPostgres(error: PostgresError): Problem | undefined {
  const { code } = error;
  if (code === '23505' || code === '23P01') return duplicate(error);
  if (code === '23503') return unknownReference(error);
  if (code === '23514') return refusedByRule(error);
  if (code === '23502') return missing(error);
  if (code === '22021' || code === '22P05') return unreadableText();
  if (code.startsWith('22') || code === '54000') return wrongValue();
  if (code === '40001' || code === '40P01' || code === '55P03') return busy();
  // platform.enter: the session ended.
  if (code === 'RD401') return Problem.unauthenticated();
  if (code === '57014') return Problem.unavailable(message('problems.database-slow'));
  if (/^(08|53|57P|25006)/.test(code)) return unreachable();
  return undefined;
}

export function unreachable(): Problem {
  return Problem.unavailable(message('problems.database-unreachable'));
}

function duplicate(error: PostgresError): Problem {
  const words = wordsFor(error, message('problems.duplicate'));
  return Problem.conflict('duplicate', words.message, { issues: [{ code: 'duplicate', ...words }] });
}

/** A record of another firm and one that never existed must look the same: the key holds the firm, so they do. */
function unknownReference(error: PostgresError): Problem {
  const words = wordsFor(error, message('problems.unknown-record'));
  return new Problem('unknown-reference', words.message, { issues: [{ code: 'unknown-reference', ...words }] });
}

function refusedByRule(error: PostgresError): Problem {
  const known = error.constraint === undefined ? undefined : wordsOf.get(error.constraint);
  return Problem.invalidField(known?.pointer ?? '', 'rule', known?.message ?? message('problems.rule'));
}

function missing(error: PostgresError): Problem {
  return Problem.invalidField(pointerTo(error.column ?? ''), 'required', message('input.required'));
}

function unreadableText(): Problem {
  return Problem.malformed(message('problems.unstorable-character'));
}

function wrongValue(): Problem {
  return Problem.invalidField('', 'wrong-value', message('problems.wrong-value'));
}

function busy(): Problem {
  return Problem.conflict('busy', message('problems.busy'), {
    retryAfter: 1,
  });
}

function wordsFor(error: PostgresError, otherwise: Message): ConstraintWords {
  const known = error.constraint === undefined ? undefined : wordsOf.get(error.constraint);
  return known ?? { pointer: pointerTo(meaningOf(error)), message: otherwise };
}

/** Constraints are named `<table>_<meaning>`; the table stays inside. */
function meaningOf({ constraint = '', table = '' }: PostgresError): string {
  const meaning = constraint.startsWith(`${table}_`) ? constraint.slice(table.length + 1) : '';
  return meaning.replace(/_(unique|fk|fkey|key|check)$/, '');
}

function pointerTo(column: string): string {
  return column === '' ? '' : `/${column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`;
}
