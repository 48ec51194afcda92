import { message, type Message } from '../../words/message.js';

/** What a query string that must be refused parses to; the router calls the parser where nothing may throw. */
export class QueryRefused {
  readonly [name: string]: unknown;

  constructor(
    readonly pointer: string,
    readonly reason: Message,
  ) {}
}

/**
 * Reads `a=1&b=2`. A repeated parameter is refused, since the caller and the server would not agree on which one counts
 * (ASVS 5.0, 15.3.7); so are NUL and percent-encoding that is not UTF-8.
 */
export function readQuery(query: string): Record<string, string> | QueryRefused {
  const found: Record<string, string> = {};
  for (const part of query === '' ? [] : query.split('&')) {
    if (part === '') continue;
    const split = part.indexOf('=');
    const name = decoded(split === -1 ? part : part.slice(0, split));
    const value = decoded(split === -1 ? '' : part.slice(split + 1));
    if (name === undefined) return new QueryRefused('', message('input.parameter-name-encoding'));
    if (value === undefined) return new QueryRefused(`/${name}`, message('input.parameter-value-encoding'));
    if (name in Object.prototype) return new QueryRefused(`/${name}`, message('input.unknown-parameter'));
    if (Object.hasOwn(found, name)) return new QueryRefused(`/${name}`, message('input.repeated-parameter'));
    found[name] = value;
  }
  return found;
}

function decoded(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text.replaceAll('+', ' '));
    return plain.includes('\0') ? undefined : plain;
  } catch {
    return undefined;
  }
}
