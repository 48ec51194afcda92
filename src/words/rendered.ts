import type { Language } from './language.js';
import type { Message } from './message.js';
import { say } from './speakers.js';

/**
 * Where a message stands in an answer: `{"$message": code, "params": {...}}`, as `said` and redress.said write it. Valid
 * JSON has these characters in this order only where such an object begins: inside text the quotes are escaped, so that
 * nothing anybody wrote is ever taken for one.
 */
const BEGINS = /\{"\$message"\s?:\s?/g;

/** As `said` writes it, and platform.said: jsonb sorts names by their length, so a longer one keeps `$message` first. */
interface Written {
  $message: Message['code'];
  params?: Message['params'];
  parameters?: Message['params'];
}

/** Each answer has a handful of messages, and the same ones come again: by language and as they stand in the JSON. */
const known = new Map<string, string>();
const REMEMBERED = 5_000;

/** The JSON with every message in it said in this language; the rest is not looked at. */
export function rendered(json: string, language: Language): string {
  BEGINS.lastIndex = 0;
  let begin = BEGINS.exec(json);
  if (!begin) return json;
  let told = '';
  let at = 0;
  for (; begin; begin = BEGINS.exec(json)) {
    const end = endOfObject(json, begin.index);
    told += json.slice(at, begin.index) + saidAs(json.slice(begin.index, end), language);
    at = end;
    BEGINS.lastIndex = end;
  }
  return told + json.slice(at);
}

function saidAs(object: string, language: Language): string {
  const key = language + object;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { $message: code, params, parameters = params } = JSON.parse(object) as Written;
  const words = JSON.stringify(say(language, parameters ? { code, params: parameters } : { code }));
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, words);
  return words;
}

/** One past the brace that closes the object beginning here. */
export function endOfObject(json: string, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '"') at = endOfText(json, at);
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error('An answer ends inside a message.');
}

/** The quote that ends the text beginning at this one. */
function endOfText(json: string, from: number): number {
  let at = from + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
