import { message, type Message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';

/** What one body may hold; trust in depth and size is what keeps everything after this scan cheap. */
export const bodyLimits = { bytes: 1_048_576, depth: 32, keys: 10_000, items: 1_000 } as const;

interface Frame {
  /** Keys met so far; undefined in an array. */
  keys?: Set<string>;
  /** In an object, whether the next string is a key. */
  keyNext: boolean;
  /** The key or index we are at, for the pointer. */
  at: string | number;
}

/**
 * Refuses, in one linear pass and before JSON.parse builds anything, what the parser would let through: nesting that
 * overflows the stack of a later JSON.stringify, a million keys (3 s of a blocked event loop, measured), and repeated
 * keys, of which the last would win silently. Text that is not JSON is left for JSON.parse to refuse.
 */
export function scanJson(text: string): void {
  const frames: Frame[] = [];
  let keys = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    const frame = frames.at(-1);
    if (sign === '"') {
      const end = endOfString(text, i);
      if (frame?.keyNext) {
        takeKey(frame, text.slice(i, end + 1), frames);
        if (++keys > bodyLimits.keys)
          throw flaw(frames, 'too-many-keys', message('input.too-many-keys', { most: bodyLimits.keys }));
      }
      i = end;
    } else if (sign === '{' || sign === '[') {
      frames.push(sign === '{' ? { keys: new Set(), keyNext: true, at: '' } : { keyNext: false, at: 0 });
      if (frames.length > bodyLimits.depth)
        throw flaw([], 'too-deep', message('input.too-deep', { most: bodyLimits.depth }));
    } else if (sign === '}' || sign === ']') {
      frames.pop();
    } else if (sign === ',' && frame) {
      nextItem(frame, frames);
    }
  }
}

function takeKey(frame: Frame, quoted: string, frames: readonly Frame[]): void {
  const key = quoted.includes('\\') ? unescaped(quoted) : quoted.slice(1, -1);
  frame.keyNext = false;
  frame.at = key;
  if (reservedKeys.has(key)) throw flaw(frames, 'reserved-key', message('input.reserved-key'));
  if (frame.keys?.has(key)) throw flaw(frames, 'repeated-key', message('input.repeated-key'));
  frame.keys?.add(key);
}

/** Names through which a careless copy reaches the prototype of every object. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

function nextItem(frame: Frame, frames: readonly Frame[]): void {
  if (typeof frame.at === 'string') {
    frame.keyNext = true;
  } else if (++frame.at >= bodyLimits.items) {
    throw flaw(frames.slice(0, -1), 'too-many-items', message('input.too-many-items', { most: bodyLimits.items }));
  }
}

/** The closing quote, or the end of a text that lacks one; backslashes are counted once each, so this stays linear. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text[first - 1] === '\\') first--;
    if ((end - first) % 2 === 0) return end;
  }
  return text.length;
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

function flaw(frames: readonly Frame[], code: string, reason: Message): Problem {
  const pointer = frames.map(({ at }) => `/${pointerPart(String(at))}`).join('');
  return Problem.malformed(reason, [{ pointer, code, message: reason }]);
}

/** One step of a JSON pointer (RFC 6901), well formed whatever the caller sent and short enough to echo. */
export function pointerPart(key: string): string {
  return key
    .slice(0, 100)
    .replaceAll(/[\0\p{Surrogate}]/gu, '\uFFFD')
    .replaceAll('~', '~0')
    .replaceAll('/', '~1');
}
