import type { Message } from '../../src/words/message.js';
import { SPEAKERS } from '../../src/words/speakers.js';

/** The same with every message in English, as a reader finds it; what is text already stays. */
export function inEnglish<T>(value: T): T {
  return said(value) as T;
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return SPEAKERS.en.say(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, said(member)]));
}

/** What has a code of its own beside text (a shortcoming, a condition) is none. */
function isMessage(value: object): value is Message {
  const { code } = value as { code?: unknown };
  return typeof code === 'string' && SPEAKERS.en.has(code);
}
