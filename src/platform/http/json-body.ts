import { isUtf8 } from 'node:buffer';
import { message } from '../../words/message.js';
import { Problem, type Issue } from '../problem/problem.js';
import { pointerPart, scanJson } from './json-scan.js';

/**
 * The body of a request as a JSON object, or undefined when there is none.
 *
 * @throws Problem 400 for what is not JSON in UTF-8, and for what JSON.parse accepts but cannot be kept faithfully:
 * NUL (PostgreSQL refuses it), lone surrogates (stored as U+FFFD, so the evidence changes), numbers beyond 2^53.
 */
export function readJson(bytes: Buffer): Record<string, unknown> | undefined {
  if (bytes.length === 0) return undefined;
  if (!isUtf8(bytes)) throw Problem.malformed(message('problems.body-utf-8'));
  const text = bytes.toString('utf8');
  scanJson(text);
  const body = parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw Problem.malformed(message('problems.body-object'));
  }
  const issues = flawsIn(body, '');
  if (issues.length > 0) throw Problem.malformed(message('problems.body-unstorable'), issues);
  return body as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The message quotes the input, so only the position is passed on.
    const position = error instanceof SyntaxError ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    throw Problem.malformed(
      position === undefined ? message('problems.body-json') : message('problems.body-json-at', { position }),
    );
  }
}

/** Recursion is safe here: the scan has bounded the depth. */
function flawsIn(value: unknown, pointer: string): Issue[] {
  if (typeof value === 'string') return flawsOfText(value, pointer);
  if (typeof value === 'number') return flawsOfNumber(value, pointer);
  if (typeof value !== 'object' || value === null) return [];
  const found: Issue[] = [];
  for (const [key, child] of Object.entries(value)) {
    // Pointers are only built on the way to a flaw.
    const below = [...flawsOfText(key, ''), ...flawsIn(child, '')];
    for (const issue of below) found.push({ ...issue, pointer: `${pointer}/${pointerPart(key)}${issue.pointer}` });
  }
  return found;
}

/** What of a text could not be stored as it is: NUL, and halves of surrogate pairs. */
export function flawsOfText(text: string, pointer: string): Issue[] {
  if (text.includes('\0')) {
    return [{ pointer, code: 'nul-character', message: message('input.nul-character') }];
  }
  if (/\p{Surrogate}/u.test(text)) {
    return [{ pointer, code: 'lone-surrogate', message: message('input.lone-surrogate') }];
  }
  return [];
}

function flawsOfNumber(number: number, pointer: string): Issue[] {
  const exact = Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
  if (exact) return [];
  return [{ pointer, code: 'inexact-number', message: message('input.inexact-number') }];
}
